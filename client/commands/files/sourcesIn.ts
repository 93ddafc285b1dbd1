import { Uri, workspace } from 'vscode';
import type { App } from '../../app';
import { sourceUri } from '../../files/sources';
import type { Folder } from '../../folder';
import { settingsNow } from '../../languageClient/clientOptions';
import { listFiles, readFile } from '../../languageClient/filePort';

/** How far a search goes from a source: not beyond it, its folder with everything below, all folders of the workspace. */
export const scopes = ['source', 'folder', 'workspace'] as const;
export type Scope = (typeof scopes)[number];

/** The sources of a scope as uris, sorted; the one that the search starts from is always among them. */
export async function sourcesIn(
  { folders }: Pick<App, 'folders'>,
  { home, source }: { readonly home: Folder; readonly source: string },
  scope: Scope,
): Promise<readonly string[]> {
  const own = sourceUri(home.uri, source).toString();
  if (scope === 'source') return [own];
  const { sources: include, exclude } = settingsNow();
  const roots = scope === 'folder' ? [home] : folders.all();
  const found = await listFiles({ folders: roots.map(({ uri }) => uri), include, exclude });
  const below = source.slice(0, source.lastIndexOf('/') + 1);
  const start = below === '' ? '' : sourceUri(home.uri, below).toString();
  return [...new Set([own, ...found.filter((uri) => scope === 'workspace' || uri.startsWith(start))])].toSorted();
}

/** Text of a source: what an editor holds of it, else the file's; null where it cannot be read, is binary or too large. */
export async function textOf(uri: string): Promise<string | null> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === Uri.parse(uri, true).toString());
  if (open) return open.getText();
  return (await readFile({ uri, maxBytes: settingsNow().maxFileSizeKB * 1024 })).text;
}
