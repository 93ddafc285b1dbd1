import { FileSystemError, Uri, window, workspace } from 'vscode';
import { stepsBetween, destinationFault } from '../../common/interchange/places';
import type { Exported } from '../../common/interchange/model';
import { Notice } from '../commands/notice';
import type { Folder } from '../folder';
import { unlinked } from '../markdown';
import { sourcesIn } from './sourceList';

const parentOf = (uri: Uri): Uri => Uri.joinPath(uri, '..');

/** Steps from where an export goes to the folder; null where no path leads from one to the other. */
export function baseFor(home: Folder, place: Uri, isFolder: boolean): string | null {
  const root = Uri.parse(home.uri, true);
  const from = isFolder ? place : parentOf(place);
  return root.scheme === from.scheme && root.authority === from.authority ? stepsBetween(from.path, root.path) : null;
}

/** Text of a file; null where there is none. */
async function textAt(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

async function mayReplace(messages: readonly string[]): Promise<boolean> {
  const [first = '', ...others] = messages;
  const more = others.length === 0 ? '' : ` So are ${others.length} other files.`;
  const choice = await window.showWarningMessage(unlinked(`${first}${more}`), { modal: true }, 'Replace');
  return choice !== undefined;
}

/**
 * Writes the files of an export, one at the very place or all into a folder; gives their uris, or undefined when the
 * user did not want to replace what is there. A notice says what must not be written; nothing is written then.
 * @param canReplace what is there may be replaced without asking: a save dialog has asked
 */
export async function writeExport(
  home: Folder,
  { files }: Exported,
  place: Uri,
  isFolder: boolean,
  canReplace: boolean,
): Promise<readonly Uri[] | undefined> {
  const root = Uri.parse(home.uri, true);
  const sources = new Set((await sourcesIn(home)).map((source) => Uri.joinPath(root, source).toString()));
  const asked: string[] = [];
  const written = files.map(({ path, text }) => ({ uri: isFolder ? Uri.joinPath(place, path) : place, text }));
  for (const { uri, text } of written) {
    const inside = uri.toString().startsWith(`${home.uri}/`)
      ? uri.path.slice(root.path.length).replace(/^\//, '')
      : null;
    const isSource = sources.has(uri.toString());
    const shown = workspace.asRelativePath(uri);
    const fault = destinationFault({ shown, inside, isSource, there: await textAt(uri), text });
    if (fault && !fault.canReplace) throw new Notice(fault.message);
    if (fault) asked.push(fault.message);
  }
  if (asked.length > 0 && !canReplace && !(await mayReplace(asked))) return undefined;
  for (const { uri, text } of written) {
    await workspace.fs.createDirectory(parentOf(uri));
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
  return written.map(({ uri }) => uri);
}
