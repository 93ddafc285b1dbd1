import { adding, changing, type Edit } from '../../../common/annotation/edits';
import type { Annotation } from '../../../common/annotation/model';
import { groupBy } from '../../../common/text/groupBy';
import type { Span } from '../../../common/text/span';
import type { EditPart } from '../../undo/steps';
import { changedAnnotation, makeAnnotation } from '../passages/making';
import { createTargets, type Places } from '../passages/passage';
import { taggedAt } from './tagged';

/** What tagging some passages comes to. */
export interface Tagging {
  /** The annotation that has the tags then. */
  readonly id: string;
  /** Null when it has them already. */
  readonly edit: Edit | null;
}

/**
 * Puts tags onto passages of a source, each list of spans as one annotation: a new one, or the one of the same creator
 * that stands there already.
 */
export function taggings(
  places: Pick<Places, 'home' | 'source' | 'text'>,
  passages: readonly (readonly Span[])[],
  tags: readonly string[],
): readonly Tagging[] {
  const { home, source } = places;
  const targets = createTargets(places);
  return passages.flatMap((spans): readonly Tagging[] => {
    const [target, ...further] = spans.map(targets);
    if (!target) return [];
    const made = makeAnnotation({ motivation: 'tagging', target, further, tags });
    const before = taggedAt(home.library.store, source, spans, made.creator);
    if (!before) return [{ id: made.id, edit: adding(made) }];
    const withTags = (now: Annotation) => changedAnnotation(now, { tags: [...new Set([...now.tags, ...tags])] });
    const hasAll = tags.every((tag) => before.tags.includes(tag));
    return [{ id: before.id, edit: hasAll ? null : changing(before.id, withTags) }];
  });
}

/** One part for each folder, so that each is written once. */
export const joined = (parts: readonly EditPart[]): readonly EditPart[] =>
  [...groupBy(parts, ({ home }) => home)].map(([home, inHome]) => ({
    home,
    edits: inHome.flatMap(({ edits }) => edits),
  }));
