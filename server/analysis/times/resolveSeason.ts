import { type Day, isoDay, padded, toNumber } from '../../../common/text/calendar';
import type { Tense } from './cues';
import type { Meaning } from './meaning';
import type { Told } from './memory';
import { seasonCodes } from './periods';
import { afterTold, anchored, base, type Ground, ofStory, type Resolution, stated, unanchored } from './resolution';

function seasonYear(published: Day, first: number, toward: -1 | 0 | 1 | null, tense: Tense): number {
  const { year, month } = published;
  if (toward === -1) return first + 2 < month ? year : year - 1;
  if (toward === 1) return first > month ? year : year + 1;
  if (toward === 0) return year;
  if (first <= month) return year;
  return tense === 'past' || first - month > 5 ? year - 1 : year;
}

/** A season with or without its year. */
export function resolveSeason(meaning: Extract<Meaning, { form: 'season' }>, ground: Ground): Resolution {
  const code = seasonCodes[meaning.season] ?? 'SU';
  if (meaning.year !== null) return stated(`${padded(meaning.year, 4)}-${code}`);
  const { published, pageYear, tense, story } = ground;
  if (story !== null && meaning.years === null && meaning.toward === null)
    return ofStory(`${padded(story.year, 4)}-${code}`, story, 'the season');
  if (published === null) {
    return pageYear === null
      ? unanchored(`XXXX-${code}`, ground)
      : base(`${padded(pageYear.year, 4)}-${code}`, `season as stated; the year is ${pageYear.from}`);
  }
  const first = meaning.season * 3 + 3;
  const year =
    meaning.years !== null ? published.year + meaning.years : seasonYear(published, first, meaning.toward, tense);
  return anchored(
    `${padded(year, 4)}-${code}`,
    published,
    `the season's year follows from publication, ${isoDay(published)}`,
  );
}

/** What "the same period" means: the quarter reported on, else the month told last in reach. */
function reportedPeriod(ground: Ground): Told | null {
  const last = ground.told('month');
  return ground.quarter ?? (last !== null && /^\d{4}-\d\d$/.test(last.value) ? last : null);
}

/** A quarter by number, or the one that the article reports on. */
export function resolveQuarter(meaning: Extract<Meaning, { form: 'quarter' }>, ground: Ground): Resolution {
  const { published, pageYear } = ground;
  const told = meaning.period === true ? reportedPeriod(ground) : ground.quarter;
  const number = meaning.quarter === -1 ? 4 : meaning.quarter;
  const at = (year: number, quarter: number): string => `${padded(year, 4)}-Q${String(quarter)}`;
  if (meaning.year !== null) {
    if (number !== null) return stated(at(meaning.year, number));
    const like = meaning.period === true ? ground.compared : told;
    const value = `${padded(meaning.year, 4)}${like?.value.slice(4) ?? ''}`;
    return {
      ...base(value, like === null ? 'the year as stated' : `that year's quarter like ${like.value}`),
      yearStated: true,
    };
  }
  if (published === null) {
    if (pageYear !== null && number !== null)
      return base(at(pageYear.year, number), `quarter as stated; the year is ${pageYear.from}`);
    return unanchored(number === null ? 'XXXX-QX' : `XXXX-Q${String(number)}`, ground);
  }
  const current = Math.ceil(published.month / 3);
  const justEnded = current === 1 ? at(published.year - 1, 4) : at(published.year, current - 1);
  if (number === null) {
    const recent = told?.value ?? justEnded;
    const value = `${padded(Number(recent.slice(0, 4)) + (meaning.years ?? 0), 4)}${recent.slice(4)}`;
    if (told !== null) return afterTold(value, told, `counted from the period told before, ${recent}`);
    return anchored(value, published, `the quarter that ended last before publication, ${isoDay(published)}`);
  }
  if (meaning.years !== null)
    return anchored(
      at(published.year + meaning.years, number),
      published,
      `counted from publication, ${isoDay(published)}`,
    );
  const middle = (year: number): number =>
    Math.abs(toNumber({ year, month: number * 3 - 1, day: 15 }) - toNumber(published));
  const year =
    number > current && (ground.tense === 'past' || middle(published.year - 1) < middle(published.year))
      ? published.year - 1
      : published.year;
  return anchored(at(year, number), published, `the quarter nearest to publication, ${isoDay(published)}`);
}

/** A half of a year. */
export function resolveHalf(meaning: Extract<Meaning, { form: 'half' }>, ground: Ground): Resolution {
  const { published } = ground;
  const half = `H${String(meaning.half)}`;
  if (meaning.year !== null) return stated(`${padded(meaning.year, 4)}-${half}`);
  if (published === null) return unanchored(`XXXX-${half}`, ground);
  // what the words leave open is the half that is running or ended last, the second one until the summer
  const { month } = published;
  const isOver = meaning.half === 2 ? month < 6 && ground.tense !== 'future' : month < 3 && ground.tense === 'past';
  const ended = isOver ? -1 : 0;
  const value = `${padded(published.year + (meaning.years ?? ended), 4)}-${half}`;
  return anchored(value, published, `counted from publication, ${isoDay(published)}`);
}
