import type { Annotation, Target } from './model';
import { nothingUnknown } from './unknown';

/** What a new annotation must say; the caller makes the id (`urn:uuid:…`) and gives the instant (ISO). */
export interface NewAnnotation extends Partial<Omit<Annotation, 'unknown'>> {
  readonly id: string;
  readonly motivation: Annotation['motivation'];
  readonly target: Target;
  readonly created: string;
}

/** An annotation with everything that is not given left empty. */
export const createAnnotation = (fields: NewAnnotation): Annotation => ({
  tags: [],
  note: null,
  linkKind: null,
  further: [],
  linkTo: null,
  creator: null,
  modified: null,
  ...fields,
  unknown: nothingUnknown,
});
