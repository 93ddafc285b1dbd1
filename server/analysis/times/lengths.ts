import type { Draft } from './meaning';
import { isKind } from './rule';
import type { Tokens } from './tokens';

/** Units of a TIMEX3 length, longest first, with the `T` of those below a day. */
const order = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** Index in `order` of the last unit of a length; -1 for other values and for unknown counts. */
function lastUnit(value: string): number {
  const last = /^P(?:\d{1,6}[YMWD]){0,3}(T)?(?:\d{1,6}[HMS]){0,3}$/.exec(value);
  return last === null ? -1 : order.indexOf(`${last[1] ?? ''}${value.slice(-1)}`);
}

const isLength = ({ meaning, rule }: Draft): boolean =>
  meaning.form === 'fixed' && (rule === 'duration.count' || rule === 'duration.one');

/** How many tokens ("and", a comma, both) stand between two parts of one length; -1 where others do. */
function gapOf(tokens: Tokens, from: number, to: number): number {
  const gap = to - from;
  if (gap === 0) return 0;
  if (gap === 1) return isKind(tokens, from, 'AND', 'COMMA') ? 1 : -1;
  return gap === 2 && isKind(tokens, from, 'COMMA') && isKind(tokens, from + 1, 'AND') ? 2 : -1;
}

/** One length of two that stand side by side, the smaller unit last; null where they are two. */
function joinedLength(tokens: Tokens, first: Draft, next: Draft): Draft | null {
  if (!isLength(first) || !isLength(next) || next.mod !== undefined) return null;
  if (first.meaning.form !== 'fixed' || next.meaning.form !== 'fixed' || gapOf(tokens, first.to, next.from) < 0)
    return null;
  const [a, b] = [lastUnit(first.meaning.value), lastUnit(next.meaning.value)];
  if (a < 0 || b <= a) return null;
  const tail = next.meaning.value.slice(1);
  const value = `${first.meaning.value}${a >= 4 ? tail.slice(1) : tail}`;
  return { ...first, to: next.to, meaning: { ...first.meaning, value } };
}

/** Joins "eight years and four months", "two hours, 3 minutes and 14 seconds" to one length each. */
export function joinLengths(tokens: Tokens, drafts: readonly Draft[]): readonly Draft[] {
  const all: Draft[] = [];
  for (const draft of drafts) {
    const before = all.at(-1);
    const whole = before === undefined ? null : joinedLength(tokens, before, draft);
    if (whole === null) all.push(draft);
    else all[all.length - 1] = whole;
  }
  return all;
}
