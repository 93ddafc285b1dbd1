import {
  addDays,
  addMonths,
  type Day,
  isoDay,
  isoWeekOf,
  isValidDay,
  mondayOf,
  padded,
  parseIsoDay,
  toNumber,
  weekdayOf,
  monthName,
  weekdayName,
} from '../../../common/text/calendar';
import type { Meaning } from './meaning';
import { intervalOf, valueOf } from './periods';
import { pickDayYear, pickMonthYear, pickWeekday } from './pick';
import {
  afterTold,
  anchored,
  base,
  type Ground,
  impossible,
  lacking,
  ofStory,
  pointing,
  type Resolution,
  stated,
  unanchored,
} from './resolution';

const dayOfMonth = (month: number, day: number): string => `${monthName(month)} ${String(day)}`;

/** The year with the most days: what does not exist in it exists in none. */
const anyLeapYear = 2000;

/** A day of a month: the words give the year, or the publication day implies it. */
export function resolveDay(
  { year, month, day }: { readonly year: number | null; readonly month: number; readonly day: number },
  ground: Ground,
): Resolution {
  if (year !== null) {
    const value = isoDay({ year, month, day });
    return isValidDay({ year, month, day }) ? stated(value) : { ...impossible(value), yearStated: true };
  }
  const { published, pageYear, story } = ground;
  if (story !== null) {
    const value = isoDay({ year: story.year, month, day });
    return isValidDay({ year: story.year, month, day })
      ? ofStory(value, story, dayOfMonth(month, day))
      : impossible(value);
  }
  if (published === null) {
    if (pageYear === null) {
      const value = `XXXX-${padded(month)}-${padded(day)}`;
      return isValidDay({ year: anyLeapYear, month, day }) ? unanchored(value, ground) : impossible(value);
    }
    const guess = { year: pageYear.year, month, day };
    return isValidDay(guess)
      ? base(isoDay(guess), `month and day as stated; the year is ${pageYear.from}`)
      : impossible(isoDay(guess));
  }
  const picked = pickDayYear(published, month, day, ground.tense);
  if (picked === null) return impossible(isoDay({ year: published.year, month, day }));
  const value = isoDay({ year: picked.value, month, day });
  return anchored(
    value,
    published,
    `the ${dayOfMonth(month, day)} ${picked.why}, ${isoDay(published)}${pointing(ground, value)}`,
  );
}

/** "July 4 last year". */
export function resolveDayOfYear(meaning: Extract<Meaning, { form: 'dayOfYear' }>, ground: Ground): Resolution {
  const { month, day, years } = meaning;
  const { published, pageYear } = ground;
  if (published === null) {
    return resolveDay(
      { year: null, month, day },
      { ...ground, pageYear: pageYear === null ? null : { ...pageYear, year: pageYear.year + years } },
    );
  }
  const resolved = resolveDay({ year: published.year + years, month, day }, ground);
  const how = `the year counted from publication, ${isoDay(published)}`;
  return { ...resolved, how, yearStated: false, anchor: { kind: 'published', value: isoDay(published) } };
}

/** "on the 15th", "Friday the 13th": the nearest such day before publication, after it where the tense says so. */
export function resolveDayOfMonth(
  { day, weekday }: Extract<Meaning, { form: 'dayOfMonth' }>,
  ground: Ground,
): Resolution {
  const { published } = ground;
  const told = ground.told('month');
  const ofTold = told === null ? null : { year: told.day.year, month: told.day.month, day };
  if (told !== null && ofTold !== null && weekday === null && /^\d{4}-\d\d/.test(told.value) && isValidDay(ofTold))
    return afterTold(isoDay(ofTold), told, `that day of the month of ${told.value}, told before`);
  if (published === null) return unanchored(`XXXX-XX-${padded(day)}`, ground);
  const step = ground.tense === 'future' ? 1 : -1;
  // a weekday and a day of the month meet within 14 months
  for (let month = 0; month <= 14; month += 1) {
    const guess = { ...addMonths({ ...published, day: 1 }, step * month), day };
    const away = (toNumber(guess) - toNumber(published)) * step;
    if (away < 0 || !isValidDay(guess) || (weekday !== null && weekdayOf(guess) !== weekday)) continue;
    return anchored(
      isoDay(guess),
      published,
      `the nearest such day ${step > 0 ? 'from' : 'up to'} publication, ${isoDay(published)}${pointing(ground, isoDay(guess))}`,
    );
  }
  return unanchored(`XXXX-XX-${padded(day)}`, ground);
}

