import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateCopydesk, type Api } from '../activate';

/** Entry of the web worker extension host: the server runs as a worker of its own. */
export function activate(context: ExtensionContext): Api {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  return activateCopydesk(
    context,
    (options) => new LanguageClient('copydesk', 'Copydesk', () => connect(script), options),
  );
}

/**
 * Starts the server. What the extension host makes of `new Worker` is no `Worker` by `instanceof`, by which the library
 * tells a worker from a pair of transports: it gets the pair.
 */
function connect(script: string) {
  const worker = new Worker(script);
  return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
}
