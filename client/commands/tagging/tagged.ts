import type { Annotation } from '../../../common/annotation/model';
import { endsIn, endsOf } from '../../../common/annotation/queries';
import type { AnnotationStore } from '../../../common/annotation/store';
import type { Span } from '../../../common/text/span';

/**
 * The tagging annotation of this creator, or of nobody named, that stands on exactly these spans of a source and nowhere
 * else, if any; UTF-16 offsets of its text, in text order. What another person tagged stays theirs: the same words can be
 * tagged twice.
 */
export function taggedAt(
  store: AnnotationStore,
  source: string,
  spans: readonly Span[],
  creator: string | null,
): Annotation | undefined {
  const wanted = JSON.stringify(spans.map(({ start, end }) => [start, end]));
  const spansOf = (annotation: Annotation): string =>
    JSON.stringify(
      endsOf(store, annotation)
        .map(({ span }) => [span?.start ?? -1, span?.end ?? -1] as const)
        .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]),
    );
  const [first] = spans;
  return endsIn(store, source).find(
    ({ annotation, span }) =>
      annotation.motivation === 'tagging' &&
      (annotation.creator === creator || annotation.creator === null) &&
      span !== null &&
      span.start === first?.start &&
      spansOf(annotation) === wanted,
  )?.annotation;
}
