import { createAnnotation, type NewAnnotation } from '../../../common/annotation/create';
import type { Annotation } from '../../../common/annotation/model';
import { creatorName } from '../../git/userName';

/** This moment as an ISO instant. */
export const now = (): string => new Date().toISOString();

/** A new annotation with an id, its creator and this moment. */
export function makeAnnotation(fields: Omit<NewAnnotation, 'id' | 'created' | 'creator'>): Annotation {
  return createAnnotation({
    ...fields,
    id: `urn:uuid:${crypto.randomUUID()}`,
    created: now(),
    creator: creatorName(),
  });
}

/** The annotation with other contents, changed at this moment. */
export const changedAnnotation = (annotation: Annotation, fields: Partial<Annotation>): Annotation => ({
  ...annotation,
  ...fields,
  modified: now(),
});
