import { Uri, workspace } from 'vscode';
import { annotatedSources } from '../../common/annotation/queries';
import { readSettings } from '../../common/settings';
import { byCode } from '../../common/text/sorted';
import type { Folder } from '../folder';
import { sourcePathOf } from '../files/sources';
import { listFiles } from '../languageClient/filePort';

/** Paths of a folder's sources, sorted: what its settings find, and what is annotated and there. */
export async function sourcesIn(home: Folder): Promise<readonly string[]> {
  const { sources, exclude } = readSettings(workspace.getConfiguration('copydesk', Uri.parse(home.uri, true)));
  const found = await listFiles({ folders: [home.uri], include: sources, exclude });
  const paths = found.flatMap((uri) => {
    const path = sourcePathOf(Uri.parse(uri, true));
    return path?.folder === home.uri ? [path.source] : [];
  });
  const { store } = home.library;
  const annotated = [...annotatedSources(store)].filter((source) => store.live.has(source));
  return [...new Set([...paths, ...annotated])].sort(byCode);
}

/** Texts of sources, as an editor holds them where one does; null for what cannot be read. */
export async function textsOf(home: Folder, sources: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const root = Uri.parse(home.uri, true);
  const open = new Map(workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  const texts = new Map<string, string | null>();
  for (const source of sources) {
    const held =
      home.library.store.live.get(source)?.text ?? open.get(Uri.joinPath(root, source).toString())?.getText();
    texts.set(source, held ?? (await home.files.readSource(source).catch(() => null)));
  }
  return texts;
}
