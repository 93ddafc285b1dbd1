import type { Reading } from '../meaning';
import { isKind, type Match, type Rule, rule, wordAt } from '../rule';
import { type Unit, units } from '../words';
import { unitOf } from './relative';

const codes: Readonly<Record<Unit, string>> = {
  second: 'T#S',
  minute: 'T#M',
  hour: 'T#H',
  day: '#D',
  week: '#W',
  month: '#M',
  quarter: '#Q',
  year: '#Y',
  decade: '#E',
  century: '#C',
  millennium: '#L',
  weekend: '#WE',
  fortnight: '#W',
};

/** TIMEX3 duration of a count of units; a null count is an unknown one ("PXD"). */
export function durationOf(count: number | null, unit: Unit): string {
  // decades are counted in years, known or not
  if (count === null) return unit === 'decade' ? 'PXY' : `P${codes[unit].replace('#', 'X')}`;
  if (unit === 'fortnight') return `P${String(count * 2)}W`;
  if (unit === 'decade') return `P${String(count * 10)}Y`;
  const whole = Math.floor(count);
  if (count !== whole) {
    if (unit === 'year') return `P${String(whole)}Y${String(Math.round((count - whole) * 12))}M`.replace('P0Y', 'P');
    if (unit === 'hour') return `PT${String(whole)}H${String(Math.round((count - whole) * 60))}M`.replace('PT0H', 'PT');
    if (unit === 'minute')
      return `PT${String(whole)}M${String(Math.round((count - whole) * 60))}S`.replace('PT0M', 'PT');
  }
  return `P${codes[unit].replace('#', String(count))}`;
}

const fixed = (value: string, mod?: string): Reading => ({
  meaning: { form: 'fixed', type: 'DURATION', value, how: 'a length of time' },
  mod,
});

function countOf(match: Match): number | null {
  const value = match.value('count');
  if (value !== null) return value + (match.has('half') ? 0.5 : 0);
  if (match.has('few')) return null;
  if (match.has('couple')) return 2;
  return match.has('half') ? 1.5 : 1;
}

const read = (match: Match): Reading => fixed(durationOf(countOf(match), unitOf(match)));

/** Whether a number stands within three words before the word before the match: "two such storms a year". */
const isCounted = ({ tokens, from }: Match): boolean =>
  [2, 3, 4].some((back) => isKind(tokens, from - back, 'COUNT', 'FEW', 'SEVERAL', 'DOZENS'));

/** "a year", but not a rate ("$3 a year", "twice a week", "flights a day") and not a fourth ("a quarter of"). */
function readOne(match: Match): Reading | null {
  const { text, tokens, from, to } = match;
  if (isKind(tokens, to, 'HYPHEN')) return null;
  const before =
    tokens.letters[from - 1] === undefined ? '' : text.slice(tokens.starts[from - 1] ?? 0, tokens.ends[from - 1] ?? 0);
  const rate =
    /[%$\d]|^(?:once|twice|times|percent|barrels|people|flights|seats|units|jobs|cents|dollars|pounds|euros|won|yen|hours|days|tons|tonnes|million|billion)$/i.test(
      before,
    );
  if (
    unitOf(match) === 'day' &&
    !isKind(tokens, from - 1, 'FOR', 'IN', 'WITHIN', 'ONLY', 'ABOUT', 'NEARLY', 'THAN') &&
    !isKind(tokens, to, 'BEFORE', 'AFTER')
  )
    return null;
  // a rate is no length: "$3 a year", "four flights a week"
  const counts = /^\p{Ll}{2,30}s$/u.test(before) && isCounted(match);
  return rate || counts || (unitOf(match) === 'quarter' && !match.has('half')) ? null : read(match);
}

/** "years", "decades-long": a length of unknown count, said as one only after some words. */
function readBare(match: Match): Reading | null {
  const led = isKind(
    match.tokens,
    match.from - 1,
    'FOR',
    'IN',
    'WITHIN',
    'DURING',
    'OVER',
    'SEVERAL',
    'RECENT',
    'UNTIL',
    'AFTER',
    'THAN',
  );
  const after = isKind(match.tokens, match.to, 'OF', 'HYPHEN', 'BEFORE', 'AFTER');
  const unit = unitOf(match);
  // "the early hours of Friday" are a part of that day
  if (
    unit === 'hour' &&
    (isKind(match.tokens, match.from - 1, 'EARLY') ||
      /^(?:small|wee)$/.test(wordAt(match.text, match.tokens, match.from - 1)))
  )
    return null;
  // "three-quarters" is a fraction
  // "the minutes of the meeting"
  if (unit === 'minute' && !led && !isKind(match.tokens, match.to, 'AFTER', 'BEFORE')) return null;
  if ((!led && !after) || isKind(match.tokens, match.from - 1, 'HYPHEN')) return null;
  return unit === 'weekend' ? null : fixed(durationOf(null, unit));
}

