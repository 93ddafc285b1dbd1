import type { LogOutputChannel, Memento } from 'vscode';
import type { PendingLink } from './commands/pendingLink';
import type { DecisionHistory } from './decisions/history';
import type { Folders } from './folders';
import type { Server } from './server/server';
import type { Choice } from './choice';
import type { TimelineFilter } from '../common/protocol';
import type { Grouping } from './views/annotations.model';
import type { DecisionGrouping } from './views/decisions.model';

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
  readonly decisionHistory: DecisionHistory;
  /** What the Timeline is restricted to. */
  readonly timelineFilter: Choice<TimelineFilter>;
}
