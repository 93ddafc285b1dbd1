import { createResolver } from '../../common/anchor/resolve';
import { targetsOf } from '../../common/annotation/ends';
import { annotationsIn } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';
import { contentHash } from '../../common/text/contentHash';
import { groupBy } from '../../common/text/groupBy';
import type { GoneSource } from './sourceTexts';

/** A file of the folder that may be a source that is gone. */
export interface FoundFile {
  readonly source: string;
  readonly text: string;
}

/** Where a source that is gone may be now. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** Annotations that have an end in it. */
  readonly annotations: number;
  /** Why it is taken for the same source: its text is the same, or it has the same name and most of the passages. */
  readonly why: 'text' | 'passages';
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Share of a gone source's passages that stand in another text, 0 to 1. */
function shareFound(store: AnnotationStore, source: string, text: string): number {
  const resolver = createResolver(text);
  const ends = annotationsIn(store, source).flatMap(targetsOf);
  const own = ends.filter(({ target }) => target.source === source);
  const found = own.filter(({ target }) => resolver.resolve(target.selectors).span !== null);
  return own.length === 0 ? 0 : found.length / own.length;
}

/** The one of some files that is meant: the only one, or the only one that has kept its name. */
function onlyOf(files: readonly FoundFile[], name: string): FoundFile | null {
  const named = files.filter((file) => nameOf(file.source) === name);
  const choice = named.length > 0 ? named : files;
  return choice.length === 1 ? (choice[0] ?? null) : null;
}

/**
 * Where sources that are gone may be now: the one file with a text that such a source had, else the one file of the
 * same name in which more than half of its passages stand. Two files that may both be it are none.
 */
export function movesOf(
  store: AnnotationStore,
  gone: readonly GoneSource[],
  files: readonly FoundFile[],
): readonly Move[] {
  const byHash = groupBy(files, ({ text }) => contentHash(text));
  return gone.flatMap(({ source, texts }): readonly Move[] => {
    const annotations = annotationsIn(store, source).length;
    const move = (to: FoundFile, why: Move['why']): Move => ({ from: source, to: to.source, annotations, why });
    for (const text of texts) {
      const same = (byHash.get(contentHash(text)) ?? []).filter((file) => file.text === text);
      const only = onlyOf(same, nameOf(source));
      if (only) return [move(only, 'text')];
      if (same.length > 0) return [];
    }
    const named = files.filter((file) => nameOf(file.source) === nameOf(source));
    const [only, ...others] = named.filter(({ text }) => shareFound(store, source, text) > 0.5);
    return only && others.length === 0 ? [move(only, 'passages')] : [];
  });
}