/** "the two years"; "the Seven Years War" and "the Hundred Days" are names. */
const readThe = (match: Match): Reading | null =>
  /^\p{Lu}/u.test(wordAt(match.text, match.tokens, match.at('unit'))) || isKind(match.tokens, match.to, 'OLD')
    ? null
    : readPointed(match);

/** "two to three years", "a 10-to-15-minute ride": TIMEX3 has the lower end as the value. */
function readRange(match: Match): Reading | null {
  const low = match.value('low') ?? 0;
  const high = match.value('high') ?? 0;
  // "thirty - five years", set with spaces
  const spaced = low % 10 === 0 && high < 10 && isKind(match.tokens, match.at('low') + 1, 'DASH');
  // "in May 2019 to 15 years in prison"; "aged 18 to 29 years old"
  if ((low >= high && !spaced) || isKind(match.tokens, match.to, 'OLD')) return null;
  return {
    ...fixed(durationOf(spaced && low >= 20 ? low + high : low, unitOf(match))),
    from: isKind(match.tokens, match.from, 'A') ? match.at('low') : match.from,
  };
}

/** "a quarter of an hour", "a quarter-century". */
function readQuarterOf(match: Match): Reading | null {
  const unit = unitOf(match);
  const value = unit === 'century' ? 'P25Y' : unit === 'hour' ? 'PT15M' : null;
  return value === null ? null : fixed(value);
}

/** Words before a verb: after them "last three weeks" is what something does. */
const beforeVerb = /^(?:to|will|would|can|could|may|might|should|must|not|did|does|do|they|usually|often|typically)$/i;

/** "the past two months", "the next 10 days"; in "to last three weeks" the first word is a verb. */
function readPointed(match: Match): Reading | null {
  const { text, tokens, from } = match;
  const count = match.has('count') || match.has('couple') ? countOf(match) : null;
  const isVerb = isKind(tokens, from, 'LAST') && beforeVerb.test(wordAt(text, tokens, from - 1));
  return { ...fixed(durationOf(count, unitOf(match))), from: isVerb ? from + 1 : from };
}

