import type { Annotation } from '../../common/annotation/model';
import { annotationOf } from '../../common/annotation/queries';
import type { Folder } from '../folder';

/** An annotation with the folder that keeps it. */
export interface FoundAnnotation<F = Folder> {
  readonly home: F;
  readonly annotation: Annotation;
}

/**
 * The annotation of an id in the folder of the uri that is named, else in the first that has it; null where there is none.
 * A row or a link names its folder, for a clone and its git worktree have annotations of the same ids; a keybinding names
 * none, and a source may have moved to another folder since.
 */
export function findAnnotation<F extends Pick<Folder, 'uri' | 'library'>>(
  all: readonly F[],
  id: string,
  named: unknown,
): FoundAnnotation<F> | null {
  for (const home of [...all.filter(({ uri }) => uri === named), ...all]) {
    const annotation = annotationOf(home.library.store, id);
    if (annotation) return { home, annotation };
  }
  return null;
}
