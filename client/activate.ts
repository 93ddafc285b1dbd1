import { commands, Uri, window, type ExtensionContext } from 'vscode';
import type { Annotation } from '../common/annotation/model';
import { allAnnotations, endsIn } from '../common/annotation/queries';
import { decisionsChanged, type TimelineFilter } from '../common/protocol';
import { traceOf } from '../common/text/errorText';
import { decorateEditors } from './annotations/decorations';
import { showCards } from './annotations/hover';
import { sendLinks } from './links/sendLinks';
import { lookAgainAtFiles } from './annotations/lookAgain';
import { offerMoved } from './annotations/movedOutside';
import { trackDocuments } from './annotations/tracker';
import { showSidecarProblems } from './annotations/sidecarProblems';
import type { App } from './app';
import { createChoice, type Choice } from './choice';
import { provideCodebookFeatures } from './codebook/languageFeatures';
import { register } from './commands/command';
import { commandList } from './commands/list';
import { entityPlace } from './commands/decisions/entityPlace';
import { createArticles } from './links/facts';
import { provideLinkHierarchy } from './links/hierarchy';
import { showLinks } from './links/lenses';
import { showWaitingEnd } from './links/waitingMark';
import { createPendingLink } from './commands/linking/pendingLink';
import { recordName } from './commands/decisions/renameEntity';
import { detectNews } from './detection/detectNews';
import { createSignal } from './files/signal';
import { isLinkGrouping } from './links/links.model';
import { createFolders, type Folders } from './folders';
import type { TakePlace } from './files/takePlace';
import type { MergeTool } from './git/mergeTool';
import { followUserName } from './git/userName';
import { provideNotes } from './notes/noteFiles';
import { createNotes } from './notes/notes';
import { createServer, type ClientFactory, type Server } from './languageClient/server';
import { showStatus } from './languageClient/status';
import { followSelections } from './shownSelections';
import { createSuggestions } from './suggestions/suggestions';
import { createHistory } from './undo/history';
import { followHistory } from './undo/menus';
import { createAnnotationsView } from './views/annotations/annotations';
import { isGrouping } from './views/annotations/grouping';
import { createDecisionsView } from './views/decisions';
import { isDecisionGrouping } from './views/decisions.model';
import { createLinksView } from './views/links';
import { createPages, type Pages } from './views/people/pages';
import { createPeopleView } from './views/people/people';
import { createReviewView } from './views/review/review';
import type { Row } from './views/row';
import { createViewSelection } from './views/selection';
import { createTimelineView } from './views/timeline/timeline';

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
  /** Title and HTML of the open page of a kind, or null. */
  readonly pages: Pages['shown'];
  /** The rows that the views show. */
  readonly views: Readonly<
    Record<'people' | 'timeline' | 'annotations' | 'links' | 'review' | 'decisions', () => Promise<readonly Row[]>>
  >;
}

/** A grouping of a view, remembered for the workspace. */
function rememberedGrouping<T>(
  memory: ExtensionContext['workspaceState'],
  name: string,
  accepts: (value: unknown) => value is T,
  first: T,
): Choice<T> {
  const kept: unknown = memory.get(name);
  return createChoice(accepts(kept) ? kept : first, (value) => void memory.update(name, value));
}

/** Tells the server the decisions of all folders: after each start and on each change. */
function sendDecisions(server: Server, folders: Folders): { dispose(): void }[] {
  const send = (): void => {
    const all = folders.all().map(({ uri, decisions }) => ({ folder: uri, decisions }));
    server.notify(decisionsChanged, { folders: all });
  };
  return [server.onStarted(send), folders.onDecisions(send)];
}

/** What only an extension host with a disk has. */
export interface OnDisk {
  /** Gives the program for git. */
  readonly makeMergeTool: (failed: (error: unknown) => void) => MergeTool;
  readonly takePlace: TakePlace;
}

/** Builds the extension; both extension hosts come here with the language client of their kind. */
export function activateCopydesk(context: ExtensionContext, makeClient: ClientFactory, onDisk?: OnDisk): Api {
  const log = window.createOutputChannel('Copydesk', { log: true });
  const server = createServer(makeClient, log, context.extensionUri, async (document, position, newName) =>
    recordName(app, await entityPlace(app, { uri: document.uri, position }), newName),
  );
  const folders = createFolders(log, context.storageUri, onDisk?.takePlace);
  const pendingLink = createPendingLink();
  const memory = context.workspaceState;
  const history = createHistory();
  const app: App = {
    log,
    server,
    folders,
    memory,
    pendingLink,
    articles: createArticles(server),
    grouping: rememberedGrouping(memory, 'copydesk.grouping', isGrouping, 'tag'),
    decisionGrouping: rememberedGrouping(memory, 'copydesk.decisionGrouping', isDecisionGrouping, 'source'),
    suggestions: createSuggestions(server, folders),
    history,
    timelineFilter: createChoice<TimelineFilter>({}),
    peopleFilter: createChoice(''),
    annotationFilter: createChoice(''),
    selection: createViewSelection(() => commands.executeCommand('list.toggleSelection')),
    linkGrouping: rememberedGrouping(memory, 'copydesk.linkGrouping', isLinkGrouping, 'kind'),
    revealReview: createSignal<(row: Row) => boolean>(),
    notes: createNotes(folders, history, memory),
    widenPassage: createSignal<number>(),
    revealPerson: createSignal<string>(),
    pages: createPages(context.extensionUri),
    mergeTool:
      onDisk?.makeMergeTool((error) => log.warn('The launcher for git was not written', traceOf(error))) ?? null,
  };
  const peopleView = createPeopleView(server, app.peopleFilter, app.revealPerson);
  const timelineView = createTimelineView(server, app.timelineFilter);
  const annotationsView = createAnnotationsView(app);
  const linksView = createLinksView(app);
  const reviewView = createReviewView(app);
  const decisionsView = createDecisionsView(folders, app.decisionGrouping);

  context.subscriptions.push(
    log,
    { dispose: () => server.dispose() },
    folders,
    pendingLink,
    app.suggestions,
    app.pages,
    peopleView,
    timelineView,
    annotationsView,
    linksView,
    reviewView,
    decisionsView,
    showStatus(server),
    trackDocuments(folders),
    lookAgainAtFiles(folders),
    followHistory(app.history),
    offerMoved(folders, app.history),
    decorateEditors(context, folders),
    showCards(folders, server, app.articles),
    provideNotes(app.notes, folders),
    provideCodebookFeatures(app),
    showSidecarProblems(folders),
    followUserName((error) => log.warn('Git was not asked for its user', traceOf(error))),
    ...sendDecisions(server, folders),
    sendLinks(server, folders),
    app.articles,
    showLinks(app),
    showWaitingEnd(app, context.extensionUri),
    followSelections(),
    provideLinkHierarchy(app),
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
        await Promise.all(folders.all().map((folder) => folder.idle()));
      },
    },
    pages: (kind) => app.pages.shown(kind),
    views: {
      people: peopleView.tree.rows,
      timeline: timelineView.tree.rows,
      annotations: annotationsView.tree.rows,
      links: linksView.tree.rows,
      review: reviewView.tree.rows,
      decisions: decisionsView.tree.rows,
    },
  };
}