/** "two years", "five year"; figures with a singular unit number it ("the 1988 quarter"), except one. */
function readCount(match: Match): Reading | null {
  const { text, tokens, from, to } = match;
  const unit = match.at('unit');
  if (isKind(tokens, unit, 'SECOND') || isKind(tokens, to, 'OLD')) return null;
  // "a hundred years", but not "a five day"
  if (match.has('a') && (!isKind(tokens, from + 1, 'CARDINAL') || (match.value('count') ?? 0) < 12)) return null;
  const capital = /^\p{Lu}/u.test(wordAt(text, tokens, unit));
  // "the Seven Years War" is a name, "60 Minutes" in quotation marks a title
  if (capital && isKind(tokens, from - 1, 'THE')) return null;
  if (capital && /["“'‘]/.test(text.charAt((tokens.starts[from] ?? 0) - 1))) return null;
  const many = isKind(tokens, unit, 'UNITS') || isKind(tokens, from, 'CARDINAL') || match.value('count') === 1;
  return many ? read(match) : null;
}

/** "for a while", "for some time": a length that nothing counts. */
function readWhile({ text, tokens, from, to }: Match): Reading | null {
  const some = /^(?:a|some)$/i.test(wordAt(text, tokens, from));
  return some && isKind(tokens, from - 1, 'FOR') && !isKind(tokens, to, 'AGO', 'HYPHEN') ? fixed('PXX') : null;
}

/** Lengths of time. */
export const durationRules: readonly Rule[] = [
  rule('duration.count', 'a:A? count:COUNT MORE? (TRADING|FULL)? unit:ANYUNIT (AND A half:HALF)? (OR SO)?', readCount),
  rule('duration.half', 'count:COUNT AND A half:HALF unit:ANYUNIT', read),
  rule('duration.half', 'A? count:COUNT HYPHEN AND HYPHEN A HYPHEN half:HALF HYPHEN? unit:ANYUNIT', readHyphen),
  rule('duration.long', 'A? unit:LONGUNIT', (match) => {
    const value = match.value('unit') ?? 0;
    return { ...fixed(durationOf(value >= 100 ? null : 1, units[value % 100] ?? 'day')), from: match.at('unit') };
  }),
  rule('duration.long', 'A? one:ONEUNIT HYPHEN LONG', (match) => ({
    ...fixed(durationOf(1, units[match.value('one') ?? 0] ?? 'day')),
    from: match.at('one'),
  })),
  rule('duration.long', 'unit:UNITS HYPHEN (LONG|OLD)', (match) => fixed(durationOf(null, unitOf(match)))),
  rule('duration.quarterOf', 'A? QUARTER (HYPHEN|OF A) unit:UNIT', readQuarterOf),
  rule('duration.quarterOf', 'A QUARTER unit:UNIT', readQuarterOf),
  rule('duration.ahead', 'THE unit:UNITS AHEAD', (match) => fixed(durationOf(null, unitOf(match)))),
  rule('duration.edge', 'THE ORDINAL unit:UNITS', (match) => fixed(durationOf(null, unitOf(match)))),
  rule('duration.hyphen', 'A? (count:COUNT|few:SEVERAL) HYPHEN unit:ANYUNIT (HYPHEN (LONG|old:OLD))?', readHyphen),
  rule('duration.few', '(A few:FEW|few:FEW|few:SEVERAL|A couple:COUPLE OF?) MORE? unit:ANYUNIT', read),
  rule('duration.one', 'A unit:ONEUNIT (AND A half:HALF|OR CARDINAL)?', readOne),
  rule('duration.orUnits', 'unit:UNITS (OR|AND) UNITS', readBare),
  rule('duration.halfUnit', 'HALF A unit:ONEUNIT', (match) => fixed(halfOf(unitOf(match)))),
  rule('duration.halfUnit', 'A? HALF HYPHEN unit:ONEUNIT', (match) => fixed(halfOf(unitOf(match)))),
  rule(
    'duration.pointed',
    'THE? (PAST|LAST|NEXT|COMING|PREVIOUS|FOLLOWING|LATEST|first:ORDINAL) (count:COUNT|few:FEW|few:SEVERAL|couple:COUPLE OF?) TRADING? unit:UNITS (OR SO)?',
    readPointed,
  ),
  rule('duration.the', 'THE count:COUNT unit:UNITS', readThe),
  rule('duration.vaguePointed', 'THE (LAST|PAST) unit:UNITS', (match) =>
    isKind(match.tokens, match.to, 'OF', 'BEFORE') ? null : fixed(durationOf(null, unitOf(match))),
  ),
  rule('duration.recent', 'RECENT unit:UNITS', (match) => fixed(durationOf(null, unitOf(match)))),
  rule(
    'duration.range',
    '(THE? (PAST|LAST|NEXT|COMING))? low:COUNT (TO|OR|HYPHEN|DASH) high:COUNT (unit:UNITS|HYPHEN unit:ANYUNIT)',
    readRange,
  ),
  rule('duration.range', 'A? low:COUNT (HYPHEN|DASH) (TO|OR) HYPHEN? high:COUNT HYPHEN? unit:ANYUNIT', readRange),
  rule('duration.bare', 'unit:UNITS', readBare),
  rule('duration.while', '(A WHILE|ABOUT TIMEWORD)', readWhile),
];

/** "90-day", "two-year"; an age ("34-year-old") and "year-long" tails are cut or declined. */
function readHyphen(match: Match): Reading | null {
  const old = match.at('old');
  // an age is no length of time, except of things ("a three-month-old law"); "three-quarters" is a fraction
  const unit = unitOf(match);
  if (unit === 'quarter' || (old >= 0 && unit === 'year')) return null;
  return { ...read(match), from: Math.max(match.at('count'), match.at('few')) };
}

function halfOf(unit: Unit): string {
  if (unit === 'year') return 'P6M';
  if (unit === 'hour') return 'PT30M';
  if (unit === 'decade') return 'P5Y';
  if (unit === 'century') return 'P50Y';
  return unit === 'day' ? 'PT12H' : durationOf(0.5, unit);
}
