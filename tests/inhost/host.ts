import * as vscode from 'vscode';

/** Publisher and name, as in package.json. */
export const extensionId = 'copydesk.copydesk';

/**
 * Opens one of the two seeds of the workspace in an editor, once its language is settled.
 *
 * @param prefix how the file's name begins
 */
export async function openSeed(prefix: '000' | '002'): Promise<vscode.TextDocument> {
  const [uri] = await vscode.workspace.findFiles(`${prefix}_*.txt`);
  if (!uri) throw new Error(`no seed ${prefix} in the workspace`);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return until('the seed is news', () => {
    const open = vscode.workspace.textDocuments.find((other) => other.uri.toString() === uri.toString());
    return open?.languageId === 'news' ? open : undefined;
  });
}

/**
 * Position inside the first or a later copy of a text.
 *
 * @param within offset in UTF-16 units from the copy's start
 * @param copy 0 for the first
 */
export function positionOf(document: vscode.TextDocument, text: string, within = 1, copy = 0): vscode.Position {
  let offset = -1;
  for (let n = 0; n <= copy; n++) {
    offset = document.getText().indexOf(text, offset + 1);
    if (offset < 0) throw new Error(`no copy ${n} of ${JSON.stringify(text)} in ${document.uri.path}`);
  }
  return document.positionAt(offset + within);
}

/** What hovering a position shows, in Markdown, once any provider answers within `ms`. */
export async function hoverText(
  document: vscode.TextDocument,
  position: vscode.Position,
  ms?: number,
): Promise<string> {
  const ask = async (): Promise<string | undefined> => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const text = hovers.flatMap((hover) =>
      hover.contents.map((part) => (typeof part === 'string' ? part : part.value)),
    );
    return text.join('\n').trim() || undefined;
  };
  return until(`hover at ${position.line + 1}:${position.character + 1}`, ask, ms);
}

/**
 * Asks until there is an answer.
 *
 * @param what for the message when there is none
 * @param ask gives undefined when it is too early
 * @param ms how long to go on
 * @throws Error when there was no answer in that time
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + ms;
  // Most answers are there at once or nearly so; who waits for long asks less often.
  for (let pause = 5; ; pause = Math.min(50, 2 * pause)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain: ${what}`);
    await new Promise((wake) => setTimeout(wake, pause));
  }
}
