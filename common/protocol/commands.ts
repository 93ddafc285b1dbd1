import type { Decision } from '../decisions/model';
import type { WireLocation, WirePosition } from './places';

/** Argument of `recordDecision`. A dismissal whose reason is empty: the client asks for one. */
export interface RecordDecisionArgument {
  /** The source that the decision is about; its folder's decisions file takes it. */
  readonly uri: string;
  readonly decision: Decision;
}

/** Argument of `setPublicationDate` in code actions. */
export interface SetPublicationDateArgument {
  readonly uri: string;
  readonly position: WirePosition;
}

/** Argument of `linkPassages`: makes the link at once. */
export interface LinkPassagesArgument {
  readonly from: WireLocation;
  readonly to: WireLocation;
  /** Kind of the link as annotations store it, e.g. "same-event", "contradicts". */
  readonly kind: string;
}

/** Client commands that server-made code actions and links name. */
export const clientCommands = {
  setPublicationDate: 'copydesk.setPublicationDate',
  setCaptureDate: 'copydesk.setCaptureDate',
  pinDate: 'copydesk.pinDate',
  recordDecision: 'copydesk.recordDecision',
  openLocation: 'copydesk.openLocation',
  linkPassages: 'copydesk.linkPassages',
  tagPassage: 'copydesk.tagPassage',
  showPerson: 'copydesk.showPerson',
  compareRoles: 'copydesk.compareRoles',
  samePersonAs: 'copydesk.samePersonAs',
  acceptSuggestion: 'copydesk.acceptSuggestion',
  rejectSuggestion: 'copydesk.rejectSuggestion',
} as const;
