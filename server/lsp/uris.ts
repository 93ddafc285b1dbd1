import { URI } from 'vscode-uri';

/** One spelling for each uri: clients and platforms differ in what they percent-encode. */
export function canonicalUri(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

const pathOf = (uri: string): string => {
  try {
    return URI.parse(uri).path;
  } catch {
    return uri;
  }
};

/** The file's name, for people. */
export const labelOf = (uri: string): string => pathOf(uri).split('/').at(-1) || uri;

/** The innermost of the folders that holds the uri, or null. All canonical. */
export function folderOf(uri: string, folders: readonly string[]): string | null {
  const inside = folders.filter((folder) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
  return inside.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Path relative to its workspace folder with `/`, as decisions and sidecars name a source; else the file's name. */
export function relativeName(uri: string, folders: readonly string[]): string {
  const folder = folderOf(uri, folders);
  if (folder === null) return labelOf(uri);
  const base = pathOf(folder);
  return pathOf(uri).slice(base.endsWith('/') ? base.length : base.length + 1);
}
