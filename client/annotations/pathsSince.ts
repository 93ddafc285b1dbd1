import { mapTargets } from '../../common/annotation/ends';
import type { Annotation } from '../../common/annotation/model';
import { movedPath } from '../files/movedPath';

/** Where sources are now that annotations kept for undo were about. */
export interface PathsSince {
  /** Notes that these annotations name the sources as they are called now. */
  noted(annotations: readonly Annotation[]): void;
  /** A source, or a folder with everything in it, has another path now. */
  renamed(from: string, to: string): void;
  /** A noted annotation with the present paths of its sources. */
  present(annotation: Annotation): Annotation;
}

/** Nothing noted yet. */
export function createPathsSince(): PathsSince {
  const renames: (readonly [from: string, to: string])[] = [];
  /** How many renames there had been when an annotation was noted. */
  const moments = new WeakMap<Annotation, number>();
  return {
    noted(annotations) {
      for (const annotation of annotations) if (!moments.has(annotation)) moments.set(annotation, renames.length);
    },
    renamed: (from, to) => void renames.push([from, to]),
    present(annotation) {
      const since = renames.slice(moments.get(annotation) ?? renames.length);
      if (since.length === 0) return annotation;
      const pathOf = (source: string): string => since.reduce((path, [from, to]) => movedPath(path, from, to), source);
      return mapTargets(annotation, (target) => ({ ...target, source: pathOf(target.source) }));
    },
  };
}
