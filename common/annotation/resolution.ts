import type { SidecarContent } from './file';
import { settled, type Conflict, type ForeignConflict, type Merged } from './merge';
import type { Annotation } from './model';

/** What to keep of something that two sides changed in ways that cannot be joined. */
export type Keep = 'ours' | 'theirs' | 'both';
export const isKeep = (value: unknown): value is Keep => value === 'ours' || value === 'theirs' || value === 'both';

/** What was decided of each conflict, in its order. */
export interface Decided {
  readonly conflicts: readonly Keep[];
  readonly foreign: readonly Keep[];
}

/** Both notes in one annotation where only these differ, else the other version as an annotation of its own. */
function keptOf(conflict: Conflict, keep: Keep, newId: () => string): readonly Annotation[] {
  if (keep !== 'both') return [conflict[keep]];
  if (conflict.parts.every((part) => part === 'note')) return [settled(conflict)];
  return [conflict.ours, { ...conflict.theirs, id: newId() }];
}

const foreignOf = (conflict: ForeignConflict, keep: Keep): readonly string[] =>
  keep === 'both' ? [conflict.ours, conflict.theirs] : [conflict[keep]];

/**
 * A merged sidecar with every conflict decided; nothing decided means that both versions stay.
 * @param newId gives an id for the second of two annotations that are both kept
 */
export function resolved(merged: Merged, decided: Decided, newId: () => string): SidecarContent {
  const { content, conflicts, foreign } = merged;
  return {
    annotations: [
      ...content.annotations,
      ...conflicts.flatMap((one, at) => keptOf(one, decided.conflicts[at] ?? 'both', newId)),
    ],
    foreign: [...content.foreign, ...foreign.flatMap((one, at) => foreignOf(one, decided.foreign[at] ?? 'both'))],
    unknown: content.unknown,
  };
}
