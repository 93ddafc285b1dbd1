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

/** Whether a source is one of those meant. */
function createIsMeant({ sources }: Scope): (source: string) => boolean {
  const folders = sources.map((path) => path.replace(/^(?:\.\/{1,9}){1,9}/, '').replace(/\/{1,9}$/, ''));
  const isAll = folders.length === 0 || folders.some((folder) => folder === '' || folder === '.');
  return (source) => isAll || folders.some((folder) => isBelow(source, folder));
}

/** Those of some sources that are meant, whatever the tags. */
export const sourcesWithin = (sources: Iterable<string>, scope: Scope): readonly string[] =>
  [...sources].filter(createIsMeant(scope));

/** The annotations that have one of the tags, or are links of one of these kinds, and an end in one of the sources. */
export function within(annotations: readonly Annotation[], scope: Scope): readonly Annotation[] {
  const { tags, sources } = scope;
  const isMeant = createIsMeant(scope);
  return annotations.filter(
    (annotation) =>
      (tags.length === 0 || tags.some((tag) => annotation.tags.includes(tag) || annotation.linkKind === tag)) &&
      (sources.length === 0 || sourcesOf(annotation).some(isMeant)),
  );
}

/** The tags and sources that were named and that no annotation has, in words. */
export const nothingOf = (annotations: readonly Annotation[], { tags, sources }: Scope): readonly string[] => [
  ...tags
    .filter((tag) => within(annotations, { tags: [tag], sources: [] }).length === 0)
    .map((tag) => `no annotation has the tag "${tag}"`),
  ...sources
    .filter((path) => within(annotations, { tags: [], sources: [path] }).length === 0)
    .map((path) => `no annotation lies in "${path}"; paths are those within the folder`),
];
