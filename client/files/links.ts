/** What stands at a path: null is nothing. */
export type PathKind = 'plain' | 'link' | null;

/** Milliseconds for which a folder that was looked at is trusted to be no link: thousands of files are read in one go. */
const trusted = 1000;

/**
 * Refuses paths that lead through a symbolic link: a folder that came from somewhere must not make us read or write
 * outside of it.
 * @param kindOf looks at a path, without following it
 * @returns rejects for a path that is a link or lies behind one
 */
export function createLinkGuard(
  kindOf: (path: string) => Promise<PathKind>,
  now: () => number = Date.now,
): (path: string) => Promise<void> {
  const seen = new Map<string, number>();

  async function look(path: string): Promise<PathKind> {
    const kind = await kindOf(path);
    if (kind === 'link') throw new Error(`${path} is a symbolic link: Copydesk neither reads nor writes through it.`);
    return kind;
  }

  return async (path) => {
    const segments = path.split('/');
    for (let count = 1; count < segments.length; count += 1) {
      const folder = segments.slice(0, count).join('/');
      if (now() - (seen.get(folder) ?? -Infinity) < trusted) continue;
      if ((await look(folder)) === null) return;
      seen.set(folder, now());
    }
    await look(path);
  };
}
