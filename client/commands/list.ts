import { acceptPassage } from './review/acceptPassage';
import { acceptSuggestion } from './review/acceptSuggestion';
import { addNote } from './passages/addNote';
import { analyseWorkspace } from './files/analyseWorkspace';
import { cancelLink } from './linking/cancelLink';
import { chooseCandidate } from './review/chooseCandidate';
import { clearAnnotationFilter } from './views/clearAnnotationFilter';
import { clearPeopleFilter } from './views/clearPeopleFilter';
import { clearSuggestions } from './review/clearSuggestions';
import { clearTimelineFilter } from './views/clearTimelineFilter';
import type { Command } from './command';
import { compareRoles } from './views/compareRoles';
import { copyAnnotations } from './passages/copyAnnotations';
import { copyCitation } from './passages/copyCitation';
import { createCodebook } from './tagging/createCodebook';
import { deleteByQuery } from './passages/deleteByQuery';
import { dismissFinding } from './decisions/dismissFinding';
import { editAnnotation } from './passages/editAnnotation';
import { editDecision } from './decisions/editDecision';
import { exportAnnotations } from './files/exportAnnotations';
import { filterAnnotations } from './views/filterAnnotations';
import { filterPeople } from './views/filterPeople';
import { filterTimeline } from './views/filterTimeline';
import { findMovedSources } from './files/findMovedSources';
import { goToLinkedPassage } from './linking/goToLinkedPassage';
import { goToPassage } from './passages/goToPassage';
import { groupAnnotations } from './views/groupAnnotations';
import { groupDecisions } from './views/groupDecisions';
import { groupLinks } from './views/groupLinks';
import { importAnnotations } from './files/importAnnotations';
import { keepPassage } from './review/keepPassage';
import { linkPassage } from './linking/linkPassage';
import { linkPassages } from './linking/linkPassages';
import { mergeAnnotations } from './files/mergeAnnotations';
import { mergeTags } from './tagging/mergeTags';
import { narrowPassage } from './tagging/narrowPassage';
import { nextPassage } from './passages/nextPassage';
import { nextToReview } from './review/nextToReview';
import { notSamePerson } from './decisions/notSamePerson';
import { openCodebook } from './tagging/openCodebook';
import { openLocation } from './openLocation';
import { peekLinkedPassages } from './linking/peekLinkedPassages';
import { pinDate } from './decisions/pinDate';
import { previousPassage } from './passages/previousPassage';
import { previousToReview } from './review/previousToReview';
import { readDatesDayFirst } from './decisions/readDatesDayFirst';
import { readDatesMonthFirst } from './decisions/readDatesMonthFirst';
import { reanchorPassage } from './review/reanchorPassage';
import { recordDecision } from './decisions/recordDecision';
import { redo } from './redo';
import { rejectSuggestion } from './review/rejectSuggestion';
import { removeAnnotation } from './passages/removeAnnotation';
import { removeReviewed } from './review/removeReviewed';
import { removeSelectedAnnotations } from './passages/removeSelectedAnnotations';
import { renameEntity } from './decisions/renameEntity';
import { renameTag } from './tagging/renameTag';
import { replaceDeprecatedTags } from './tagging/replaceDeprecatedTags';
import { restartServer } from './restartServer';
import { restoreDeletedAnnotation } from './passages/restoreDeletedAnnotation';
import { retagAnnotations } from './tagging/retagAnnotations';
import { reviewPassage } from './review/reviewPassage';
import { revokeDecision } from './decisions/revokeDecision';
import { samePersonAs } from './decisions/samePersonAs';
import { setCaptureDate } from './decisions/setCaptureDate';
import { setPublicationDate } from './decisions/setPublicationDate';
import { setUpGitMerge } from './files/setUpGitMerge';
import { showAnnotations } from './views/showAnnotations';
import { showDecision } from './decisions/showDecision';
import { showDecisions } from './views/showDecisions';
import { showLinks } from './views/showLinks';
import { showLog } from './showLog';
import { showPeople } from './views/showPeople';
import { showPerson } from './views/showPerson';
import { showReview } from './views/showReview';
import { showTimeline } from './views/showTimeline';
import { suggestLinks } from './linking/suggestLinks';
import { suggestTags } from './review/suggestTags';
import { suggestTagsInWorkspace } from './review/suggestTagsInWorkspace';
import { tagAgain } from './tagging/tagAgain';
import { tagAllMentions } from './tagging/tagAllMentions';
import { tagAllOccurrences } from './tagging/tagAllOccurrences';
import { tagPassage } from './tagging/tagPassage';
import { tagWithKey } from './tagging/tagWithKey';
import { undo } from './undo';
import { walkLinkedPassages } from './linking/walkLinkedPassages';
import { widenPassage } from './tagging/widenPassage';
import { writeNote } from './passages/writeNote';

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
