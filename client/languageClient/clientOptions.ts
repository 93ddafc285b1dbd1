import { workspace, WorkspaceEdit, type LogOutputChannel, type Position, type TextDocument } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { clientCommands, type InitializationOptions, type Settings } from '../../common/protocol';
import { documentSchemes } from '../files/sources';
import { readSettings } from '../../common/settings';

/** The server's settings as they are now. */
export const settingsNow = (): Settings => readSettings(workspace.getConfiguration('copydesk'));

/** Gives the name at a place another form; rejects with one plain sentence where that cannot be. */
export type Rename = (document: TextDocument, position: Position, newName: string) => Promise<unknown>;

/** How the language client is set up, in both extension hosts. */
export function clientOptions(log: LogOutputChannel, rename: Rename): LanguageClientOptions {
  return {
    documentSelector: documentSchemes().map((scheme) => ({ language: 'news', scheme })),
    outputChannel: log,
    traceOutputChannel: log,
    initializationOptions: (): InitializationOptions => ({ clientFiles: true, settings: settingsNow() }),
    // One message of ours is shown instead of the library's, which holds a stack trace.
    initializationFailedHandler: () => false,
    middleware: {
      // A decision of ours, with its Undo, instead of an edit of the decisions file: no source changes.
      provideRenameEdits: async (document, position, newName) => {
        await rename(document, position, newName);
        return new WorkspaceEdit();
      },
    },
    markdown: {
      isTrusted: { enabledCommands: ['copydesk.openLocation', clientCommands.showPerson, clientCommands.compareRoles] },
    },
  };
}
