import { annotationsIn, isEmptySidecar } from '../../common/annotation/queries';
import { sidecarPathOf } from '../../common/annotation/sidecarPath';
import { createQueue } from '../files/queue';
import { movedPath } from '../files/movedPath';
import { isWithin } from '../files/within';
import type { Held } from './held';
import type { SidecarFiles } from './sidecarFiles';
import type { SourceTexts } from './sourceTexts';

/** What a rename needs beyond what is held. */
interface RenamingOptions {
  load(): Promise<void>;
  failed(path: string, error: unknown): void;
  /** Told of each source whose annotations moved. */
  renamed(from: string, to: string): Promise<void>;
  /** Told of a rename as it was told of, when what is held has followed it. */
  followed(from: string, to: string): void;
}

/** Lets annotations follow sources to other paths. */
export interface Renaming {
  /**
   * A source, or a folder with everything in it, has another path now: sidecars move, links are mended. The same the
   * other way round is what the editor tells of when it takes a rename back, so that this one undo restores all of it.
   */
  renamed(from: string, to: string): Promise<void>;
  readonly idle: () => Promise<void>;
}

/** Nothing renamed yet. */
export function createRenaming(
  held: Held,
  sidecars: SidecarFiles,
  sources: SourceTexts,
  options: RenamingOptions,
): Renaming {
  const queue = createQueue();

  /** Sources of sidecars that hold something or cannot be read, and sources that links lead to. */
  const concerned = (from: string): readonly string[] => {
    const own = [...held.store.sidecars].flatMap(([source, { content, error }]) =>
      error !== null || !isEmptySidecar(content) ? [source] : [],
    );
    return [...new Set([...own, ...held.store.ledTo.keys()])].filter((source) => isWithin(source, from)).toSorted();
  };

  /** Says why a source's annotations cannot follow it to another path; null when they can. */
  function obstacle(source: string, to: string): string | null {
    if (sidecarPathOf(to) === null) return `${to} is no place for a source with annotations.`;
    const [own, there] = [held.store.sidecars.get(source), held.store.sidecars.get(to)];
    if (!own || !(own.error ?? there?.error)) return null;
    return 'A sidecar cannot be read: the annotations stay with the old path of the source.';
  }

  /** Lets what is held follow a source; gives the sources whose sidecars that changes. */
  async function follow(source: string, to: string): Promise<readonly string[]> {
    const homes = annotationsIn(held.store, source).map(({ target }) => target.source);
    // What stands at the new path since a moment ago may not have been told yet.
    if (sidecarPathOf(to) !== null) await sidecars.requireWritable(to).catch(() => undefined);
    const reason = obstacle(source, to);
    if (reason !== null) options.failed(source, new Error(reason));
    // Where one step does not do it, the new file is written and the old one deleted after it; that tells what is wrong.
    else await sidecars.move(source, to).catch(() => undefined);
    if (sidecarPathOf(to) === null) return [];
    held.dispatch({ type: 'sourceRenamed', from: source, to });
    await options.renamed(source, to);
    return [source, to, ...homes];
  }

  return {
    renamed: (from, to) =>
      queue.run('rename', async () => {
        await options.load();
        const changed = new Set<string>();
        await held.together(async () => {
          for (const source of concerned(from))
            for (const one of await follow(source, movedPath(source, from, to))) changed.add(one);
        });
        if (sidecarPathOf(to) !== null) options.followed(from, to);
        await sources.readMissing();
        await sidecars.flush(changed);
      }),
    idle: queue.idle,
  };
}
