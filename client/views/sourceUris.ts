/** Uri of a source: each part of its path is encoded, as the editor does it. */
export const uriOf = (folder: string, source: string): string =>
  `${folder.replace(/\/$/, '')}/${source.split('/').map(encodeURIComponent).join('/')}`;

/** File name of a source's uri. */
export function fileName(uri: string): string {
  const path = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
