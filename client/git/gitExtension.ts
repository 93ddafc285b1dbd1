import { extensions, type Event, type Uri } from 'vscode';

/** A repository, as the editor's own git extension gives it: the part of its interface (version 1) that we use. */
export interface GitRepository {
  readonly rootUri: Uri;
  /** Value of a setting as it holds in the repository; rejects, or is empty, where there is none. */
  getConfig(key: string): Promise<string>;
  /** Writes a setting of this clone. */
  setConfig(key: string, value: string): Promise<unknown>;
  /** Text of a file, by its path on disk, as a commit or a stage of the index (`:1`) has it; rejects where there is none. */
  show(ref: string, path: string): Promise<string>;
}

interface GitApi {
  readonly onDidOpenRepository: Event<GitRepository>;
  readonly onDidCloseRepository: Event<GitRepository>;
  getRepository(uri: Uri): GitRepository | null;
  openRepository?(root: Uri): Promise<GitRepository | null>;
}

interface GitExports {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** The editor's git extension; null where there is none (in a browser), or it is switched off. */
export async function gitApi(): Promise<GitApi | null> {
  const extension = extensions.getExtension<GitExports>('vscode.git');
  if (!extension) return null;
  const exports = await extension.activate();
  return exports.enabled ? exports.getAPI(1) : null;
}

/** The repository that a folder lies in; null where it lies in none, or git is not at hand. */
export async function repositoryOf(folder: Uri): Promise<GitRepository | null> {
  const api = await gitApi();
  if (!api) return null;
  return api.getRepository(folder) ?? (await api.openRepository?.(folder)) ?? null;
}

/** A setting of git as it holds in a repository; null where there is none. */
export async function gitSetting(repository: GitRepository, key: string): Promise<string | null> {
  const value = await repository.getConfig(key).catch(() => '');
  return value.trim() === '' ? null : value.trim();
}

/**
 * Text that both sides of a file in conflict came from, as git keeps it until the conflict is resolved; null where there
 * is none, or git is not at hand.
 */
export async function commonVersion(file: Uri): Promise<string | null> {
  const api = await gitApi();
  const repository = api?.getRepository(file) ?? null;
  const text = await repository?.show(':1', file.fsPath).catch(() => null);
  return text?.trim() ? text : null;
}
