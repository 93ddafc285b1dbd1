import { CancellationTokenSource, RelativePattern, Uri, workspace } from 'vscode';
import type { filesList, filesRead, nameModelRead, RequestOf } from '../../common/protocol';
import { decodeText } from '../../common/text/decode';
import { anyOf } from '../files/globs';
import { walkFolder } from '../files/walk';

type ParamsOf<T> = T extends RequestOf<infer P, infer _> ? P : never;
type ResultOf<T> = T extends RequestOf<infer _, infer R> ? R : never;

/** Schemes whose folders the editor always can search. */
const searched: readonly string[] = ['file', 'vscode-remote'];

/** How long, in milliseconds, the search of a virtual folder may take: without a search of its own it never ends. */
const patience = 3000;

async function filesOf(folder: Uri, include: string, exclude: string | null): Promise<readonly Uri[]> {
  const cancelling = new CancellationTokenSource();
  const { token } = cancelling;
  const search = workspace.findFiles(new RelativePattern(folder, include), exclude ?? undefined, undefined, token);
  if (searched.includes(folder.scheme)) return search;
  const late = new Promise<readonly Uri[]>((resolve) => setTimeout(() => resolve([]), patience));
  const found = await Promise.race([search, late]);
  if (found.length > 0) return found;
  cancelling.cancel();
  return walkFolder(folder, include, exclude);
}

/**
 * Answers `copydesk/files.list`: uris of the folders' files that an include glob matches and no exclude glob does,
 * sorted. Goes through the editor's search, so that remote folders work and `files.exclude` holds; a virtual folder
 * that cannot be searched is read folder by folder.
 */
export async function listFiles(params: ParamsOf<typeof filesList>): Promise<ResultOf<typeof filesList>> {
  const { folders, include, exclude } = params;
  if (include.length === 0) return [];
  const [wanted, unwanted] = [anyOf(include), exclude.length === 0 ? null : anyOf(exclude)];
  const found = await Promise.all(folders.map((folder) => filesOf(Uri.parse(folder, true), wanted, unwanted)));
  return [...new Set(found.flat().map((uri) => uri.toString()))].toSorted();
}

/** Answers `copydesk/nameModel` with the bytes of the extension's own file; fails when it cannot be read. */
export async function readNameModel(extension: Uri): Promise<ResultOf<typeof nameModelRead>> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'names.bin'));
  let units = '';
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x2000) units += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return { units };
}

/** Answers `copydesk/files.read`: the text, or null when the file is missing, unreadable, binary or too large. */
export async function readFile(params: ParamsOf<typeof filesRead>): Promise<ResultOf<typeof filesRead>> {
  const uri = Uri.parse(params.uri, true);
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > params.maxBytes) return { text: null };
    return { text: decodeText(await workspace.fs.readFile(uri)) };
  } catch {
    return { text: null };
  }
}
