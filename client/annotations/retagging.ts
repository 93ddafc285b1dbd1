import type { TagName } from '../../common/annotation/codebook';
import type { Annotation } from '../../common/annotation/model';
import { withTagReplaced } from '../../common/annotation/tagged';

/** What of an annotation another tag changes. */
export type Retagged = Pick<Annotation, 'motivation' | 'tags' | 'linkKind'>;

/**
 * Tag that another one takes the place of: that of the group in which the annotation was chosen, else its only one. Null
 * where it has none or several: the other one is then added.
 */
export function replacedTag({ tags, linkKind, motivation }: Annotation, group: TagName | null): TagName | null {
  if (motivation === 'linking') return linkKind === null ? null : { name: linkKind, on: 'links' };
  if (group?.on === 'passages' && tags.includes(group.name)) return group;
  const [only, ...others] = tags;
  return only === undefined || others.length > 0 ? null : { name: only, on: 'passages' };
}

/**
 * An annotation with another tag, or a link with another kind: in the place of the replaced one, else beside those that
 * it has. A note becomes a tagged passage and stays a note too.
 */
export function retagged(annotation: Annotation, replaced: TagName | null, to: string): Retagged {
  const { motivation, tags, linkKind } = annotation;
  if (motivation === 'linking') return { motivation, tags, linkKind: to };
  const next = replaced ? withTagReplaced(annotation, replaced, to).tags : [...new Set([...tags, to])];
  return { motivation: 'tagging', tags: next, linkKind };
}
