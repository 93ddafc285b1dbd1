import type { NamedType } from '../../../common/decisions/model';
import { contextOf, sameContext } from '../../../common/decisions/context';
import { nameKeyOf } from '../../../common/decisions/nameDecisions';
import type { CheckInput } from './check';
import type { NameAt } from './fixes';

type Name = Pick<NameAt, 'mention' | 'form'>;

type Told = Pick<CheckInput, 'text' | 'source' | 'decisions'>;

/** Names that the user gave to, or kept from, the words of a mention, as keys of names. */
function decidedFor({ text, source, decisions }: Told, type: NamedType, { mention, form }: Name): readonly string[] {
  const words = nameKeyOf(type, form);
  return decisions.flatMap((decision) => {
    if (decision.kind !== 'same' && decision.kind !== 'different') return [];
    if (decision.type !== type || (decision.source !== null && decision.source !== source)) return [];
    if (nameKeyOf(type, decision.quote) !== words) return [];
    const here = decision.context === null || sameContext(decision.context, contextOf(text, mention));
    return here ? [nameKeyOf(type, decision.name)] : [];
  });
}

/** Whether the user said whom the words of a mention name, or do not name; no check asks again. */
export const isDecidedName = (input: Told, type: NamedType, at: Name): boolean =>
  input.decisions.length > 0 && decidedFor(input, type, at).length > 0;

/**
 * Whether the user said of two names that they are one entity's or two entities': of one of them with respect to the
 * other, of both with respect to a third, or which of the two forms is to be shown.
 */
export function isSettledPair(input: Told, type: NamedType, a: Name, b: Name): boolean {
  if (input.decisions.length === 0) return false;
  const [x, y] = [nameKeyOf(type, a.form), nameKeyOf(type, b.form)];
  const [ofA, ofB] = [decidedFor(input, type, a), decidedFor(input, type, b)];
  if (ofA.includes(y) || ofB.includes(x) || ofA.some((name) => ofB.includes(name))) return true;
  return input.decisions.some((decision) => {
    if (decision.kind !== 'renamed' || decision.type !== type) return false;
    const [name, preferred] = [nameKeyOf(type, decision.name), nameKeyOf(type, decision.preferred)];
    return (name === x && preferred === y) || (name === y && preferred === x);
  });
}
