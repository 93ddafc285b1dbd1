import { targetsOf } from '../../../common/annotation/ends';
import type { Annotation } from '../../../common/annotation/model';
import { endsOf } from '../../../common/annotation/queries';
import type { AnnotationStore } from '../../../common/annotation/store';
import { counted } from '../../../common/text/counted';
import { shortened } from '../../../common/text/shortened';
import { createPlacing, type Placing } from '../../annotations/place';
import { needsReview, stateLooks, stateOf } from '../../annotations/states';
import { originOf, titleOf } from '../../annotations/words';
import type { PreviewRow } from '../preview';

/** An annotation in a list to choose from. */
export interface AnnotationRow extends PreviewRow {
  readonly annotation: Annotation;
}

/**
 * A row for an annotation: what it is, on which words, and where.
 * @param placing of the store, for one who makes many rows
 */
export function annotationRow(
  store: AnnotationStore,
  annotation: Annotation,
  placing: Placing = createPlacing(store),
): AnnotationRow {
  const targets = targetsOf(annotation);
  const ends = endsOf(store, annotation);
  const state = stateOf(ends);
  const [first] = ends;
  const range = first?.span ? placing.rangeOf(first.source, first.span) : null;
  const words = targets.map(({ target }) => `“${shortened(target.selectors.exact)}”`);
  return {
    label: titleOf(annotation),
    description: [
      ...(range === null ? [] : [`line ${range.start.line + 1}`]),
      ...new Set(targets.map(({ target }) => target.source)),
      ...(annotation.further.length > 0 ? [counted(targets.length, 'passage')] : []),
      ...(needsReview(state) ? [stateLooks[state].label.toLowerCase()] : []),
    ].join(' · '),
    detail: [
      shortened(words.join(' … '), 120),
      ...(annotation.note === null ? [] : [shortened(annotation.note)]),
      originOf(annotation),
    ].join(' — '),
    annotation,
  };
}
