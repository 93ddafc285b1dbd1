import {
  EventEmitter,
  window,
  workspace,
  type CancellationToken,
  type Event,
  type LogOutputChannel,
  type Uri,
} from 'vscode';
import {
  CancellationTokenSource,
  ProgressType,
  State,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import {
  filesList,
  filesRead,
  indexChanged,
  nameModelRead,
  type NotificationOf,
  type RequestOf,
} from '../../common/protocol';
import { documentSchemes } from '../files/sources';
import { clientOptions, settingsNow, type Rename } from './clientOptions';
import { listFiles, readFile, readNameModel } from './filePort';
import { reasonOf, sentenceOf } from './reason';
import type { ServerState } from './state';

/** Makes a language client for this platform; called anew for every start. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server as the rest of the client sees it. */
export interface Server {
  readonly state: ServerState;
  readonly onState: Event<ServerState>;
  /** The facts of the workspace changed: lists made from them are stale. */
  readonly onIndexChanged: Event<void>;
  /** Fires each time a server process is up, so that it can be told what it must know. */
  readonly onStarted: Event<void>;
  /** Waits for a running start and asks; rejects with one plain sentence when the server is not running. */
  request<P, R>(type: RequestOf<P, R>, params: P, token?: CancellationToken): Promise<R>;
  /** Sends when the server runs; one that starts later is told on `onStarted`. */
  notify<P>(type: NotificationOf<P>, params: P): void;
  /** Progress that the server reports under a token; ends with `dispose`. */
  onProgress(token: string, report: (message: string, percentage: number | null) => void): { dispose(): void };
  /** Logs a failure that the user need not be told of. */
  failed(what: string, error: unknown): void;
  /** Resolves when the server runs; rejects with one plain sentence when it could not be started. */
  start(): Promise<void>;
  restart(): Promise<void>;
  dispose(): Promise<void>;
}

const progress = new ProgressType<{ kind: string; message?: string; percentage?: number }>();

/** How long, in milliseconds, a server that ended may take until the library starts it again. */
const restartPause = 1000;

/** How long, in milliseconds, a start may take until the user is told that something is wrong. */
const startPatience = 60_000;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Runs the language server of the extension in a folder: starts it, keeps its state, and tells the user once when it cannot be had. */
export function createServer(makeClient: ClientFactory, log: LogOutputChannel, extension: Uri, rename: Rename): Server {
  let state: ServerState = { kind: 'starting' };
  let client: BaseLanguageClient | null = null;
  let starting: Promise<void> | null = null;
  let restarting: Promise<void> | null = null;
  /** Schemes of the documents that the running server is told of. */
  let served: ReadonlySet<string> = new Set();
  /** The user knows that this server does not run. */
  let told = false;
  const states = new EventEmitter<ServerState>();
  const indexes = new EventEmitter<void>();
  const starts = new EventEmitter<void>();

  function enter(next: ServerState): void {
    state = next;
    states.fire(next);
  }

  function fail(error: unknown): Error {
    const reason = reasonOf(error);
    log.error(error instanceof Error ? error : String(error));
    enter({ kind: 'failed', reason });
    const message = `Copydesk's language server is not running (${reason}). Annotations still work; hovers, checks and the People view do not.`;
    if (told) return new Error(message);
    told = true;
    void window.showErrorMessage(message, 'Restart', 'Show Log').then((choice) => {
      if (choice === 'Restart') server.restart().catch(() => undefined);
      else if (choice === 'Show Log') log.show();
    });
    return new Error(message);
  }

  /** After a crash the library starts the process again by itself, a few times; when it has given up, we say so. */
  async function watchEnd(made: BaseLanguageClient): Promise<void> {
    await wait(restartPause);
    const ended = made.state === State.Stopped || made.state === State.StartFailed;
    if (client === made && ended && state.kind !== 'failed') fail(new Error('it ended again and again'));
  }

  function wire(made: BaseLanguageClient): void {
    const logError = made.error.bind(made);
    made.error = (message, data) => logError(message, data, false);
    made.onNotification(indexChanged.method, (params: { sources: number }) => {
      if (client !== made) return;
      enter({ kind: 'ready', sources: params.sources });
      indexes.fire();
    });
    made.onRequest(filesList.method, listFiles);
    made.onRequest(filesRead.method, readFile);
    made.onRequest(nameModelRead.method, () => readNameModel(extension));
    made.onDidChangeState((change) => {
      if (client !== made) return;
      if (change.newState === State.Starting) enter({ kind: 'starting' });
      else if (change.newState === State.Running) {
        told = false;
        enter({ kind: 'ready', sources: null });
        starts.fire();
      } else void watchEnd(made);
    });
  }

  async function launch(): Promise<void> {
    enter({ kind: 'starting' });
    served = new Set(documentSchemes());
    try {
      client = makeClient(clientOptions(log, rename));
      wire(client);
      const late = wait(startPatience).then(() => Promise.reject(new Error('it does not answer')));
      await Promise.race([client.start(), late]);
    } catch (error) {
      throw fail(error);
    }
  }

  async function stop(): Promise<void> {
    const old = client;
    client = null;
    // A client that never started refuses to stop; there is nothing left to end then.
    await old?.dispose().catch((error: unknown) => log.debug(`Stopping the language server: ${sentenceOf(error)}`));
  }

  async function startAnew(): Promise<void> {
    await starting?.catch(() => undefined);
    await stop();
    told = false;
    starting = launch();
    return starting;
  }

  /** A folder of a scheme of its own came: what documents a client is for is said when it is made. */
  const folders = workspace.onDidChangeWorkspaceFolders(() => {
    if (client === null || documentSchemes().every((scheme) => served.has(scheme))) return;
    server.restart().catch(() => undefined);
  });

  const watcher = workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('copydesk') || client?.state !== State.Running) return;
    const sent = client.sendNotification('workspace/didChangeConfiguration', { settings: { copydesk: settingsNow() } });
    sent.catch((error: unknown) => server.failed('settings', error));
  });

  const server: Server = {
    get state() {
      return state;
    },
    onState: states.event,
    onIndexChanged: indexes.event,
    onStarted: starts.event,
    async request(type, params, token) {
      await server.start();
      if (client === null) throw new Error("Copydesk's language server is not running.");
      return client.sendRequest(type.method, params, token ?? new CancellationTokenSource().token);
    },
    notify(type, params) {
      if (client?.state !== State.Running) return;
      client.sendNotification(type.method, params).catch((error: unknown) => server.failed(type.method, error));
    },
    onProgress(token, report) {
      if (client === null) return { dispose: () => undefined };
      return client.onProgress(progress, token, (value) => {
        if (value.kind !== 'end') report(value.message ?? '', value.percentage ?? null);
      });
    },
    failed(what, error) {
      log.warn(`${what}: ${sentenceOf(error)}`);
    },
    start() {
      // After a failed start the library may have brought the server up all the same.
      if (client?.state === State.Running) return Promise.resolve();
      if (restarting) return restarting;
      starting ??= launch();
      return starting;
    },
    restart() {
      // Two at once would start two servers, of which one is never stopped.
      restarting ??= startAnew().finally(() => {
        restarting = null;
      });
      return restarting;
    },
    async dispose() {
      for (const ending of [watcher, folders]) ending.dispose();
      // A start that this breaks off is no failure to tell of.
      told = true;
      await stop();
      for (const emitter of [states, indexes, starts]) emitter.dispose();
    },
  };
  return server;
}
