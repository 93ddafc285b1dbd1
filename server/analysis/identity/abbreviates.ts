import { isInitial } from './nameWords';
import { fullNamesOf } from './nicknames';

const equal = (a: readonly string[], b: readonly string[]): boolean => a.every((word, i) => word === b[i]);

/** Whether all words of `part` stand in `whole` in this order. */
function inOrder(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at += 1;
  return at === part.length;
}

/** A given name or initial that may stand for another: "m." for "marco", "joe" for "joseph". */
function sameFirst(a: string, b: string): boolean {
  if (isInitial(a) !== isInitial(b)) return a.charAt(0) === b.charAt(0);
  return a === b || fullNamesOf(a).has(b);
}

/**
 * Whether `short` may be a shorter form of the person's name `full`: its first or last words ("Rubio", "von der Leyen",
 * "Lee Jae"), the name without middle names ("Donald Trump" of "Donald J. Trump"), with an initial or a short given
 * name ("M. Rubio", "Bill Clinton"). Words are folded; equal names abbreviate nothing.
 */
export function abbreviates(short: readonly string[], full: readonly string[]): boolean {
  const [first = '', last = ''] = [short[0], short.at(-1)];
  if (short.length < full.length) {
    if (equal(short, full) || equal(short, full.slice(-short.length))) return true;
    if (short.length >= 2 && last === full.at(-1) && sameFirst(first, full[0] ?? '')) {
      return inOrder(short.slice(1), full.slice(1));
    }
    return false;
  }
  return (
    short.length === full.length &&
    short.length >= 2 &&
    first !== full[0] &&
    (isInitial(first) || !isInitial(full[0] ?? '')) &&
    equal(short.slice(1), full.slice(1)) &&
    sameFirst(first, full[0] ?? '')
  );
}
