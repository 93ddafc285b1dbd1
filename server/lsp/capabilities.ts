import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver';
import { suggestionKind } from './handlers/suggestions';
import { tokenModifiers, tokenTypes } from '../features/structure';

/** Whether the client asks for diagnostics itself. */
export const canPull = (client: ClientCapabilities): boolean => client.textDocument?.diagnostic !== undefined;

/** What the server offers to a client. */
export const capabilitiesFor = (client: ClientCapabilities): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  definitionProvider: true,
  declarationProvider: true,
  implementationProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, suggestionKind] },
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    full: true,
    range: true,
  },
  ...(canPull(client)
    ? { diagnosticProvider: { identifier: 'copydesk', interFileDependencies: true, workspaceDiagnostics: false } }
    : {}),
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
});
