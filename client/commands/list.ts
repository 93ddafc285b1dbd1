import { addNote } from './addNote';
import { analyseWorkspace } from './analyseWorkspace';
import { cancelLink } from './cancelLink';
import type { Command } from './command';
import { editAnnotation } from './editAnnotation';
import { goToLinkedPassage } from './goToLinkedPassage';
import { groupAnnotations } from './groupAnnotations';
import { linkPassage } from './linkPassage';
import { openLocation } from './openLocation';
import { recordDecision } from './recordDecision';
import { removeAnnotation } from './removeAnnotation';
import { restartServer } from './restartServer';
import { setPublicationDate } from './setPublicationDate';
import { showAnnotations } from './showAnnotations';
import { showLog } from './showLog';
import { showPeople } from './showPeople';
import { tagPassage } from './tagPassage';

/** Every command of the manifest. */
export const commandList: readonly Command[] = [
  tagPassage,
  addNote,
  linkPassage,
  cancelLink,
  goToLinkedPassage,
  editAnnotation,
  removeAnnotation,
  setPublicationDate,
  recordDecision,
  showPeople,
  showAnnotations,
  groupAnnotations,
  analyseWorkspace,
  restartServer,
  showLog,
  openLocation,
];
