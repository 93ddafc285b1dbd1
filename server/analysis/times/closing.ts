import { addDays, addMonths, type Day, isoDay, padded, parseIsoDay } from '../../../common/text/calendar';
import type { Draft, Meaning } from './meaning';
import { valueOf } from './periods';
import type { Ground, Resolution } from './resolution';
import { resolveDay } from './resolveCalendar';
import { wordAt } from './rule';
import type { Tokens } from './tokens';

/** "The week", "the quarter": periods of which the words do not say which one it is. */
const isOpen = ({ meaning, rule }: Draft): boolean =>
  (meaning.form === 'quarter' && meaning.year === null && meaning.years === null) ||
  (rule === 'relative.the' && meaning.form === 'shift' && (meaning.unit === 'week' || meaning.unit === 'month'));

/** "The quarter ended March 31": tells a period by the day on which it ends. */
export function linkClosings(text: string, tokens: Tokens, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    const last = drafts[index + 1];
    if (last?.meaning.form !== 'day' || last.from !== draft.to + 1 || !isOpen(draft)) return draft;
    return /^end(?:ed|ing)$/.test(wordAt(text, tokens, draft.to)) ? { ...draft, closedBy: last.meaning } : draft;
  });
}

/** What a period comes to that ends on `last`: its value, and its days counted back from there. */
function periodUpTo(meaning: Meaning, last: Day): { readonly value: string | null; readonly from: Day } | null {
  const after = addDays(last, 1);
  if (meaning.form === 'shift') {
    const from = meaning.unit === 'week' ? addDays(after, -7) : addMonths(after, -1);
    // the middle of the days tells which week or month of the calendar it mostly is
    return { value: valueOf(addDays(last, meaning.unit === 'week' ? -3 : -15), meaning.unit), from };
  }
  if (meaning.form !== 'quarter') return null;
  const number = meaning.quarter === -1 ? 4 : meaning.quarter;
  const value = number === null ? valueOf(addDays(last, -45), 'quarter') : `${padded(last.year, 4)}-Q${String(number)}`;
  return { value, from: addMonths(after, -3) };
}

/**
 * The period that ends on a stated day. One without a number is the calendar's that holds its middle; a numbered quarter
 * keeps its number, for a firm's fourth quarter can end in June. The interval is counted back from the day.
 */
export function resolveClosed({ meaning, closedBy }: Draft, ground: Ground): Resolution | null {
  if (closedBy === undefined) return null;
  const closing = resolveDay(closedBy, ground);
  const last = closing.interval === null ? null : parseIsoDay(closing.interval.from);
  const period = last === null ? null : periodUpTo(meaning, last);
  if (last === null || period?.value == null) return null;
  return {
    ...closing,
    value: period.value,
    interval: { from: isoDay(period.from), to: isoDay(addDays(last, 1)) },
    how: `the one that ends on ${closing.value}, the day that the words after it state`,
  };
}
