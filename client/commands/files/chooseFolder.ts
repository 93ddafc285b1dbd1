import { window } from 'vscode';
import type { App } from '../../app';
import type { Folder } from '../../folder';
import { fieldsOf, stringOf } from '../arguments';
import { Notice } from '../notice';

/**
 * The workspace folder of `{ folder }` (its uri), else the only one, else that of the active editor, else one to choose.
 * Undefined when the user left; a notice when no folder is open.
 */
export async function chooseFolder(app: App, argument: unknown, title: string): Promise<Folder | undefined> {
  const given = stringOf(fieldsOf(argument)['folder']);
  const folders = app.folders.all();
  if (given !== undefined) {
    const folder = app.folders.get(given);
    if (folder) return folder;
    throw new Notice('This folder is not open.');
  }
  if (folders.length === 0) throw new Notice('Open a folder first: Copydesk keeps the codebook in it.');
  const active = window.activeTextEditor && app.folders.at(window.activeTextEditor.document.uri);
  if (folders.length === 1 || active) return active?.home ?? folders[0];
  const items = folders.map((folder) => ({ label: folder.name, folder }));
  return (await window.showQuickPick(items, { title, placeHolder: 'In which folder?' }))?.folder;
}
