import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateCopydesk, type Api } from '../activate';
import { createMergeTool } from './mergeTool';
import { takePlace } from './takePlace';

/** Entry of the Node extension host: the server runs as a process of its own. */
export function activate(context: ExtensionContext): Api {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return activateCopydesk(
    context,
    (options) => new LanguageClient('copydesk', 'Copydesk', { run: server, debug: server }, options),
    { makeMergeTool: (failed) => createMergeTool(context, failed), takePlace },
  );
}
