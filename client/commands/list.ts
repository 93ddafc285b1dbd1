import { addNote } from './addNote';
import { analyseWorkspace } from './analyseWorkspace';
import { cancelLink } from './cancelLink';
import { clearPeopleFilter } from './clearPeopleFilter';
import { clearTimelineFilter } from './clearTimelineFilter';
import type { Command } from './command';
import { compareRoles } from './compareRoles';
import { copyCitation } from './copyCitation';
import { dismissFinding } from './dismissFinding';
import { editAnnotation } from './editAnnotation';
import { editDecision } from './editDecision';
import { filterPeople } from './filterPeople';
import { filterTimeline } from './filterTimeline';
import { goToLinkedPassage } from './goToLinkedPassage';
import { groupAnnotations } from './groupAnnotations';
import { groupDecisions } from './groupDecisions';
import { linkPassage } from './linkPassage';
import { linkPassages } from './linkPassages';
import { notSamePerson } from './notSamePerson';
import { openLocation } from './openLocation';
import { pinDate } from './pinDate';
import { readDatesDayFirst } from './readDatesDayFirst';
import { readDatesMonthFirst } from './readDatesMonthFirst';
import { recordDecision } from './recordDecision';
import { redo } from './redo';
import { removeAnnotation } from './removeAnnotation';
import { renameEntity } from './renameEntity';
import { restartServer } from './restartServer';
import { revokeDecision } from './revokeDecision';
import { samePersonAs } from './samePersonAs';
import { setCaptureDate } from './setCaptureDate';
import { setPublicationDate } from './setPublicationDate';
import { showAnnotations } from './showAnnotations';
import { showDecision } from './showDecision';
import { showDecisions } from './showDecisions';
import { showLog } from './showLog';
import { showPeople } from './showPeople';
import { showPerson } from './showPerson';
import { showTimeline } from './showTimeline';
import { tagAllMentions } from './tagAllMentions';
import { tagPassage } from './tagPassage';
import { undo } from './undo';

/** Every command of the manifest. */
export const commandList: readonly Command[] = [
  tagPassage,
  addNote,
  linkPassage,
  cancelLink,
  goToLinkedPassage,
  editAnnotation,
  removeAnnotation,
  undo,
  redo,
  setPublicationDate,
  setCaptureDate,
  pinDate,
  readDatesDayFirst,
  readDatesMonthFirst,
  dismissFinding,
  samePersonAs,
  notSamePerson,
  renameEntity,
  tagAllMentions,
  recordDecision,
  showDecision,
  editDecision,
  revokeDecision,
  linkPassages,
  showPerson,
  compareRoles,
  copyCitation,
  showPeople,
  filterPeople,
  clearPeopleFilter,
  showTimeline,
  filterTimeline,
  clearTimelineFilter,
  showAnnotations,
  groupAnnotations,
  showDecisions,
  groupDecisions,
  analyseWorkspace,
  restartServer,
  showLog,
  openLocation,
];
