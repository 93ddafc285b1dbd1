import { padded } from '../../../../common/text/calendar';
import { centuryYear } from '../numeric';
import { endsClause, isNameLike, isKind, type Match, type Rule, rule, wordAt } from '../rule';
import type { Reading } from '../meaning';

/** The year of a part in four figures or in two ("25", "'98"); null for other figures. */
export function shortYearOf(match: Match, name: string): number | null {
  const at = match.at(name);
  const figures = wordAt(match.text, match.tokens, at);
  if (isKind(match.tokens, at, 'YEAR')) return match.value(name);
  return /^\d{2}$/.test(figures) ? centuryYear(Number(figures)) : null;
}

const none = { toward: null, years: null } as const;

function readDay(match: Match): Reading | null {
  const month = match.value('month');
  const day = match.value('day');
  if (month === null || day === null || day < 1 || day > 39) return null;
  const weekday = match.value('weekday') ?? undefined;
  return { meaning: { form: 'day', year: match.value('year'), month, day }, statedWeekday: weekday };
}

/**
 * A day that no month has ("June 32, 2025", "Monday, June 32", "on June 32", "the June 32 talks", "until June 32."); INT
 * tokens are otherwise no days. What stands beside it must call for a day: in "in June 32 people" it is a count.
 */
function readOutOfRange(match: Match): Reading | null {
  const day = match.value('day') ?? 0;
  if (day < 32 || day > 39) return null;
  const { text, tokens, from, to } = match;
  const end = tokens.ends[to - 1] ?? 0;
  const closed = /^[,.;)](?!\d)/.test(text.slice(end, end + 2));
  const dated = closed || match.has('year') || match.has('weekday') || isKind(tokens, from - 1, 'ON', 'THE');
  return dated ? readDay(match) : null;
}

/** "18-Jul-25", "Jul-18-2025": a year of two figures is one only between signs. */
function readSigned(match: Match): Reading | null {
  const year = shortYearOf(match, 'year');
  const day = readDay(match);
  return year === null || day === null || day.meaning.form !== 'day'
    ? null
    : { ...day, meaning: { ...day.meaning, year } };
}

/** Words that lead to a month and to a year alike. */
const leads = [
  'IN',
  'OF',
  'SINCE',
  'UNTIL',
  'BY',
  'FROM',
  'TO',
  'DURING',
  'BEFORE',
  'AFTER',
  'FOR',
  'BETWEEN',
  'LATE',
  'EARLY',
  'MID',
] as const;
const leadsToMonth = [...leads, 'HYPHEN', 'NEXT', 'LAST', 'THIS', 'EACH'] as const;

/** Between two months these make a range; "and" may join names ("May and April"). */
const rangeSigns = ['HYPHEN', 'DASH', 'TO', 'UNTIL'] as const;

/** A month by itself. "May", "March", abbreviations and first names ("June Carter") need a word that leads to a month. */
function readMonth(match: Match): Reading | null {
  const { text, tokens, from, to } = match;
  const ranged =
    (isKind(tokens, from - 1, ...rangeSigns) && isKind(tokens, from - 2, 'MONTHS')) ||
    (isKind(tokens, to, ...rangeSigns) && isKind(tokens, to + 1, 'MONTHS'));
  const led = ranged || isKind(tokens, from - 1, ...leadsToMonth);
  const weak =
    isKind(tokens, from, 'MONTHWORD') ||
    (isKind(tokens, from, 'MONTHABBR') && !wordAt(text, tokens, from).endsWith('.'));
  if (weak && (!led || isNameLike(text, tokens, to))) return null;
  if (!led && (isNameLike(text, tokens, to) || isNameLike(text, tokens, from - 1))) return null;
  if (isKind(tokens, from - 1, 'SLASH') || isKind(tokens, to, 'SLASH')) return null;
  const month = match.value('month') ?? 0;
  return { meaning: { form: 'month', year: null, month, ...none } };
}

/** "from 07/2025": a month in figures with its year, where a word leads to it; "case 07/2025" numbers something. */
function readSlashed(match: Match): Reading | null {
  const value = match.value('slashed') ?? 0;
  const led = isKind(match.tokens, match.from - 1, ...leads, 'OPEN', 'HYPHEN', 'DASH');
  return led ? { meaning: { form: 'month', year: Math.floor(value / 100), month: value % 100, ...none } } : null;
}

