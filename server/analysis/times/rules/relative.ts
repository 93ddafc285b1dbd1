import type { Meaning, Reading } from '../meaning';
import { endsClause, isKind, isNameLike, type Match, type Rule, rule, wordAt } from '../rule';
import { type Unit, units } from '../words';
import { partOf } from './clock';
import { towardOf } from './weekday';

/** The unit of the match's `unit`; "second" and "quarter" are kinds of their own. */
export function unitOf(match: Match): Unit {
  if (isKind(match.tokens, match.at('unit'), 'SECOND')) return 'second';
  return units[match.value('unit') ?? 0] ?? 'day';
}

/** One meaning for every count of units; a fortnight is two weeks. */
export const shift = (unit: Unit, by: number, from: 'published' | 'told'): Meaning =>
  unit === 'fortnight' ? { form: 'shift', unit: 'week', by: by * 2, from } : { form: 'shift', unit, by, from };

/** How many units the match counts: a number, 1 for "a", null for "a few". */
function countOf(match: Match): number | null {
  if (match.has('few')) return null;
  return (match.value('count') ?? (match.has('couple') ? 2 : 1)) + (match.has('half') ? 0.5 : 0);
}

/** "two years ago", "a few days later": the match's count of units back (-1) or onward (1). */
export function counted(match: Match, sign: -1 | 1, from: 'published' | 'told'): Reading {
  const count = countOf(match);
  const unit = unitOf(match);
  if (count !== null && unit === 'year' && !Number.isInteger(count))
    return { meaning: shift('month', sign * Math.round(count * 12), from) };
  if (count === null || !Number.isInteger(count)) return { meaning: { form: 'drift', unit, sign, from } };
  if (unit === 'decade' || unit === 'century')
    return { meaning: shift('year', sign * count * (unit === 'decade' ? 10 : 100), from) };
  const moved = shift(unit, sign * count, from);
  // "a year ago" in a report on a quarter compares with that quarter
  return { meaning: moved.form === 'shift' && unit === 'year' && count === 1 ? { ...moved, compares: true } : moved };
}

/** "year-earlier", "the year-ago period"; "the year-ago quarter" is a quarter whatever the text told since. */
const compared = (unit: Unit, compares: true | 'quarter' = true): Meaning => ({
  form: 'shift',
  unit,
  by: -1,
  from: 'published',
  compares,
});

const clockUnits: readonly Unit[] = ['second', 'minute', 'hour'];

