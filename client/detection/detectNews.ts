import { languages, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { classify } from '../../common/protocol';
import { mayBeSource } from '../files/sources';
import type { Server } from '../languageClient/server';
import { detectSetting } from '../settings';
import { classifiedLength, nextStep, withRefusal } from './detection';

const memory = 'copydesk.keptPlain';
/** An article pasted into an untitled document is classified when typing rests for so long, in milliseconds. */
const rest = 600;

/**
 * Recognises news in plain-text documents as they are opened (and in those already open), and switches their language.
 * VS Code tells of a changed language by closing and opening the same document object, so an object that we made news
 * and that comes back as plain text was set back by the user; that is remembered per uri in the workspace state.
 */
export function detectNews(context: ExtensionContext, server: Server): void {
  const madeNews = new WeakSet<TextDocument>();
  const waiting = new Map<TextDocument, unknown>();
  const refused = (): readonly string[] => context.workspaceState.get<readonly string[]>(memory) ?? [];
  const remember = (uris: readonly string[]): void => void context.workspaceState.update(memory, uris);

  async function ask(document: TextDocument): Promise<void> {
    const version = document.version;
    const text = document.getText().slice(0, classifiedLength);
    if (text.trim() === '') return;
    const answer = await server.request(classify, { text });
    const unchanged = !document.isClosed && document.languageId === 'plaintext' && document.version === version;
    if (!answer.news || !unchanged) return;
    await languages.setTextDocumentLanguage(document, 'news');
    // Only now: a change that failed was not turned down by the user.
    madeNews.add(document);
  }

  function look(document: TextDocument): void {
    const uri = document.uri.toString();
    const kept = refused();
    const step = nextStep({
      language: document.languageId,
      candidate: mayBeSource(document.uri),
      madeNews: madeNews.has(document),
      refused: kept.includes(uri),
      enabled: detectSetting(workspace.getConfiguration('copydesk', document.uri)),
    });
    if (step === 'refuse') remember(withRefusal(kept, uri));
    else if (step === 'accept') remember(kept.filter((other) => other !== uri));
    else if (step === 'classify') ask(document).catch((error: unknown) => server.failed('classify', error));
  }

  function lookLater(document: TextDocument): void {
    if (!document.isUntitled || document.languageId !== 'plaintext') return;
    clearTimeout(waiting.get(document));
    waiting.set(
      document,
      setTimeout(() => {
        waiting.delete(document);
        if (!document.isClosed) look(document);
      }, rest),
    );
  }

  context.subscriptions.push(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidSaveTextDocument(look),
    workspace.onDidChangeTextDocument((event) => lookLater(event.document)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('copydesk.detectNews')) workspace.textDocuments.forEach(look);
    }),
    { dispose: () => waiting.forEach((handle) => clearTimeout(handle)) },
  );
  workspace.textDocuments.forEach(look);
}
