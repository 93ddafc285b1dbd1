import type { TagName } from '../../common/annotation/codebook';
import { allAnnotations, endsOf, type PlacedEnd } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';
import { annotationsWith } from '../../common/annotation/tagged';
import type { Uses } from './hover.model';

/** The passages of the annotations that have a tag; of links both ends. */
export const passagesWith = (store: AnnotationStore, tag: TagName): readonly PlacedEnd[] =>
  annotationsWith(allAnnotations(store), tag).flatMap((annotation) => endsOf(store, annotation));

/** How many annotations have a tag, in how many sources. */
export function usesOf(store: AnnotationStore, tag: TagName): Uses {
  const found = annotationsWith(allAnnotations(store), tag);
  const sources = new Set(found.flatMap((annotation) => endsOf(store, annotation).map(({ source }) => source)));
  return { annotations: found.length, sources: sources.size };
}
