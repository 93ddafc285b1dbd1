import * as vscode from 'vscode';
import { until } from './host';

/** Uri of a path within the workspace folder. */
export function uriOf(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes a file of the workspace, as another program would. */
export async function write(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = uriOf(path);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

/** Text of a file of the workspace; undefined when there is none. */
export async function read(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(path)));
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return undefined;
    throw error;
  }
}

/** Deletes a file or a folder of the workspace, if it is there. */
export async function remove(path: string): Promise<void> {
  if (await exists(path)) await vscode.workspace.fs.delete(uriOf(path), { recursive: true });
}

/**
 * Empties a folder of the workspace but keeps it and the named folders in it: the host's watcher of a folder that is made
 * anew with others in it can miss what happens in those.
 */
export async function empty(path: string, kept: readonly string[] = []): Promise<void> {
  if (!(await exists(path))) return;
  for (const [name] of await vscode.workspace.fs.readDirectory(uriOf(path))) {
    if (kept.includes(name)) await empty(`${path}/${name}`);
    else await remove(`${path}/${name}`);
  }
}

async function exists(path: string): Promise<boolean> {
  return vscode.workspace.fs.stat(uriOf(path)).then(
    () => true,
    () => false,
  );
}

/**
 * Opens a file of the workspace in an editor as a user does, in whatever language it has. (A document that an extension
 * opened through the API is held for minutes after its editor is closed.) Its tab stays when other files are shown: one
 * that the next file takes the place of lets go of its document, and a command that is given its uri would open it anew.
 */
export async function show(path: string): Promise<vscode.TextEditor> {
  const uri = uriOf(path);
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return until(`an editor of ${path}`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() ? editor : undefined;
  });
}

/** Opens a file of the workspace in an editor, once it was recognised as news. */
export async function showNews(path: string): Promise<vscode.TextDocument> {
  const uri = uriOf(path).toString();
  await show(path);
  return until(`${path} is news`, () =>
    vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri && one.languageId === 'news'),
  );
}

/** Writes an article and opens it, once it was recognised as news. */
export async function newArticle(path: string, text: string): Promise<vscode.TextDocument> {
  await write(path, text);
  return showNews(path);
}

/** Saves everything and closes all editors; documents are let go of a little later. */
export async function closeAll(): Promise<void> {
  await vscode.workspace.saveAll(false);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Closes all editors and waits until the document is let go of. */
export async function closed(document: vscode.TextDocument): Promise<void> {
  await closeAll();
  await until(`${document.uri.path} is closed`, () => (document.isClosed ? true : undefined), 25_000);
}

/** Range of a copy of a text in a document; `copy` 0 is the first. */
export function rangeOf(document: vscode.TextDocument, text: string, copy = 0): vscode.Range {
  let offset = -1;
  for (let n = 0; n <= copy; n++) {
    offset = document.getText().indexOf(text, offset + 1);
    if (offset < 0) throw new Error(`no copy ${n} of ${JSON.stringify(text)} in ${document.uri.path}`);
  }
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** Uri and range of a copy of a text, as commands take it. */
export function passage(document: vscode.TextDocument, text: string, copy = 0) {
  return { uri: document.uri.toString(), range: rangeOf(document, text, copy) };
}

/** Selects a copy of a text in the editor, for commands that take the selection. */
export async function select(document: vscode.TextDocument, text: string, copy = 0): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const { start, end } = rangeOf(document, text, copy);
  editor.selection = new vscode.Selection(start, end);
}

/** Edits a document as typing would. */
export async function edit(
  document: vscode.TextDocument,
  change: (builder: vscode.TextEditorEdit) => void,
): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  if (!(await editor.edit(change))) throw new Error(`${document.uri.path} refused an edit`);
}
