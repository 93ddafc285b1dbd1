import { Uri, workspace, type Disposable, type DocumentFilter } from 'vscode';

/** Schemes of documents that hold sources outside the open folders; editors' inner documents have others. */
const sourceSchemes = [
  'file',
  'untitled',
  'vscode-remote',
  'vscode-vfs',
  'vscode-test-web',
  'memfs',
  'github',
  'ftp',
  'ssh',
];

/** Schemes whose documents the language server is told about: the known ones and those of the open folders. */
export function documentSchemes(): readonly string[] {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return [...new Set([...sourceSchemes, ...folders])];
}

/**
 * Provides something for all documents that may be sources, anew when a folder of another scheme comes.
 * @param provide registers it for schemes
 */
export function provideForSources(provide: (selector: readonly DocumentFilter[]) => Disposable): Disposable {
  let schemes = documentSchemes();
  const provided = (): Disposable => provide(schemes.map((scheme) => ({ scheme })));
  let provider = provided();
  const following = workspace.onDidChangeWorkspaceFolders(() => {
    if (documentSchemes().every((scheme) => schemes.includes(scheme))) return;
    schemes = documentSchemes();
    provider.dispose();
    provider = provided();
  });
  return {
    dispose() {
      following.dispose();
      provider.dispose();
    },
  };
}

/** Whether a document may be a source at all: not an output panel, a diff's old side or a settings page. */
export const mayBeSource = (uri: Uri): boolean => documentSchemes().includes(uri.scheme);

/** A source of the workspace: its folder's uri and its path within the folder, with `/`. */
export interface SourcePath {
  /** Uri of the workspace folder, as a string. */
  readonly folder: string;
  readonly source: string;
}

/** Where a document stands in the workspace; null outside every folder (untitled documents too). */
export function sourcePathOf(uri: Uri): SourcePath | null {
  const folder = workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return null;
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  if (!uri.path.startsWith(root)) return null;
  return { folder: folder.uri.toString(), source: uri.path.slice(root.length) };
}

/** Uri of a source of a folder. */
export const sourceUri = (folder: string, source: string): Uri => Uri.joinPath(Uri.parse(folder, true), source);
