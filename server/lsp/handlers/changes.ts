import type { DidChangeWatchedFilesParams, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { decisionsChanged } from '../../../common/protocol';
import type { Decision } from '../../../common/decisions/model';
import type { Session } from '../session';
import { sentSettings } from '../settings';
import type { Unopened } from '../unopened';
import { canonicalUri } from '../uris';
import type { Validation } from '../validation';
import type { Workspace } from '../workspace';

interface DecisionsParams {
  readonly folders: readonly { readonly folder: string; readonly decisions: readonly Decision[] }[];
}

const listKey = (...lists: readonly (readonly string[])[]): string => JSON.stringify(lists);

/** Documents that open, change and close; files, settings and decisions that change. */
export function registerChanges(
  session: Session,
  documents: TextDocuments<TextDocument>,
  workspace: Workspace,
  validation: Validation,
  unopened: Unopened,
  watch: () => void,
): void {
  const { connection, guard, state, sources } = session;

  documents.onDidOpen(({ document }) => guard.run('open', () => unopened.withdraw(canonicalUri(document.uri))));
  documents.onDidChangeContent(({ document }) => guard.run('change', () => validation.changed(document.uri)));
  documents.onDidClose(({ document }) =>
    guard.run('close', () => {
      const uri = canonicalUri(document.uri);
      sources.forget(uri);
      validation.closed(document.uri);
      workspace.documentClosed(uri);
    }),
  );

  connection.onDidChangeWatchedFiles((params: DidChangeWatchedFilesParams) =>
    guard.run('watched files', () => workspace.filesChanged(params.changes)),
  );

  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) =>
    guard.run('settings', () => {
      // Some clients only say that something changed; then what we have stays.
      if (typeof settings !== 'object' || settings === null || !('copydesk' in settings)) return;
      const before = state.settings;
      state.settings = sentSettings(settings.copydesk);
      session.touch();
      watch();
      const now = state.settings;
      const sameFiles =
        listKey(before.sources, before.exclude) === listKey(now.sources, now.exclude) &&
        before.maxFileSizeKB === now.maxFileSizeKB;
      if (!sameFiles) {
        guard.run('workspace', () => workspace.reload());
        return;
      }
      validation.refresh();
      unopened.refresh();
    }),
  );

  connection.onNotification(decisionsChanged.method, (params: DecisionsParams) =>
    guard.run('decisions', () => {
      state.decisions = new Map(params.folders.map(({ folder, decisions }) => [canonicalUri(folder), decisions]));
      session.touch();
      workspace.decisionsChanged();
    }),
  );
}
