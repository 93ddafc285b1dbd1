import { workspace } from 'vscode';
import { createAnnotation, type NewAnnotation } from '../../common/annotation/create';
import type { Annotation } from '../../common/annotation/model';
import { creatorSetting } from '../settings';

/** This moment as an ISO instant. */
export const now = (): string => new Date().toISOString();

/** A new annotation with an id, the creator of the settings and this moment. */
export function makeAnnotation(fields: Omit<NewAnnotation, 'id' | 'created' | 'creator'>): Annotation {
  return createAnnotation({
    ...fields,
    id: `urn:uuid:${crypto.randomUUID()}`,
    created: now(),
    creator: creatorSetting(workspace.getConfiguration('copydesk')),
  });
}

/** The annotation with other contents, changed at this moment. */
export const changedAnnotation = (annotation: Annotation, fields: Partial<Annotation>): Annotation => ({
  ...annotation,
  ...fields,
  modified: now(),
});
