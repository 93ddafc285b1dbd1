import { successorOf, type Tag } from '../../common/annotation/codebook';
import { changing, type Edit } from '../../common/annotation/edits';
import type { Annotation } from '../../common/annotation/model';
import { annotationsWith, hasTag, withTagReplaced } from '../../common/annotation/tagged';

/** A deprecated tag that annotations still have. */
export interface Outdated {
  readonly tag: Tag;
  /** The tag to use in its place; null when the codebook names none that is in use. */
  readonly successor: Tag | null;
  readonly annotations: readonly Annotation[];
}

/** The deprecated tags that annotations still have, in the order of the codebook. */
export const outdatedTags = (tags: readonly Tag[], annotations: readonly Annotation[]): readonly Outdated[] =>
  tags
    .filter(({ deprecated }) => deprecated)
    .map((tag) => ({ tag, successor: successorOf(tags, tag), annotations: annotationsWith(annotations, tag) }))
    .filter((one) => one.annotations.length > 0);

/** One change for each annotation: every one of the deprecated tags that it has gives way to its successor. */
export function replacing(
  outdated: readonly Outdated[],
  changed: (now: Annotation, fields: Partial<Annotation>) => Annotation,
): readonly Edit[] {
  const ids = new Set(outdated.flatMap(({ annotations }) => annotations.map(({ id }) => id)));
  const edit = (now: Annotation): Annotation =>
    outdated.reduce(
      (so, { tag, successor }) =>
        successor && hasTag(so, tag) ? changed(so, withTagReplaced(so, tag, successor.name)) : so,
      now,
    );
  return [...ids].map((id) => changing(id, edit));
}
