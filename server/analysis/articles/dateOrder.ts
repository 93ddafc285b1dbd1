import { monthNames } from '../../../common/text/calendar';
import { foldKey } from '../../../common/text/fold';
import type { AnalyseOptions } from '../model';

/** Which order figures such as 04/05/2025 have in a source. */
export type DateOrder = 'dmy' | 'mdy';

/** The order that the user decided for the source, or for its outlet; null where nothing is decided. */
export function decidedOrder(options: AnalyseOptions, outlet: string | null): DateOrder | null {
  if (options.dateOrder !== undefined) return options.dateOrder;
  const byOutlet = options.dateOrderByOutlet;
  return outlet === null || byOutlet === undefined ? null : (byOutlet[foldKey(outlet)] ?? null);
}

const numeric = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/g;
/** A clock of a North American zone, or an address with state and ZIP code. */
const american =
  /\b\d{1,2}:\d{2} ?(?:[ap]\.?m\.? )?(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T)\b|\p{Ll}, [A-Z]{2}\.? \d{5}(?:-\d{4})?\b/u;

/** The order that another numeric date of the source forces, or signs of a North American page; null where nothing does. */
export function forcedOrder(text: string): DateOrder | null {
  let dmy = 0;
  let mdy = 0;
  for (const found of text.matchAll(numeric)) {
    const first = Number(found[1]);
    const second = Number(found[3]);
    if (first > 12 && first <= 31 && second >= 1 && second <= 12) dmy += 1;
    if (second > 12 && second <= 31 && first >= 1 && first <= 12) mdy += 1;
  }
  if (dmy > 0 !== mdy > 0) return dmy > 0 ? 'dmy' : 'mdy';
  if (dmy > 0) return null;
  return american.test(text) ? 'mdy' : null;
}

const monthDay = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}\b/g;

/** How often a text names a day of each month ("Nov. 8"); index 1 is January. */
export function monthsNamed(text: string): readonly number[] {
  const counts = Array.from({ length: 13 }, () => 0);
  for (const [, name = ''] of text.matchAll(monthDay)) {
    const month = monthNames.findIndex((each) => each !== '' && each.startsWith(name));
    counts[month] = (counts[month] ?? 0) + 1;
  }
  return counts;
}

/**
 * The day that an ambiguous numeric date means.
 * @param dmy its D-M-Y reading, ISO day
 * @param named what `monthsNamed` says of the article's words: the month that they name speaks for a reading
 */
export function settle(dmy: string, order: DateOrder | null, named: readonly number[]): string {
  const [year = '', month = '', day = ''] = dmy.split('-');
  const mdy = `${year}-${day}-${month}`;
  if (order !== null) return order === 'dmy' ? dmy : mdy;
  return (named[Number(day)] ?? 0) > (named[Number(month)] ?? 0) ? mdy : dmy;
}
