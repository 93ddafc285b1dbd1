import { type Day, isoDay, padded, toNumber } from '../../../common/text/calendar';
import type { Tense } from './cues';
import { feasts } from './feasts';
import type { Meaning } from './meaning';
import { intervalOf } from './periods';
import { anchored, base, type Ground, lacking, type Resolution, stated, unanchored } from './resolution';

type Holiday = Extract<Meaning, { form: 'holiday' }>;

/** The year of a holiday that the words leave out: the nearest one, on the side that a pointing word or the tense says. */
function nearestYear(published: Day, dayIn: (year: number) => Day | null, toward: number | null, tense: Tense): number {
  const side = toward === -1 ? 'past' : toward === 1 ? 'future' : tense;
  const weigh = (year: number): number => {
    const day = dayIn(year);
    const days = day === null ? 0 : toNumber(day) - toNumber(published);
    if (side === 'future') return days >= 0 ? days : -days * 3;
    return days <= 0 ? -days : days * (side === 'past' ? 4 : 1.5);
  };
  const { year } = published;
  if (toward === 0) return year;
  return [year - 1, year, year + 1].sort((a, b) => weigh(a) - weigh(b))[0] ?? year;
}

/** A holiday: its day where a published method gives it, else the year alone. */
export function resolveHoliday({ holiday, year, years, toward }: Holiday, ground: Ground): Resolution {
  const feast = feasts[holiday];
  if (feast === undefined) return unanchored('XXXX-XX-XX', ground);
  const { name, dayIn } = feast;
  const { published, pageYear, tense } = ground;
  const of = year ?? (years === null || published === null ? null : published.year + years);
  const settled = of ?? (published === null ? (pageYear?.year ?? null) : nearestYear(published, dayIn, toward, tense));
  if (settled === null) return unanchored('XXXX-XX-XX', ground);
  const day = dayIn(settled);
  if (day === null && of === null)
    return lacking(
      'XXXX-XX-XX',
      'vague',
      `the day and year of ${name} are not in the words, and its day follows from no calendar alone`,
    );
  if (day === null) {
    const value = padded(settled, 4);
    const vague = lacking(value, 'vague', `${name} of ${value}: its day follows from no calendar alone`);
    return { ...vague, interval: intervalOf(value), yearStated: year !== null };
  }
  const value = isoDay(day);
  if (year !== null) return { ...stated(value), how: `${name} of ${padded(year, 4)}` };
  if (published === null) return base(value, `${name}; the year is ${pageYear?.from ?? 'the one told'}`);
  return anchored(value, published, `the ${name} nearest to publication, ${isoDay(published)}`);
}
