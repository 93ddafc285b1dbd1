import { foldKey } from '../text/fold';
import type { Decision, NamedType } from './model';

type Renaming = Extract<Decision, { readonly kind: 'renamed' }>;

/** What a preferred name must not be, or null. */
export const preferredNameProblem = (name: string): string | null => {
  if (name.trim() === '') return 'Write a name.';
  return /[\r\n]/.test(name) ? 'A name is one line.' : null;
};

/**
 * The decision that an entity is shown under another name. A name that was chosen before is changed, not chosen on top of
 * the first choice: the decision goes on naming the entity as the sources do.
 * @param current the name that the entity has now
 */
export function renaming(
  decisions: readonly Decision[],
  type: NamedType,
  current: string,
  preferred: string,
): Renaming {
  const before = decisions.findLast(
    (one): one is Renaming =>
      one.kind === 'renamed' && one.type === type && foldKey(one.preferred) === foldKey(current),
  );
  return { kind: 'renamed', source: null, type, name: before?.name ?? current, preferred: preferred.trim() };
}
