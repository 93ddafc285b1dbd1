import { Uri, window, type ExtensionContext } from 'vscode';
import type { Annotation } from '../common/annotation/model';
import { allAnnotations, endsIn } from '../common/annotation/queries';
import { decisionsChanged } from '../common/protocol';
import { decorateEditors } from './annotations/decorations';
import { showCards } from './annotations/hover';
import { trackDocuments } from './annotations/tracker';
import type { App } from './app';
import { register } from './commands/command';
import { commandList } from './commands/list';
import { createPendingLink } from './commands/pendingLink';
import { detectNews } from './detection/detectNews';
import { createSignal } from './files/signal';
import { createFolders, type Folders } from './folders';
import { createServer, type ClientFactory, type Server } from './server/server';
import { showStatus } from './server/status';
import { createAnnotationsView } from './views/annotations';
import { isGrouping, type Grouping } from './views/annotations.model';
import { createPeopleView } from './views/people';
import type { Row } from './views/row';

/** What `activate` gives to other extensions and to tests. */
export interface Api {
  /** Resolves when the server runs and the annotations have been read. */
  ready(): Promise<void>;
  readonly annotations: {
    /** Every annotation of the open folders. */
    all(): readonly Annotation[];
    /** Passages of a source as they stand now: UTF-16 offsets, or null where the passage was lost. */
    in(uri: string): readonly { readonly id: string; readonly state: string; readonly span: [number, number] | null }[];
    /** Resolves when everything is written. */
    saved(): Promise<void>;
  };
  /** The rows that the views show. */
  readonly views: { people(): Promise<readonly Row[]>; annotations(): Promise<readonly Row[]> };
}

const groupingMemory = 'copydesk.grouping';

/** How the Annotations view is grouped, remembered for the workspace. */
function createGrouping(memory: ExtensionContext['workspaceState']) {
  const kept: unknown = memory.get(groupingMemory);
  let value: Grouping = isGrouping(kept) ? kept : 'tag';
  const changed = createSignal<void>();
  return {
    get value() {
      return value;
    },
    set(next: Grouping) {
      value = next;
      changed.fire();
      void memory.update(groupingMemory, next);
    },
    onChange: changed.listen,
  };
}

/** Tells the server the decisions of all folders: after each start and on each change. */
function sendDecisions(server: Server, folders: Folders): { dispose(): void }[] {
  const send = (): void => {
    const all = folders.all().map(({ uri, decisions }) => ({ folder: uri, decisions }));
    server.notify(decisionsChanged, { folders: all });
  };
  return [server.onStarted(send), folders.onDecisions(send)];
}

/** Builds the extension; both extension hosts come here with the language client of their kind. */
export function activateCopydesk(context: ExtensionContext, makeClient: ClientFactory): Api {
  const log = window.createOutputChannel('Copydesk', { log: true });
  const server = createServer(makeClient, log);
  const folders = createFolders(log);
  const pendingLink = createPendingLink();
  const grouping = createGrouping(context.workspaceState);
  const app: App = { log, server, folders, memory: context.workspaceState, pendingLink, grouping };
  const peopleView = createPeopleView(server);
  const annotationsView = createAnnotationsView(folders, grouping);

  context.subscriptions.push(
    log,
    { dispose: () => server.dispose() },
    folders,
    pendingLink,
    peopleView,
    annotationsView,
    showStatus(server),
    trackDocuments(folders, (what, error) => server.failed(what, error)),
    decorateEditors(context, folders),
    showCards(folders, server),
    ...sendDecisions(server, folders),
    ...commandList.map((command) => register(app, command)),
  );
  // A failed start has told the user already.
  server.start().catch(() => undefined);
  detectNews(context, server);

  return {
    async ready() {
      await Promise.all([server.start(), folders.load()]);
    },
    annotations: {
      all: () => folders.all().flatMap((folder) => allAnnotations(folder.library.store)),
      in(uri) {
        const place = folders.at(Uri.parse(uri, true));
        if (!place) return [];
        return endsIn(place.home.library.store, place.source).map(({ annotation, anchoring, span }) => ({
          id: annotation.id,
          state: anchoring?.state ?? 'unread',
          span: span && [span.start, span.end],
        }));
      },
      async saved() {
        await Promise.all(folders.all().map((folder) => folder.library.idle()));
      },
    },
    views: { people: peopleView.tree.rows, annotations: annotationsView.tree.rows },
  };
}
