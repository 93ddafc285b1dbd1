import { tagKey, type TagName } from './codebook/tag';
import type { Annotation } from './model';

/** Whether a tag stands on an annotation; a kind of link is the tag of its link. */
export const hasTag = (annotation: Annotation, { name, on }: TagName): boolean =>
  on === 'links' ? annotation.motivation === 'linking' && annotation.linkKind === name : annotation.tags.includes(name);

/** The annotations that have a tag. */
export const annotationsWith = (annotations: readonly Annotation[], tag: TagName): readonly Annotation[] =>
  annotations.filter((annotation) => hasTag(annotation, tag));

/** The members of an annotation that another tag in the place of one changes; one that it has already is not doubled. */
export function withTagReplaced(
  annotation: Annotation,
  { name, on }: TagName,
  to: string,
): Pick<Annotation, 'tags' | 'linkKind'> {
  const { tags, linkKind } = annotation;
  if (on === 'links') return { tags, linkKind: linkKind === name ? to : linkKind };
  return { tags: [...new Set(tags.map((tag) => (tag === name ? to : tag)))], linkKind };
}

/** Every tag that annotations have, in order of first appearance. */
export function tagsInUse(annotations: readonly Annotation[]): readonly TagName[] {
  const tags = annotations.flatMap(({ motivation, tags: names, linkKind }): readonly TagName[] => [
    ...names.map((name) => ({ name, on: 'passages' }) as const),
    ...(motivation === 'linking' && linkKind !== null ? [{ name: linkKind, on: 'links' } as const] : []),
  ]);
  return [...new Map(tags.map((tag) => [tagKey(tag), tag])).values()];
}
