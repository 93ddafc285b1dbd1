import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Uri } from 'vscode';
import { createLibrary, type Library } from '../../client/annotations/library';
import type { TextFiles } from '../../client/files/textFiles';
import { workspaceFiles } from '../../client/files/workspaceFiles';
import { takePlace } from '../../client/node/takePlace';

/** A library over a folder of the real disk, with what it could not do. */
export interface OnDisk {
  readonly library: Library;
  readonly failures: string[];
  readonly broken: string[];
}

/**
 * The text files of a folder of the real disk.
 * @param meanwhile is called when a new text is about to take the place of an old one
 */
export const filesOnDisk = (folder: string, meanwhile: () => void = () => undefined): TextFiles =>
  workspaceFiles(Uri.file(folder), (...how) => {
    meanwhile();
    return takePlace(...how);
  });

/** The same without the step of the file system, as where there is no disk. */
export const filesByCallbacks = (folder: string): TextFiles => workspaceFiles(Uri.file(folder));

/** Opens the library of a folder; its second looks come after `pause` milliseconds. */
export function openOnDisk(folder: string, pause: number): OnDisk {
  const failures: string[] = [];
  const broken: string[] = [];
  const files: TextFiles = {
    ...filesOnDisk(folder),
    pause: () => new Promise((resolve) => setTimeout(resolve, pause)),
  };
  const library = createLibrary({
    files,
    canWrite: () => true,
    broken: ({ path, problem }) => broken.push(`${path}: ${problem.message}`),
    failed: (path, error) => failures.push(`${path}: ${String(error)}`),
  });
  return { library, failures, broken };
}

/** Every file below a folder with its text, by path. */
export function filesBelow(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true }).map((path) => String(path).replaceAll('\\', '/'));
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Paths of the sources of a folder as they are named now; nothing is read, since other files come and go meanwhile. */
export const sourcesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.txt'))
    .toSorted();
