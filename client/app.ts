import type { LogOutputChannel, Memento } from 'vscode';
import type { PendingLink } from './commands/pendingLink';
import type { Signal } from './files/signal';
import type { Folders } from './folders';
import type { History } from './undo/history';
import type { Server } from './server/server';
import type { Choice } from './choice';
import type { TimelineFilter } from '../common/protocol';
import type { Grouping } from './views/annotations.model';
import type { DecisionGrouping } from './views/decisions.model';
import type { Pages } from './views/pages';

/** What commands and views work with. */
export interface App {
  readonly log: LogOutputChannel;
  readonly server: Server;
  readonly folders: Folders;
  /** Small things remembered for this workspace: recent tags, how a view is grouped. */
  readonly memory: Memento;
  readonly pendingLink: PendingLink;
  /** How the Annotations view is grouped. */
  readonly grouping: Choice<Grouping>;
  /** How the Decisions view is grouped. */
  readonly decisionGrouping: Choice<DecisionGrouping>;
  /** What this window did and can take back. */
  readonly history: History;
  /** What the Timeline is restricted to. */
  readonly timelineFilter: Choice<TimelineFilter>;
  /** Words that the people of the People view must have; nothing shows all. */
  readonly peopleFilter: Choice<string>;
  /** Shows a person in the People view, by id. */
  readonly revealPerson: Signal<string>;
  /** Pages about people and roles. */
  readonly pages: Pages;
}
