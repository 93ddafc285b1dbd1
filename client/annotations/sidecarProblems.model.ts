import type { FileProblem } from '../../common/annotation/file';
import { sidecarPathOf } from '../../common/annotation/sidecarPath';
import type { AnnotationStore } from '../../common/annotation/store';

/** What is wrong with a sidecar, at a line of it. */
export interface SidecarProblem {
  readonly kind: FileProblem['kind'];
  readonly message: string;
  /** From 0. */
  readonly line: number;
}

/** Problems told of one file at most: a folder from another tool can be nothing but foreign items. */
const most = 100;

const toProblem = ({ kind, message, line }: FileProblem): SidecarProblem => ({ kind, message, line: (line ?? 1) - 1 });

/** Problems of a folder's sidecars by their paths in the folder. While a file cannot be read nothing else is told of it. */
export function sidecarProblems(store: AnnotationStore): ReadonlyMap<string, readonly SidecarProblem[]> {
  const found = new Map<string, readonly SidecarProblem[]>();
  for (const [source, { error, problems }] of store.sidecars) {
    const path = sidecarPathOf(source);
    const told = error === null ? problems.slice(0, most) : [error];
    if (path !== null && told.length > 0) found.set(path, told.map(toProblem));
  }
  return found;
}

/** Paths of the sidecars in which git has left a conflict. */
export const conflictedSidecars = (store: AnnotationStore): readonly string[] =>
  [...sidecarProblems(store)].flatMap(([path, [first]]) => (first?.kind === 'conflict' ? [path] : []));
