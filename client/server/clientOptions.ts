import { workspace, type LogOutputChannel } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions, Settings } from '../../common/protocol';
import { documentSchemes } from '../files/sources';
import { readSettings } from '../../common/settings';

/** The server's settings as they are now. */
export const settingsNow = (): Settings => readSettings(workspace.getConfiguration('copydesk'));

/** How the language client is set up, in both extension hosts. */
export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: documentSchemes().map((scheme) => ({ language: 'news', scheme })),
    outputChannel: log,
    traceOutputChannel: log,
    initializationOptions: (): InitializationOptions => ({ clientFiles: true, settings: settingsNow() }),
    // One message of ours is shown instead of the library's, which holds a stack trace.
    initializationFailedHandler: () => false,
    markdown: { isTrusted: { enabledCommands: ['copydesk.openLocation'] } },
  };
}
