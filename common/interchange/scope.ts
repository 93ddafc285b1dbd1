import { sourcesOf } from '../annotation/ends';
import type { Annotation } from '../annotation/model';

/** Which annotations are meant; an empty list stands for all. */
export interface Scope {
  readonly tags: readonly string[];
  /** Paths of sources, or of folders with everything in them. */
  readonly sources: readonly string[];
}

/** No restriction. */
export const everything: Scope = { tags: [], sources: [] };

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The annotations that have one of the tags, or are links of one of these kinds, and an end in one of the sources. */
export function within(annotations: readonly Annotation[], { tags, sources }: Scope): readonly Annotation[] {
  const folders = sources.map((path) => path.replace(/\/{1,9}$/, ''));
  return annotations.filter(
    (annotation) =>
      (tags.length === 0 || tags.some((tag) => annotation.tags.includes(tag) || annotation.linkKind === tag)) &&
      (folders.length === 0 ||
        sourcesOf(annotation).some((source) => folders.some((folder) => isBelow(source, folder)))),
  );
}
