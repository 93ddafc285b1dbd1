import { FileSystemError, Uri, window, workspace } from 'vscode';
import { stepsBetween, destinationFault } from '../../common/interchange/places';
import type { Exported } from '../../common/interchange/model';
import { messageOf } from '../../common/text/errorText';
import type { LongWork } from '../commands/longWork';
import { Notice } from '../commands/notice';
import type { Folder } from '../folder';
import { unlinked } from '../markdown';
import { partlyWritten } from './partly';
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

/** A file of an export with the place where it goes. */
interface Written {
  readonly uri: Uri;
  readonly text: string;
}

/** Where the files of an export go, and how they may be written. */
export interface Place {
  readonly home: Folder;
  /** The very file, or the folder for all of them. */
  readonly uri: Uri;
  readonly isFolder: boolean;
  /** What is there may be replaced without asking: a save dialog has asked. */
  readonly canReplace: boolean;
}

/** Whether the user lets the files be written where they go; a notice says what must not be, or that it was cancelled. */
async function mayWrite(files: readonly Written[], place: Place, long: LongWork): Promise<boolean> {
  const { home, canReplace } = place;
  const root = Uri.parse(home.uri, true);
  const sources = new Set((await sourcesIn(home)).map((source) => Uri.joinPath(root, source).toString()));
  const asked: string[] = [];
  for (const { uri, text } of files) {
    if (long.isCancelled) throw new Notice(partlyWritten(0, files.length, '', 'it was cancelled'));
    const inside = uri.toString().startsWith(`${home.uri}/`)
      ? uri.path.slice(root.path.length).replace(/^\//, '')
      : null;
    const isSource = sources.has(uri.toString());
    const shown = workspace.asRelativePath(uri);
    const fault = destinationFault({ shown, inside, isSource, there: await textAt(uri), text });
    if (fault && !fault.canReplace) throw new Notice(fault.message);
    if (fault) asked.push(fault.message);
  }
  return asked.length === 0 || canReplace || mayReplace(asked);
}

/**
 * Writes the files of an export; gives their uris, or undefined when the user did not want to replace what is there. A
 * notice says what must not be written, with nothing written, and what was written before it was cancelled. Rejects with
 * what was written before a file that cannot be.
 */
export async function writeExport(
  { files }: Exported,
  place: Place,
  long: LongWork,
): Promise<readonly Uri[] | undefined> {
  const all = files.map(({ path, text }) => ({
    uri: place.isFolder ? Uri.joinPath(place.uri, path) : place.uri,
    text,
  }));
  if (!(await mayWrite(all, place, long))) return undefined;
  const shownAt = workspace.asRelativePath(place.uri);
  const written: Uri[] = [];
  for (const { uri, text } of all) {
    if (long.isCancelled) throw new Notice(partlyWritten(written.length, all.length, shownAt, 'it was cancelled'));
    try {
      await workspace.fs.createDirectory(parentOf(uri));
      await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    } catch (error) {
      const why = `${workspace.asRelativePath(uri)} cannot be written (${messageOf(error)})`;
      throw new Error(partlyWritten(written.length, all.length, shownAt, why), { cause: error });
    }
    written.push(uri);
    if (all.length > 1) long.done(written.length, all.length);
  }
  return written;
}
