import { sidecarPathOf } from '../annotation/sidecarPath';
import { groupBy } from '../text/groupBy';

/** Where a name of a source in a file leads in the folder. */
export type SourceMatch =
  | { readonly source: string; readonly isCertain: boolean }
  /** Why it leads nowhere. */
  | { readonly message: string };

/** How many folders of a path are looked at. */
const mostFolders = 50;

/** A path without its first folder, without its first two, and so on, as long as there is a folder. */
function endsOf(path: string): readonly string[] {
  const parts = path.split('/').slice(-mostFolders);
  return parts.slice(1, -1).map((_, at) => parts.slice(at + 1).join('/'));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * Finds the source that a file means among those of a folder: by its path, with the usual endings too, else by a file
 * name that only one source has. A path that leads out of the folder is refused, whatever there is.
 */
export function createSourceMatcher(sources: readonly string[]): (name: string) => SourceMatch {
  const known = new Set(sources);
  const byName = groupBy(sources, nameOf);
  const found = new Map<string, SourceMatch>();

  function match(written: string): SourceMatch {
    const name = written.replaceAll('\\', '/').replace(/^(?:\.\/){1,50}/, '');
    const endings = ['', '.txt', '.news'];
    const exact = endings.map((ending) => name + ending).find((path) => known.has(path));
    if (exact !== undefined) return { source: exact, isCertain: true };
    if (name.split('/').includes('..')) return { message: `"${written}" leads out of the folder` };
    // A file that was picked elsewhere: of its folders the last ones may be those of the source.
    for (const path of endsOf(name)) {
      const source = endings.map((ending) => path + ending).find((one) => known.has(one));
      if (source !== undefined) return { source, isCertain: false };
    }
    for (const ending of endings) {
      const alike = byName.get(nameOf(name) + ending) ?? [];
      const [only] = alike;
      if (alike.length === 1 && only !== undefined) return { source: only, isCertain: false };
      if (alike.length > 1) return { message: `"${written}" may be any of ${alike.length} sources of this name` };
    }
    return { message: `there is no source "${written}" in this folder` };
  }

  return (name) => {
    const matched = found.get(name) ?? match(name);
    found.set(name, matched);
    return 'source' in matched && sidecarPathOf(matched.source) === null
      ? { message: `"${name}" is no source of the folder` }
      : matched;
  };
}
