import { foldKey } from '../text/fold';
import type { Decision, NamedType } from './model';

/** A decision about whom or what words name. */
export type DecisionAboutName = Extract<Decision, { kind: 'same' | 'different' | 'renamed' }>;

/**
 * The decisions that concern an entity, in their order.
 * @param names its name and its other forms
 */
export function decidedAbout(
  decisions: readonly Decision[],
  type: NamedType,
  names: readonly string[],
): readonly DecisionAboutName[] {
  const forms = new Set(names.map(foldKey));
  return decisions.filter((one): one is DecisionAboutName => {
    if (one.kind !== 'same' && one.kind !== 'different' && one.kind !== 'renamed') return false;
    if (one.type !== type) return false;
    return forms.has(foldKey(one.name)) || (one.kind === 'different' && forms.has(foldKey(one.quote)));
  });
}
