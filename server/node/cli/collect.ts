import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { defaultSettings } from '../../../common/protocol';

/** A file to check. */
export interface Listed {
  readonly path: string;
  /** As shown to people. */
  readonly shown: string;
  /** Folder whose decisions hold for it. */
  readonly root: string;
  /** The user named the file itself, not a folder around it. */
  readonly named: boolean;
}

/** The nearest folder, from `folder` upwards, that holds `.copydesk`; else `folder` itself. */
function rootOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.copydesk'))) return at;
    if (dirname(at) === at) return folder;
  }
}

/** Path relative to the working folder where it lies within, else whole; with `/`. */
export function shownPath(path: string): string {
  const inside = relative(process.cwd(), path);
  return (inside === '' || inside.startsWith('..') ? path : inside).split(sep).join('/');
}

/** The files that the paths name, each once, folders walked in order of their names; or the first path that is missing. */
export async function collect(paths: readonly string[]): Promise<readonly Listed[] | { readonly missing: string }> {
  const found = new Map<string, Listed>();
  for (const given of paths) {
    const path = resolve(given);
    const kind = statSync(path, { throwIfNoEntry: false });
    if (kind === undefined) return { missing: given };
    const root = rootOf(kind.isDirectory() ? path : dirname(path));
    const add = (file: string, named: boolean): void => {
      if (!found.has(file)) found.set(file, { path: file, shown: shownPath(file), root, named });
    };
    if (!kind.isDirectory()) {
      add(path, true);
      continue;
    }
    const files = await glob([...defaultSettings.sources], {
      cwd: path,
      ignore: [...defaultSettings.exclude],
      absolute: true,
      caseSensitiveMatch: false,
      followSymbolicLinks: false,
    });
    for (const file of files.map((f) => resolve(f)).toSorted()) add(file, false);
  }
  return [...found.values()];
}
