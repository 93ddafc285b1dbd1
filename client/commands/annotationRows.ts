import { targetsOf } from '../../common/annotation/ends';
import type { Annotation } from '../../common/annotation/model';
import { endsOf } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';
import { counted } from '../../common/text/counted';
import { shortened } from '../../common/text/shortened';
import { needsReview, stateLooks, stateOf } from '../annotations/states';
import { originOf, titleOf } from '../annotations/words';
import type { PreviewRow } from './preview';

/** An annotation in a list to choose from. */
export interface AnnotationRow extends PreviewRow {
  readonly annotation: Annotation;
}

/** A row for an annotation: what it is, on which words, and where. */
export function annotationRow(store: AnnotationStore, annotation: Annotation): AnnotationRow {
  const targets = targetsOf(annotation);
  const state = stateOf(endsOf(store, annotation));
  const words = targets.map(({ target }) => `“${shortened(target.selectors.exact)}”`);
  return {
    label: titleOf(annotation),
    description: [
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
