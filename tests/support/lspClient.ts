import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type Registration,
} from 'vscode-languageserver-protocol/node';

/** Tests and tools are run from the project's root, bundled or not. */
const root = process.cwd();
export const serverPath = join(root, 'dist/server.js');
export const cliPath = join(root, 'dist/cli.js');
export const seedsFolder = join(root, 'seeds');

const seedNames = readdirSync(seedsFolder).filter((name) => name.endsWith('.txt'));
const seedOf = (start: string) => {
  const name = seedNames.find((n) => n.startsWith(start));
  if (name === undefined) throw new Error(`no seed ${start}`);
  const path = join(seedsFolder, name);
  return { name, uri: pathToFileURL(path).href, text: readFileSync(path, 'utf8') };
};

/** The two seeds, by the beginning of their file names. */
export const seeds = { first: seedOf('000'), second: seedOf('002') };

/** Position of the `nth` (from 0) occurrence of `words`, `inside` units into it; throws when there is none. */
export function positionOf(text: string, words: string, inside = 0, nth = 0): Position {
  let at = -1;
  for (let i = 0; i <= nth; i += 1) {
    at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`the text has no ${nth + 1}. "${words}"`);
  }
  const before = text.slice(0, at + inside).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

export interface ClientOptions {
  /** Folders of the workspace; none means single files. */
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The server's program, where it is not the built one. */
  readonly program?: string;
  /** Called before the server is initialized, e.g. to answer its requests. */
  readonly before?: (connection: ProtocolConnection) => void;
}

/** A running server with a client beside it. */
export interface LspClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Messages that the server logged as errors. */
  readonly errors: readonly string[];
  /** The last diagnostics that the server pushed, by uri. */
  readonly pushed: ReadonlyMap<string, readonly Diagnostic[]>;
  /** What the server registered after it was initialized. */
  readonly registered: readonly Registration[];
  /** Last `copydesk/indexChanged`, or null. */
  sources(): number | null;
  /** How often the server asked us to pull diagnostics again. */
  refreshes(): number;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  request<R>(method: string, params: object): Promise<R>;
  /** The request at a position of an open document. */
  at<R>(method: string, uri: string, position: Position, more?: object): Promise<R>;
  notify(method: string, params: object): Promise<void>;
  /** Waits until `ready` holds; fails after `ms`. */
  until(ready: () => boolean, ms?: number): Promise<void>;
  isRunning(): boolean;
  stop(): Promise<void>;
}

/** What an editor with pull diagnostics tells of itself. */
export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {}, definition: { linkSupport: false } },
  workspace: { diagnostics: { refreshSupport: true }, workspaceFolders: true },
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts the built server over stdio and initializes it. */
export async function startClient(options: ClientOptions = {}): Promise<LspClient> {
  if (!existsSync(serverPath)) throw new Error('dist/server.js is missing: run "npm run build" first');
  const server = spawn(process.execPath, [options.program ?? serverPath, '--stdio'], { stdio: 'pipe' });
  const errors: string[] = [];
  const pushed = new Map<string, readonly Diagnostic[]>();
  let running = true;
  let sources: number | null = null;
  let refreshes = 0;
  const registered: Registration[] = [];
  const ended = new Promise<void>((resolve) => {
    server.on('exit', () => {
      running = false;
      resolve();
    });
  });
  server.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));

  const reader = new StreamMessageReader(server.stdout);
  const connection = createProtocolConnection(reader, new StreamMessageWriter(server.stdin));
  connection.onNotification('window/logMessage', (params: { type: number; message: string }) => {
    if (params.type === 1) errors.push(params.message);
  });
  connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => {
    pushed.set(params.uri, params.diagnostics);
  });
  connection.onNotification('copydesk/indexChanged', (params: { sources: number }) => {
    sources = params.sources;
  });
  connection.onRequest('client/registerCapability', (params: { registrations: Registration[] }) => {
    registered.push(...params.registrations);
    return null;
  });
  connection.onRequest('client/unregisterCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes += 1;
    return null;
  });
  options.before?.(connection);
  connection.listen();

  const folders = options.folders ?? [];
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? pulling,
    workspaceFolders: folders.map((folder) => ({ uri: pathToFileURL(folder).href, name: folder })),
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification('initialized', {});

  const request = <R>(method: string, params: object): Promise<R> => connection.sendRequest<R>(method, params);
  const notify = (method: string, params: object): Promise<void> => connection.sendNotification(method, params);
  return {
    connection,
    initialized,
    errors,
    pushed,
    registered,
    request,
    notify,
    sources: () => sources,
    refreshes: () => refreshes,
    isRunning: () => running,
    open: (uri, text, languageId = 'news') =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    at: (method, uri, position, more = {}) => request(method, { textDocument: { uri }, position, ...more }),
    until: async (ready, ms = 10_000) => {
      for (let waited = 0; !ready(); waited += 20) {
        if (waited > ms) throw new Error('waited in vain');
        await pause(20);
      }
    },
    stop: async () => {
      if (running) {
        await connection.sendRequest('shutdown');
        await connection.sendNotification('exit');
      }
      await ended;
      connection.dispose();
    },
  };
}
