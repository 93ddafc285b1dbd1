import { acceptPassage } from './acceptPassage';
import { acceptSuggestion } from './acceptSuggestion';
import { addNote } from './addNote';
import { analyseWorkspace } from './analyseWorkspace';
import { cancelLink } from './cancelLink';
import { chooseCandidate } from './chooseCandidate';
import { clearAnnotationFilter } from './clearAnnotationFilter';
import { clearPeopleFilter } from './clearPeopleFilter';
import { clearSuggestions } from './clearSuggestions';
import { clearTimelineFilter } from './clearTimelineFilter';
import type { Command } from './command';
import { compareRoles } from './compareRoles';
import { copyAnnotations } from './copyAnnotations';
import { copyCitation } from './copyCitation';
import { createCodebook } from './createCodebook';
import { deleteByQuery } from './deleteByQuery';
import { dismissFinding } from './dismissFinding';
import { editAnnotation } from './editAnnotation';
import { editDecision } from './editDecision';
import { exportAnnotations } from './exportAnnotations';
import { filterAnnotations } from './filterAnnotations';
import { filterPeople } from './filterPeople';
import { filterTimeline } from './filterTimeline';
import { findMovedSources } from './findMovedSources';
import { goToLinkedPassage } from './goToLinkedPassage';
import { goToPassage } from './goToPassage';
import { groupAnnotations } from './groupAnnotations';
import { groupDecisions } from './groupDecisions';
import { groupLinks } from './groupLinks';
import { importAnnotations } from './importAnnotations';
import { keepPassage } from './keepPassage';
import { linkPassage } from './linkPassage';
import { linkPassages } from './linkPassages';
import { mergeAnnotations } from './mergeAnnotations';
import { mergeTags } from './mergeTags';
import { narrowPassage } from './narrowPassage';
import { nextPassage } from './nextPassage';
import { nextToReview } from './nextToReview';
import { notSamePerson } from './notSamePerson';
import { openCodebook } from './openCodebook';
import { openLocation } from './openLocation';
import { peekLinkedPassages } from './peekLinkedPassages';
import { pinDate } from './pinDate';
import { previousPassage } from './previousPassage';
import { previousToReview } from './previousToReview';
import { readDatesDayFirst } from './readDatesDayFirst';
import { readDatesMonthFirst } from './readDatesMonthFirst';
import { reanchorPassage } from './reanchorPassage';
import { recordDecision } from './recordDecision';
import { redo } from './redo';
import { rejectSuggestion } from './rejectSuggestion';
import { removeAnnotation } from './removeAnnotation';
import { removeReviewed } from './removeReviewed';
import { removeSelectedAnnotations } from './removeSelectedAnnotations';
import { renameEntity } from './renameEntity';
import { renameTag } from './renameTag';
import { replaceDeprecatedTags } from './replaceDeprecatedTags';
import { restartServer } from './restartServer';
import { restoreDeletedAnnotation } from './restoreDeletedAnnotation';
import { retagAnnotations } from './retagAnnotations';
import { reviewPassage } from './reviewPassage';
import { revokeDecision } from './revokeDecision';
import { samePersonAs } from './samePersonAs';
import { setCaptureDate } from './setCaptureDate';
import { setPublicationDate } from './setPublicationDate';
import { setUpGitMerge } from './setUpGitMerge';
import { showAnnotations } from './showAnnotations';
import { showDecision } from './showDecision';
import { showDecisions } from './showDecisions';
import { showLinks } from './showLinks';
import { showLog } from './showLog';
import { showPeople } from './showPeople';
import { showPerson } from './showPerson';
import { showReview } from './showReview';
import { showTimeline } from './showTimeline';
import { suggestLinks } from './suggestLinks';
import { suggestTags } from './suggestTags';
import { suggestTagsInWorkspace } from './suggestTagsInWorkspace';
import { tagAgain } from './tagAgain';
import { tagAllMentions } from './tagAllMentions';
import { tagAllOccurrences } from './tagAllOccurrences';
import { tagPassage } from './tagPassage';
import { tagWithKey } from './tagWithKey';
import { undo } from './undo';
import { walkLinkedPassages } from './walkLinkedPassages';
import { widenPassage } from './widenPassage';
import { writeNote } from './writeNote';

/** Every command of the manifest. */
export const commandList: readonly Command[] = [
  tagPassage,
  tagAgain,
  tagWithKey,
  tagAllOccurrences,
  widenPassage,
  narrowPassage,
  writeNote,
  goToPassage,
  nextPassage,
  previousPassage,
  mergeTags,
  deleteByQuery,
  addNote,
  linkPassage,
  cancelLink,
  goToLinkedPassage,
  editAnnotation,
  removeAnnotation,
  restoreDeletedAnnotation,
  findMovedSources,
  exportAnnotations,
  importAnnotations,
  openCodebook,
  createCodebook,
  renameTag,
  replaceDeprecatedTags,
  undo,
  redo,
  suggestTags,
  suggestTagsInWorkspace,
  acceptSuggestion,
  rejectSuggestion,
  clearSuggestions,
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
  walkLinkedPassages,
  suggestLinks,
  peekLinkedPassages,
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
  filterAnnotations,
  clearAnnotationFilter,
  removeSelectedAnnotations,
  retagAnnotations,
  copyAnnotations,
  showLinks,
  groupLinks,
  showReview,
  reviewPassage,
  acceptPassage,
  chooseCandidate,
  reanchorPassage,
  keepPassage,
  removeReviewed,
  nextToReview,
  previousToReview,
  showDecisions,
  groupDecisions,
  mergeAnnotations,
  setUpGitMerge,
  analyseWorkspace,
  restartServer,
  showLog,
  openLocation,
];