/** "the week of March 6". */
export function resolveWeekOf(meaning: Extract<Meaning, { form: 'weekOf' }>, ground: Ground): Resolution {
  const day = resolveDay(meaning, ground);
  const first = day.interval === null ? null : parseIsoDay(day.interval.from);
  const value = first === null ? null : valueOf(first, meaning.unit);
  return value === null
    ? day
    : { ...day, value, interval: intervalOf(value), how: `the ${meaning.unit} of ${day.value}` };
}

/** A date in figures that can be read both ways. */
export function resolveEither(dmy: Day, mdy: Day, { order }: Ground): Resolution {
  const readings = { dmy: isoDay(dmy), mdy: isoDay(mdy) };
  if (order !== null)
    return {
      ...stated(readings[order]),
      order,
      how: `read as ${order === 'dmy' ? 'day-month-year' : 'month-day-year'}, the order settled for this source`,
    };
  return {
    ...lacking(
      readings.dmy,
      'ambiguous',
      `${readings.dmy} or ${readings.mdy}: nothing in the source settles the order of day and month`,
    ),
    yearStated: true,
    readings,
  };
}

/** A month with or without its year. */
export function resolveMonth(meaning: Extract<Meaning, { form: 'month' }>, ground: Ground): Resolution {
  const { month, year, years } = meaning;
  const at = (of: number): string => `${padded(of, 4)}-${padded(month)}`;
  if (year !== null) return stated(at(year));
  const { published, pageYear, story } = ground;
  if (story !== null && years === null && meaning.toward === null)
    return ofStory(at(story.year), story, monthName(month));
  if (published === null) {
    if (pageYear === null) return unanchored(`XXXX-${padded(month)}`, ground);
    return base(at(pageYear.year + (years ?? 0)), `month as stated; the year is ${pageYear.from}`);
  }
  if (years !== null)
    return anchored(
      at(published.year + years),
      published,
      `${monthName(month)} of the year counted from publication, ${isoDay(published)}`,
    );
  const picked = pickMonthYear(published, month, meaning.toward, ground);
  return anchored(
    at(picked.value),
    published,
    `the ${monthName(month)} ${picked.why}, ${isoDay(published)}${pointing(ground, at(picked.value))}`,
  );
}

/** "August of that year": of the year told before, or of publication where none was. */
export function resolveMonthOfTold(meaning: Extract<Meaning, { form: 'monthOfTold' }>, ground: Ground): Resolution {
  const { month, years } = meaning;
  const told = ground.told('year');
  if (told === null) return resolveMonth({ form: 'month', year: null, month, toward: null, years }, ground);
  const value = `${padded(told.day.year + years, 4)}-${padded(month)}`;
  return afterTold(value, told, `${monthName(month)} of the year counted from ${told.value}, told before`);
}

/** A weekday without a date. */
export function resolveWeekday(meaning: Extract<Meaning, { form: 'weekday' }>, ground: Ground): Resolution {
  const { weekday, toward, weeks } = meaning;
  const { published } = ground;
  const name = weekdayName(weekday);
  const told = meaning.from === 'told' ? ground.told('day') : null;
  if (told !== null) {
    const away = ((weekday - weekdayOf(told.day) + 7) % 7) - (toward === -1 ? 7 : 0);
    const day = addDays(told.day, away === 0 ? 7 : away);
    return afterTold(isoDay(day), told, `the ${name} ${toward === -1 ? 'before' : 'after'} ${told.value}, told before`);
  }
  if (published === null) return unanchored(`XXXX-WXX-${String(weekday)}`, ground);
  if (weeks !== null) {
    const monday = addDays(mondayOf(isoWeekOf(published)), weeks * 7 + weekday - 1);
    return anchored(
      isoDay(monday),
      published,
      `the ${name} of that week, counted from publication, ${isoDay(published)}`,
    );
  }
  if (meaning.days !== undefined) {
    const next = pickWeekday(published, weekday, toward, 'future').value;
    const count = meaning.days === 0 ? '' : `${String(meaning.days)} days after `;
    return anchored(
      isoDay(addDays(next, meaning.days)),
      published,
      `${count}the ${name} to come, ${isoDay(next)}, seen from publication, ${isoDay(published)}`,
    );
  }
  const picked = pickWeekday(published, weekday, toward, ground.tense);
  return anchored(
    isoDay(picked.value),
    published,
    `the ${name} ${picked.why}, ${isoDay(published)}${toward === null ? pointing(ground, isoDay(picked.value)) : ''}`,
  );
}
