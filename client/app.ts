import type { LogOutputChannel, Memento } from 'vscode';
import type { Articles } from './links/facts';
import type { PendingLink } from './commands/linking/pendingLink';
import type { Signal } from './files/signal';
import type { LinkGrouping } from './links/links.model';
import type { Folders } from './folders';
import type { MergeTool } from './git/mergeTool';
import type { Suggestions } from './suggestions/suggestions';
import type { NoteStore } from './notes/noteStore';
import type { History } from './undo/history';
import type { Server } from './languageClient/server';
import type { Choice } from './choice';
import type { TimelineFilter } from '../common/protocol';
import type { Grouping } from './views/annotations/grouping';
import type { DecisionGrouping } from './views/decisions.model';
import type { Pages } from './views/people/pages';
import type { Row } from './views/row';
import type { ViewSelection } from './views/selection';

/** What commands and views work with. */
export interface App {
  readonly log: LogOutputChannel;
  readonly server: Server;
  readonly folders: Folders;
  /** Small things remembered for this workspace: recent tags, how a view is grouped. */
  readonly memory: Memento;
  readonly pendingLink: PendingLink;
  /** What the server knows of the articles that linked passages stand in. */
  readonly articles: Articles;
  /** How the Annotations view is grouped. */
  readonly grouping: Choice<Grouping>;
  /** How the Decisions view is grouped. */
  readonly decisionGrouping: Choice<DecisionGrouping>;
  /** Tags that the server proposes, for the sources that were asked about. */
  readonly suggestions: Suggestions;
  /** What this window did and can take back. */
  readonly history: History;
  /** What the Timeline is restricted to. */
  readonly timelineFilter: Choice<TimelineFilter>;
  /** Words that the people of the People view must have; nothing shows all. */
  readonly peopleFilter: Choice<string>;
  /** Query that the annotations of the Annotations view must fit, as it was typed; nothing shows all. */
  readonly annotationFilter: Choice<string>;
  /** What is selected in the views of annotations. */
  readonly selection: ViewSelection;
  /** How the Links view is grouped. */
  readonly linkGrouping: Choice<LinkGrouping>;
  /** Selects a row of the Review view, if that is in sight. */
  readonly revealReview: Signal<(row: Row) => boolean>;
  /** Notes as texts to be read and written. */
  readonly notes: NoteStore;
  /** Makes the passage that is about to be tagged wider (1) or narrower (-1) by steps. */
  readonly widenPassage: Signal<number>;
  /** Shows a person in the People view, by id. */
  readonly revealPerson: Signal<string>;
  /** The program that git calls to merge sidecars; null in a browser. */
  readonly mergeTool: MergeTool | null;
  /** Pages about people and roles. */
  readonly pages: Pages;
}
