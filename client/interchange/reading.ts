import { workspace, type Uri } from 'vscode';
import { decodeImport } from '../../common/interchange/decodeImport';
import { companionsOf } from '../../common/interchange/importing';
import type { ImportFormat, InFile } from '../../common/interchange/model';
import { messageOf } from '../../common/text/errorText';
import { Notice } from '../commands/notice';

/** Files larger than this are refused: they would be held in memory several times over. */
const mostBytes = 256 * 1024 * 1024;

async function textAt(uri: Uri): Promise<string> {
  if ((await workspace.fs.stat(uri)).size > mostBytes) throw new Error('it is larger than 256 MB');
  return decodeImport(await workspace.fs.readFile(uri));
}

/** Reads chosen files, with those beside them that belong to them. A notice says which cannot be read. */
export async function readImports(uris: readonly Uri[], format: ImportFormat): Promise<readonly InFile[]> {
  const files = new Map<string, InFile>();
  for (const uri of uris) {
    try {
      files.set(uri.path, { path: workspace.asRelativePath(uri, false), text: await textAt(uri) });
    } catch (error) {
      throw new Notice(`${workspace.asRelativePath(uri)} cannot be imported: ${messageOf(error)}.`);
    }
    if (format !== 'brat') continue;
    for (const path of companionsOf(uri.path)) {
      const beside = uri.with({ path });
      const text = await textAt(beside).catch(() => null);
      if (text !== null) files.set(path, { path: workspace.asRelativePath(beside, false), text });
    }
  }
  return [...files.values()];
}
