import { addDays, type Day, daysInMonth, fromNumber, weekdayOf } from '../../../common/text/calendar';
import { moonFestival } from './moons';

/** A holiday: its day in a year, or null where no published method of arithmetic gives it, or countries differ. */
export interface Feast {
  /** As it is told in an explanation, e.g. "Good Friday". */
  readonly name: string;
  /** Day of the Gregorian year; null where the day follows from a sighting, or from the country. */
  readonly dayIn: (year: number) => Day | null;
}

const on =
  (month: number, day: number) =>
  (year: number): Day => ({ year, month, day });

/** The `nth` weekday (ISO, 1 to 7) of a month; -1 the last one. */
export function weekdayOfMonth(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

const nthWeekday =
  (nth: number, weekday: number, month: number, later = 0) =>
  (year: number): Day =>
    addDays(weekdayOfMonth(year, month, weekday, nth), later);

/** Easter Sunday of the Gregorian calendar: the anonymous computus of 1876 ("Nature", 20 April), as Meeus, "Astronomical Algorithms", ch. 8. */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const count = epact + sunday - 7 * late + 114;
  return { year, month: Math.floor(count / 31), day: (count % 31) + 1 };
}

/** Easter Sunday of the Eastern churches: Meeus, same chapter, for the Julian calendar, moved on by its 13 days (1900 to 2099). */
function orthodoxEasterOf(year: number): Day | null {
  if (year < 1900 || year > 2099) return null;
  const epact = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
  const count = epact + sunday + 114;
  return addDays({ year, month: Math.floor(count / 31), day: (count % 31) + 1 }, 13);
}

const easter =
  (later: number) =>
  (year: number): Day =>
    addDays(easterOf(year), later);

