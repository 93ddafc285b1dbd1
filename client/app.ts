import type { LogOutputChannel, Memento } from 'vscode';
import type { PendingLink } from './commands/pendingLink';
import type { Folders } from './folders';
import type { Server } from './server/server';
import type { Grouping } from './views/annotations.model';

/** What commands and views work with. */
export interface App {
  readonly log: LogOutputChannel;
  readonly server: Server;
  readonly folders: Folders;
  /** Small things remembered for this workspace: recent tags, how a view is grouped. */
  readonly memory: Memento;
  readonly pendingLink: PendingLink;
  /** How the Annotations view is grouped. */
  readonly grouping: { readonly value: Grouping; set(value: Grouping): void };
}
