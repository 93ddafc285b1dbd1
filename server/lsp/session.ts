import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { ClientCapabilities, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Decision } from '../../common/decisions/model';
import { classify, defaultSettings } from '../../common/protocol';
import type { Settings } from '../../common/protocol';
import { findingsOf } from '../features/findings';
import type { Finding } from '../features/findings';
import type { Source } from '../features/source';
import { createIndex } from '../index/workspaceIndex';
import type { WorkspaceIndex } from '../index/workspaceIndex';
import { clientNameModel, noFiles } from './filePort';
import { createGuard } from './guard';
import type { Guard } from './guard';
import { createNameModels } from './nameModels';
import type { FilePort, Platform } from './platform';
import { createSources } from './sources';
import type { Sources } from './sources';
import { canonicalUri, folderOf, labelOf, relativeName } from './uris';

/** What the client told us and may change while we run. */
export interface SessionState {
  settings: Settings;
  capabilities: ClientCapabilities;
  /** Canonical uris of the workspace folders. */
  folders: readonly string[];
  files: FilePort;
  /** The client is Copydesk's own: it runs our commands. */
  ownClient: boolean;
  /** Decisions by canonical folder uri. */
  decisions: ReadonlyMap<string, readonly Decision[]>;
}

/** One client's session: everything that the handlers share. */
export interface Session {
  readonly connection: Connection;
  readonly platform: Platform;
  readonly guard: Guard;
  readonly state: SessionState;
  readonly index: WorkspaceIndex;
  readonly sources: Sources;
  /** Canonical uris of the open documents. */
  openUris(): readonly string[];
  /** The uri of an open document as its client spells it. */
  spelled(uri: string): string;
  /** The open document of a request, analysed as it is now. */
  source(document: { readonly uri: string }): Source | null;
  /** The user's decisions, of the folder that a source (canonical uri) lies in. */
  decisions(uri: string): readonly Decision[];
  /** Findings of a source, computed once for each state of source, index, decisions and settings. */
  findings(source: Source): readonly Finding[];
  /** Names the state that the findings of a source depend on, beside its text. */
  stateKey(): string;
  /** To be called when settings or decisions changed. */
  touch(): void;
  /** Calls back when settings or decisions changed. */
  onTouched(listener: () => void): void;
  /** Calls back for each source whose facts changed in the index. */
  onIndexed(listener: (uri: string) => void): void;
  /** Resolves when texts can be analysed with the name model, or must be without; never rejects. */
  ready(): Promise<void>;
  /** Calls back when the name model came after all: every source is stale. */
  onLateModel(listener: () => void): void;
}

/** How long, in milliseconds, analysis waits for the name model: a slow network is no reason to show nothing. */
const modelPatience = 4000;

/** Makes a session; `documents` must already listen to the connection. */
export function createSession(
  connection: Connection,
  platform: Platform,
  documents: TextDocuments<TextDocument>,
): Session {
  const lateListeners: (() => void)[] = [];
  const models = createNameModels({
    read: platform.nameModel ?? (() => clientNameModel(connection)),
    missing: (message) => {
      connection.console.error(message);
      guard.run('message', () =>
        connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
      );
    },
    late: () => {
      for (const listener of lateListeners) listener();
    },
    patience: () =>
      new Promise((resolve) => {
        platform.later(modelPatience, resolve);
      }),
  });
  const guard = createGuard(connection, platform, async (name) => {
    // Whether a text is news is told without its names; most texts that are asked about are none.
    if (name !== classify.method) await models.ready();
  });
  const index = createIndex();
  const state: SessionState = {
    settings: defaultSettings,
    capabilities: {},
    folders: [],
    files: noFiles,
    ownClient: false,
    decisions: new Map(),
  };
  const spelling = new Map<string, string>();
  documents.onDidOpen(({ document }) => spelling.set(canonicalUri(document.uri), document.uri));
  documents.onDidClose(({ document }) => spelling.delete(canonicalUri(document.uri)));

  const listeners: ((uri: string) => void)[] = [];
  const touchListeners: (() => void)[] = [];
  let touched = 0;
  const decisionsOf = (uri: string): readonly Decision[] =>
    state.decisions.get(folderOf(uri, state.folders) ?? '') ?? [];
  const sources = createSources(
    index,
    {
      document: (uri) => documents.get(spelling.get(uri) ?? uri) ?? null,
      decisions: decisionsOf,
      nameOf: (uri) => relativeName(uri, state.folders),
      files: () => state.files,
      maxBytes: () => state.settings.maxFileSizeKB * 1024,
      models,
    },
    (uri) => {
      for (const listener of listeners) listener(uri);
    },
  );
  const stateKey = (): string => `${sources.generation()}.${touched}`;
  const known = new WeakMap<Source, { key: string; findings: readonly Finding[] }>();

  return {
    connection,
    platform,
    guard,
    state,
    index,
    sources,
    stateKey,
    openUris: () => [...spelling.keys()],
    spelled: (uri) => spelling.get(uri) ?? uri,
    source: ({ uri }) => sources.open(canonicalUri(uri)),
    decisions: decisionsOf,
    findings: (source) => {
      const key = stateKey();
      const before = known.get(source);
      if (before !== undefined && before.key === key) return before.findings;
      const findings = findingsOf(source, {
        index,
        decisions: decisionsOf(source.uri),
        levels: state.settings.checks,
        labelOf,
      });
      known.set(source, { key, findings });
      return findings;
    },
    touch: () => {
      touched += 1;
      for (const listener of touchListeners) listener();
    },
    onTouched: (listener) => {
      touchListeners.push(listener);
    },
    onIndexed: (listener) => {
      listeners.push(listener);
    },
    ready: models.ready,
    onLateModel: (listener) => {
      lateListeners.push(listener);
    },
  };
}
