import { byCode } from '../../../common/text/sorted';
import type { Annotation } from '../../../common/annotation/model';

/** Annotations in the order of their ids. */
export const byId = (annotations: readonly Annotation[]): readonly Annotation[] =>
  annotations.toSorted((a, b) => byCode(a.id, b.id));