/** Days of the Hebrew calendar up to a year's new moon of Tishri, before its postponements are settled. */
function moladDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const day = 29 * months + Math.floor((12084 + 13753 * months) / 25920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/**
 * 1 Tishri of a Hebrew year, in days since 1970-01-01: Reingold and Dershowitz, "Calendrical Calculations", Hebrew
 * calendar. A feast begins on the evening before the day given.
 */
function tishriOf(year: number): number {
  const [before, here, after] = [moladDays(year - 1), moladDays(year), moladDays(year + 1)];
  const delay = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  // their epoch as a fixed date, then from fixed dates to days since 1970
  return -1373427 + here + delay - 719163;
}

/** A feast of autumn, `later` days after 1 Tishri. */
const tishri =
  (later: number) =>
  (year: number): Day =>
    fromNumber(tishriOf(year + 3761) + later);

/** A feast of spring, `later` days after 15 Nisan, which is always 163 days before the next 1 Tishri. */
const nisan =
  (later: number) =>
  (year: number): Day =>
    fromNumber(tishriOf(year + 3761) - 163 + later);

/** 25 Kislev; the month before it has a 30th day in years of 355 and 385 days. */
function hanukkahOf(year: number): Day {
  const start = tishriOf(year + 3761);
  const long = (tishriOf(year + 3762) - start) % 10 === 5;
  return fromNumber(start + 30 + (long ? 30 : 29) + 24);
}

const differs = (): null => null;

/** Names as news writes them, in lower case (apostrophes and points are free), and how their day is found. */
const table: readonly (readonly [names: string, dayIn: (year: number) => Day | null])[] = [
  ["new year's day|new year's", on(1, 1)],
  ["new year's eve", on(12, 31)],
  ["valentine's day|st. valentine's day", on(2, 14)],
  ["st. patrick's day|saint patrick's day", on(3, 17)],
  ["april fools' day|april fool's day", on(4, 1)],
  ['earth day', on(4, 22)],
  ['anzac day', on(4, 25)],
  ['may day', on(5, 1)],
  ['cinco de mayo', on(5, 5)],
  ['juneteenth', on(6, 19)],
  ['canada day', on(7, 1)],
  ['bastille day', on(7, 14)],
  ['halloween', on(10, 31)],
  ["all saints' day", on(11, 1)],
  ["all souls' day", on(11, 2)],
  ['bonfire night', on(11, 5)],
  ['armistice day|remembrance day|veterans day', on(11, 11)],
  ['christmas eve', on(12, 24)],
  ['christmas day|christmas', on(12, 25)],
  ['boxing day', on(12, 26)],
  [
    'martin luther king jr. day|martin luther king, jr. day|martin luther king day|mlk jr. day|mlk day',
    nthWeekday(3, 1, 1),
  ],
  ["presidents' day|president's day|presidents day", nthWeekday(3, 1, 2)],
  ['memorial day', nthWeekday(-1, 1, 5)],
  ['labor day', nthWeekday(1, 1, 9)],
  ["columbus day|indigenous peoples' day", nthWeekday(2, 1, 10)],
  ['canadian thanksgiving', nthWeekday(2, 1, 10)],
  ['remembrance sunday', nthWeekday(2, 7, 11)],
  ['thanksgiving day|thanksgiving', nthWeekday(4, 4, 11)],
  ['black friday', nthWeekday(4, 4, 11, 1)],
  ['cyber monday', nthWeekday(4, 4, 11, 4)],
  ['mardi gras|fat tuesday|shrove tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday|holy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter sunday|easter day|easter', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost sunday|pentecost|whit sunday', easter(49)],
  ['whit monday', easter(50)],
  ['orthodox easter', orthodoxEasterOf],
  ['purim', nisan(-30)],
  ['passover', nisan(0)],
  ['shavuot', nisan(50)],
  ['rosh hashanah|rosh hashana', tishri(0)],
  ['yom kippur', tishri(9)],
  ['sukkot', tishri(14)],
  ['hanukkah|chanukah', hanukkahOf],
  ['lunar new year|chinese new year|spring festival|seollal', moonFestival(1, 1)],
  ["buddha's birthday", moonFestival(4, 8)],
  ['dragon boat festival', moonFestival(5, 5)],
  ['chuseok|mid-autumn festival', moonFestival(8, 15)],
  // begun by a sighting of the moon, or set by each country
  ['ramadan', differs],
  ['eid al-fitr|eid al-adha|eid ul-fitr|eid ul-adha', differs],
  ['ashura', differs],
  ['diwali', differs],
  ['nowruz', differs],
  ["labour day|mother's day|father's day|independence day|liberation day", differs],
];

/** All holidays; a token or a meaning names one by its index. */
export const feasts: readonly Feast[] = table.map(([names, dayIn]) => {
  const name = names.split('|')[0] ?? '';
  return { name: name.replace(/(^|[ -])(?!de |al-)(\p{L})/gu, (found) => found.toUpperCase()), dayIn };
});

/** A name without what writers leave out or vary. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’.,]/g, '')
    .replace(/[\s\u00a0-]/g, ' ');

const allNames = table.flatMap(([names], index) => names.split('|').map((name) => ({ name, index })));
const byName = new Map(allNames.map(({ name, index }) => [plain(name), index]));
const loose: Readonly<Record<string, string>> = {
  "'": "['’]?",
  '.': '\\.?',
  ',': ',?',
  ' ': '[ \\u00a0\\n]',
  '-': '[- ]',
};
/** Every name, the longest first; at most some 30 units are looked at. */
const anyName = new RegExp(
  `(?:${allNames
    .map(({ name }) => name.replace(/['., -]/g, (sign) => loose[sign] ?? sign))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\d])`,
  'iuy',
);

/**
 * The holiday whose name starts at `at` (a UTF-16 offset): its index in `feasts` and the offset after the name; null where
 * none does, or its last word has no capital ("boxing day").
 */
export function readFeast(text: string, at: number): { readonly feast: number; readonly end: number } | null {
  anyName.lastIndex = at;
  const name = anyName.exec(text)?.[0];
  const feast = name === undefined ? undefined : byName.get(plain(name));
  if (name === undefined || feast === undefined || !/\p{Lu}\p{L}{2,20}(?:['’]s)?$/u.test(name.slice(-24))) return null;
  return { feast, end: at + name.length };
}

const wordOfName = /^[a-z]+/;

/** Names of one word: a holiday wherever they stand with a capital. */
export const singleNames: readonly string[] = allNames.flatMap(({ name }) => (/^[a-z]+$/.test(name) ? [name] : []));

/** Words that the longer names begin with. */
export const firstWords: readonly string[] = [
  ...new Set(allNames.map(({ name }) => wordOfName.exec(name)?.[0] ?? '')),
].filter((word) => !singleNames.includes(word));