/** "last week", "this year", "the next month": one unit back, here or onward. */
function readPointed(match: Match): Reading | null {
  const unit = unitOf(match);
  const toward = towardOf(match) ?? 0;
  if (clockUnits.includes(unit)) return null;
  if (unit === 'day') return toward === 1 ? { meaning: shift('day', 1, 'told') } : null;
  // "This Week" in quotation marks is a title; a headline may write "Last Week" so
  const start = match.tokens.starts[match.from] ?? 0;
  const words = match.text.slice(Math.max(0, start - 1), match.tokens.ends[match.to - 1] ?? 0);
  if (/^["'“‘`][A-Z]\p{L}{2,6}\s[A-Z]/u.test(words)) return null;
  return { meaning: inFiscal(match, shift(unit, toward, 'published')) };
}

/** A year, quarter or month that the words call fiscal. */
const inFiscal = (match: Match, meaning: Meaning): Meaning =>
  match.has('fiscal') && (meaning.form === 'shift' || meaning.form === 'quarter')
    ? { ...meaning, fiscal: true }
    : meaning;

/** "the previous year", "the same day": counted from the time told before. */
function readTold(match: Match): Reading | null {
  const unit = unitOf(match);
  return clockUnits.includes(unit) ? null : { meaning: shift(unit, towardOf(match) ?? 0, 'told') };
}

/** "the past year", "the past decade": the span up to publication; TIMEX3 gives the year before, and a length for decades. */
function readSpan(match: Match): Reading | null {
  const unit = unitOf(match);
  if (clockUnits.includes(unit)) return null;
  if (unit === 'year' || unit === 'week' || unit === 'month' || unit === 'quarter')
    return { meaning: shift(unit, -1, 'published') };
  return unit === 'decade'
    ? { meaning: { form: 'fixed', type: 'DURATION', value: 'P10Y', how: 'the ten years up to publication' } }
    : null;
}

function readMonth(match: Match): Reading | null {
  const month = match.value('month') ?? 0;
  if (!match.has('unit'))
    return { meaning: { form: 'month', year: null, month, toward: towardOf(match), years: null } };
  if (unitOf(match) !== 'year') return null;
  const years = towardOf(match) ?? 0;
  const day = match.value('day');
  if (day !== null) return { meaning: { form: 'dayOfYear', month, day, years } };
  return { meaning: { form: 'month', year: null, month, toward: null, years } };
}

/** "the year", "the quarter", "the week": the one told of; only units that news leaves bare. */
function readThe(match: Match): Reading | null {
  const unit = unitOf(match);
  if (unit !== 'year' && unit !== 'quarter' && unit !== 'weekend' && unit !== 'week' && unit !== 'month') return null;
  if (isKind(match.tokens, match.to, 'HYPHEN', 'UNIT', 'YEAR')) return null;
  if (unit === 'quarter')
    return { meaning: inFiscal(match, { form: 'quarter', quarter: null, year: null, years: null }) };
  // "the year in which", "the year after the war": another one than that of the report
  if (
    isKind(match.tokens, match.to, 'OF', 'THAT', 'AFTER') ||
    /^(?:when|which)$/.test(
      wordAt(match.text, match.tokens, isKind(match.tokens, match.to, 'IN') ? match.to + 1 : match.to),
    )
  )
    return null;
  // "the year ended June 30": a length that the date after it places
  const next = wordAt(match.text, match.tokens, match.to);
  if (unit === 'year' && /^end(?:ed|ing)$/.test(next))
    return { meaning: { form: 'fixed', type: 'DURATION', value: 'P1Y', how: 'a length of time' } };
  return { meaning: inFiscal(match, shift(unit, 0, 'published')) };
}

/** Times told relative to publication or to the time told before. */
export const relativeRules: readonly Rule[] = [
  rule('relative.day', 'today:TODAY part:PART?', (match) =>
    // "USA Today"
    isNameLike(match.text, match.tokens, match.from - 1) && wordAt(match.text, match.tokens, match.from).startsWith('T')
      ? null
      : { meaning: shift('day', match.value('today') ?? 0, 'published'), part: partOf(match) },
  ),
  rule('relative.tonight', 'TONIGHT', () => ({ meaning: shift('day', 0, 'published'), part: 'NI' })),
  rule('relative.dayBeside', 'THE unit:UNIT (back:BEFORE|on:AFTER) today:TODAY', (match) =>
    unitOf(match) === 'day'
      ? { meaning: shift('day', (match.value('today') ?? 0) + (match.has('back') ? -1 : 1), 'published') }
      : null,
  ),
  rule('relative.partOfDay', '(back:LAST|here:THIS) part:PART', (match) => ({
    meaning: shift('day', match.has('back') ? -1 : 0, 'published'),
    part: partOf(match),
  })),
  rule('relative.nextPart', 'THE (on:NEXT|on:FOLLOWING|here:SAME) part:PART', (match) => ({
    meaning: shift('day', match.has('on') ? 1 : 0, 'told'),
    part: partOf(match),
  })),
  rule('relative.inTheDay', '(EARLIER|LATER) IN the:THE unit:ONEUNIT', (match) => ({
    meaning: shift(unitOf(match), 0, unitOf(match) === 'day' ? 'told' : 'published'),
    from: unitOf(match) === 'day' ? match.at('the') : match.from,
  })),
  rule('relative.yearEnd', 'unit:UNIT POSS? HYPHEN? END', (match) =>
    unitOf(match) === 'year' ? { meaning: { form: 'yearEnd' } } : null,
  ),
  rule('relative.weekOf', 'THE unit:(UNIT|WEEKEND) OF month:MONTHS day:DAY (COMMA? year:YEAR)?', (match) =>
    unitOf(match) === 'week' || unitOf(match) === 'weekend'
      ? {
          meaning: {
            form: 'weekOf',
            unit: unitOf(match) === 'week' ? 'week' : 'weekend',
            month: match.value('month') ?? 0,
            day: match.value('day') ?? 0,
            year: match.value('year'),
          },
        }
      : null,
  ),
  rule('relative.overnight', 'OVERNIGHT', () => ({ meaning: shift('day', -1, 'published'), part: 'NI' })),
  rule(
    'relative.ago',
    '(count:COUNT (AND A half:HALF)?|A few:FEW|few:SEVERAL|A couple:COUPLE OF?|A) unit:ANYUNIT (AND A half:HALF|OR SO)? AGO',
    (match) => counted(match, -1, 'published'),
  ),
  rule('relative.ago', 'HALF A unit:UNIT AGO', (match) => {
    const years = unitOf(match) === 'century' ? 50 : unitOf(match) === 'decade' ? 5 : 0;
    if (unitOf(match) === 'year') return { meaning: shift('month', -6, 'published') };
    return years === 0 ? null : { meaning: shift('year', -years, 'published') };
  }),
  rule('relative.unitsAgo', 'unit:UNITS AGO', (match) => ({
    meaning: { form: 'drift', unit: unitOf(match), sign: -1, from: 'published' },
  })),
  rule(
    'relative.fromNow',
    '(count:COUNT|A few:FEW|few:SEVERAL|A couple:COUPLE OF?|A) unit:ANYUNIT (FROM (NOW|TODAY)|AHEAD)',
    (match) => counted(match, 1, 'published'),
  ),
  rule(
    'relative.earlier',
    '(count:COUNT|A few:FEW|few:SEVERAL|A couple:COUPLE OF?|A) unit:ANYUNIT (EARLIER|BEFORE)',
    (match) =>
      isKind(match.tokens, match.to - 1, 'BEFORE') && !isKind(match.tokens, match.to, 'COMMA', 'BREAK', 'OTHER')
        ? null
        : isKind(match.tokens, match.to - 1, 'BEFORE')
          ? readBefore(match)
          : counted(match, -1, 'told'),
  ),
  rule('relative.later', '(count:COUNT|A few:FEW|few:SEVERAL|A couple:COUPLE OF?|A) unit:ANYUNIT LATER', (match) =>
    counted(match, 1, 'told'),
  ),
  rule('relative.unitsLater', 'unit:UNITS (back:EARLIER|LATER)', (match) => ({
    meaning: { form: 'drift', unit: unitOf(match), sign: match.has('back') ? -1 : 1, from: 'told' },
  })),
  rule(
    'relative.pointed',
    '(back:LAST|THE? on:NEXT|here:THIS|THE here:CURRENT|THE? on:COMING|here:THIS on:COMING|here:THIS back:PAST) fiscal:FISCAL? unit:(UNIT|QUARTER|WEEKEND) (OR SO)?',
    readPointed,
  ),
  rule(
    'relative.told',
    '(THE (back:PREVIOUS|on:FOLLOWING|here:SAME)|here:THAT here:SAME?) unit:(UNIT|QUARTER|WEEKEND)',
    readTold,
  ),
  rule('relative.span', 'THE (PAST|LAST) unit:(UNIT|QUARTER)', readSpan),
  rule('relative.the', 'THE FULL? fiscal:FISCAL? unit:(UNIT|QUARTER|WEEKEND)', readThe),
  rule(
    'relative.pointedMonth',
    '(back:LAST|on:NEXT|here:THIS|here:THIS on:COMING|here:THIS back:PAST) month:(MONTH|MONTHWORD)',
    readMonth,
  ),
  rule('relative.monthOfYear', 'month:MONTHS day:DAY? (OF|COMMA)? (back:LAST|on:NEXT|here:THIS) unit:UNIT', readMonth),
  rule(
    'relative.monthOfTold',
    'month:MONTHS OF? (THE here:SAME|here:THAT here:SAME?|THE back:PREVIOUS|THE on:FOLLOWING) unit:UNIT',
    (match) =>
      unitOf(match) === 'year'
        ? { meaning: { form: 'monthOfTold', month: match.value('month') ?? 0, years: towardOf(match) ?? 0 } }
        : null,
  ),
  rule('relative.yearAgo', 'unit:ONEUNIT HYPHEN (AGO|EARLIER)', (match) => ({ meaning: compared(unitOf(match)) })),
  rule('relative.yearAgoPeriod', '(THE|A)? SAME? unit:ONEUNIT HYPHEN (AGO|EARLIER) (PERIOD|QUARTER|UNIT)', (match) => ({
    meaning: compared(unitOf(match), isKind(match.tokens, match.to - 1, 'QUARTER') ? 'quarter' : true),
  })),
  rule('relative.theBefore', 'THE unit:(UNIT|QUARTER) (BEFORE|EARLIER|PREVIOUS)', (match) => readBefore(match)),
  rule(
    'relative.samePeriod',
    'THE (SAME|LATEST) (PERIOD|QUARTER|FISCAL? unit:UNIT) (OF? THE? back:LAST unit:UNIT)?',
    (match) => readSame(match),
  ),
];

/** "a year before": told of another time, but only at the end of a clause. */
const readBefore = (match: Match): Reading | null => (endsClause(match) ? counted(match, -1, 'told') : null);

/** "the same period last year", "the latest quarter". */
function readSame(match: Match): Reading | null {
  const years = match.has('back') ? -1 : null;
  if (years !== null && unitOf(match) !== 'year') return null;
  const { tokens, from, to } = match;
  // "the latest week" is the one before, "the latest fiscal year" too
  const noun = years === null ? to - 1 : from + 2;
  if (years === null && isKind(tokens, noun, 'UNIT'))
    return { meaning: shift(unitOf(match), isKind(tokens, from + 1, 'LATEST') ? -1 : 0, 'published') };
  const period = isKind(tokens, noun, 'PERIOD') ? { period: true as const } : {};
  return { meaning: { form: 'quarter', quarter: null, year: null, years, ...period } };
}
