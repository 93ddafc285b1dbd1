import type { Annotation } from '../../common/annotation/model';
import type { Folder } from '../folder';

/** Many annotations of one folder that are made or changed at once. */
export interface BulkPart {
  readonly home: Pick<Folder, 'library'>;
  readonly added: readonly Annotation[];
  /** Annotations that were there, with the tags that they had and are to have. */
  readonly changed: readonly {
    readonly id: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
}

/** A bulk operation that was done, to be taken back in one step. */
export interface BulkChange {
  readonly title: string;
  readonly parts: readonly BulkPart[];
}

type Retag = (annotation: Annotation, tags: readonly string[]) => Annotation;

/** Does everything, one write for each sidecar. Rejects where one is broken or cannot be written. */
export async function applyBulk({ parts }: BulkChange, retag: Retag): Promise<void> {
  for (const { home, added, changed } of parts) {
    await home.library.addAll(added);
    for (const { id, after } of changed) await home.library.change(id, (now) => retag(now, after));
  }
}

/** Takes everything back; what was removed meanwhile stays removed. */
export async function revertBulk({ parts }: BulkChange, retag: Retag): Promise<void> {
  for (const { home, added, changed } of parts) {
    await home.library.removeAll(added.map(({ id }) => id));
    for (const { id, before } of changed) await home.library.change(id, (now) => retag(now, before));
  }
}