const leadsToYear = [...leads, 'FISCAL', 'AND', 'OPEN'] as const;

/** Nouns that a number goes before or after: it counts or names them and is no year. */
const counted =
  /^(?:won|yen|yuan|euros?|dollars?|pounds?|rupees|rubles|percent|points|votes|shares|seats|km|kilomet(?:er|re)s|miles|met(?:er|re)s|feet|tons|tonnes|barrels|troops|soldiers|deaths|cases)$/;
const numbered =
  /^(?:no|number|room|page|flight|route|section|article|channel|highway|bus|line|gate|block|lot|case|bill|resolution|chapter|suite)$/i;

/** A year by itself. Figures that count or number something ("2000 people", "Boeing 2000") are no year. */
function readYear(match: Match): Reading | null {
  const { text, tokens, from, to } = match;
  const year = match.value('year') ?? 0;
  if (year < 1000 || year > 2099) return null;
  if (year < 1500 && !(isKind(tokens, from - 1, 'IN', 'SINCE', 'UNTIL') && endsClause(match))) return null;
  const led = isKind(tokens, from - 1, ...leadsToYear);
  const counts =
    isKind(tokens, to, 'OTHER') && /^(?:[a-z]{2,30}s|people|men|women|children|police)$/.test(wordAt(text, tokens, to));
  if ((counts && year % 100 === 0) || counted.test(wordAt(text, tokens, to))) return null;
  const noun = isKind(tokens, from - 1, 'OTHER') && wordAt(text, tokens, from - 1) === '.' ? from - 2 : from - 1;
  if (numbered.test(wordAt(text, tokens, noun))) return null;
  const short = (tokens.ends[to + 1] ?? 0) - (tokens.starts[to + 1] ?? 0) === 2;
  if (
    isKind(tokens, to, 'HYPHEN', 'SLASH') &&
    !isKind(tokens, to + 1, 'YEAR') &&
    !(short && isKind(tokens, to + 1, 'DAY', 'INT'))
  )
    return null;
  if (isKind(tokens, from - 1, 'HYPHEN') && !isKind(tokens, from - 2, 'YEAR', 'MID', 'EARLY', 'LATE', 'MONTHS'))
    return null;
  if (isKind(tokens, to, 'CARDINAL', 'ANYUNIT', 'DOZENS', 'TIMES')) return null;
  // "in '98" is a year, "in '20 Questions'" opens a title
  if (/^['’]/.test(wordAt(text, tokens, from)) && (!led || isNameLike(text, tokens, to))) return null;
  if (led) return { meaning: { form: 'year', year } };
  if (year < 1800) return null;
  if (isKind(tokens, from - 1, 'HYPHEN', 'DASH', 'UNTIL', 'COMMA', 'THE', 'ITS', 'THIS'))
    return { meaning: { form: 'year', year } };
  const named = isNameLike(text, tokens, from - 1);
  // "2000 people" counts, "2008 elections" does not; "Expo 2025" is an event of that year, "Windows 2000" is not
  const span = isKind(tokens, to, 'HYPHEN', 'DASH') && isKind(tokens, to + 1, 'YEAR');
  if (!span && ((counts && year < 1900) || (named && (year < 1900 || year % 100 === 0)))) return null;
  return { meaning: { form: 'year', year } };
}

/** "fiscal 2025", "fiscal year 2025", "FY25". */
function readFiscal(match: Match): Reading | null {
  if (match.has('unit') && match.value('unit') !== 7) return null;
  const year = shortYearOf(match, 'year');
  return year === null ? null : { meaning: { form: 'fiscal', year } };
}

/** "in two thousand nine", "since two thousand and eight": a number in words that leads to a year and counts nothing. */
function readSpoken(match: Match): Reading | null {
  const { text, tokens, from, to } = match;
  const year = (match.value('count') ?? 0) + (match.value('last') ?? 0);
  const ends =
    !/[\p{L}\d]/u.test(text.charAt(tokens.starts[to] ?? text.length)) || isKind(tokens, to, 'BREAK', 'AND', 'TO');
  const words = /^two thousand(?: and)? \p{L}/iu.test(text.slice(tokens.starts[from], tokens.ends[to - 1]));
  return words && year < 2100 && ends && isKind(tokens, from - 1, ...leads)
    ? { meaning: { form: 'year', year } }
    : null;
}

/** "on the 15th", "Friday the 13th": a day of a month that the words leave out. */
function readDayOfMonth(match: Match): Reading | null {
  const { text, tokens, from, to } = match;
  const weekday = match.value('weekday');
  const day = match.value('day') ?? 0;
  if (day < 1 || day > 31) return null;
  const ends =
    !/[\p{L}\d'’-]/u.test(text.charAt(tokens.starts[to] ?? text.length)) || isKind(tokens, to, 'AND', 'TO', 'AT', 'IN');
  const led = isKind(tokens, from - 1, 'ON', 'UNTIL', 'BY', 'SINCE');
  const ofPart = isKind(tokens, from - 1, 'OF') && isKind(tokens, from - 2, 'PART');
  if (weekday === null && !(ends && led) && !ofPart) return null;
  return { meaning: { form: 'dayOfMonth', day, weekday }, statedWeekday: weekday ?? undefined };
}

/** Dates that name day, month or year. */
export const absoluteRules: readonly Rule[] = [
  rule('absolute.monthDay', '(weekday:ANYDAY COMMA?)? month:MONTHS THE? day:DAYFIGURE (COMMA? year:YEAR)?', readDay),
  rule(
    'absolute.dayMonth',
    '(weekday:ANYDAY COMMA?)? THE? day:DAYFIGURE OF? month:MONTHS (COMMA? year:YEAR)?',
    readDay,
  ),
  rule('absolute.dayMonthYear', 'day:DAY HYPHEN month:MONTHS HYPHEN year:(YEAR|DAY|INT)', readSigned),
  rule('absolute.monthDayYear', 'month:MONTHS HYPHEN day:DAY HYPHEN year:(YEAR|DAY|INT)', readSigned),
  rule('absolute.yearMonthDay', 'year:YEAR month:MONTHS day:DAYFIGURE', readDay),
  rule('absolute.outOfRange', '(weekday:ANYDAY COMMA?)? month:MONTHS day:INT (COMMA? year:YEAR)?', readOutOfRange),
  rule('absolute.outOfRange', '(weekday:ANYDAY COMMA?)? day:INT month:MONTHS (COMMA? year:YEAR)?', readOutOfRange),
  rule('absolute.monthYear', 'month:MONTHS (COMMA|OF)? year:YEAR', (match) => ({
    meaning: { form: 'month', year: match.value('year'), month: match.value('month') ?? 0, ...none },
  })),
  rule('absolute.monthSlash', 'slashed:MONTHYEAR', readSlashed),
  rule('absolute.month', 'month:MONTHS', readMonth),
  rule('absolute.dayOfMonth', '(weekday:WEEKDAY COMMA?)? THE day:NTH', readDayOfMonth),
  rule('absolute.year', 'year:YEAR', readYear),
  rule('absolute.fiscalYear', 'FISCAL unit:UNIT? year:YEAR', readFiscal),
  rule('absolute.fiscalYear', 'FISCALCODE year:(YEAR|DAY|INT)', readFiscal),
  rule('absolute.spokenYear', 'count:CARDINAL (AND last:CARDINAL)?', readSpoken),
  rule('absolute.beforeChrist', 'year:(YEAR|INT|DAY) BC', (match) => {
    const year = match.value('year') ?? 0;
    const how = `the year ${String(year)} before the common era, which the calendar of days does not reach`;
    return year > 9999 || year % 1 !== 0
      ? null
      : { meaning: { form: 'fixed', type: 'DATE', value: `BC${padded(year, 4)}`, how } };
  }),
  rule('absolute.theYear', 'THE unit:UNIT year:(YEAR|CARDINAL)', (match) =>
    match.value('unit') === 7 && (match.value('year') ?? 0) >= 1000
      ? { meaning: { form: 'year', year: match.value('year') ?? 0 } }
      : null,
  ),
];
