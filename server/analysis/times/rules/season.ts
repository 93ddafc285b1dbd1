import type { Reading } from '../meaning';
import { isKind, type Match, type Rule, rule } from '../rule';
import { unitOf } from './relative';
import { towardOf } from './weekday';

const yearsOf = (match: Match): number | null =>
  match.has('unit') && unitOf(match) === 'year' ? towardOf(match) : null;

function readSeason(match: Match): Reading | null {
  const season = match.value('season') ?? 0;
  const years = yearsOf(match);
  if (match.has('unit') && years === null) return null;
  return {
    meaning: {
      form: 'season',
      season,
      year: match.value('year'),
      toward: years === null ? towardOf(match) : null,
      years,
    },
  };
}

/** A season by itself; "fall" and "spring" are verbs unless a word leads to a time, "the fall of Rome" is an event. */
function readBare(match: Match): Reading | null {
  const { tokens, from, to } = match;
  const led = isKind(tokens, from - 1, 'IN', 'DURING', 'UNTIL', 'BY', 'SINCE', 'EARLY', 'LATE', 'MID', 'EACH');
  const article = match.has('the') && isKind(tokens, from - 1, 'IN', 'DURING', 'UNTIL', 'BY', 'SINCE', 'OVER', 'FOR');
  if (!led && !article) return null;
  return isKind(tokens, to, 'OF') ? null : readSeason(match);
}

/** "the third quarter" with its year, in the many orders of business news. */
function readQuarter(match: Match): Reading | null {
  const quarter = match.value('nth');
  if (quarter !== null && quarter > 4) return null;
  // "the third-quarter loss": the article belongs to the noun
  const from = match.has('the') && match.has('hyphen') ? match.from + 1 : match.from;
  return { meaning: { form: 'quarter', quarter, year: match.value('year'), years: yearsOf(match) }, from };
}

function readHalf(match: Match): Reading | null {
  const nth = match.has('back') && !match.has('nth') ? 2 : match.value('nth');
  if (nth !== 1 && nth !== 2) return null;
  if (!match.has('year') && !match.has('unit')) return null;
  return {
    meaning: { form: 'half', half: nth, year: match.value('year'), years: match.has('when') ? towardOf(match) : 0 },
  };
}

/** A decade: "the 1990s", "the '80s", "the nineties". */
function readDecade(match: Match): Reading | null {
  // "in his 30s" is an age
  if (isKind(match.tokens, match.from - 1, 'ITS') || isKind(match.tokens, match.from - 2, 'ITS')) return null;
  const value = match.value('decade') ?? 0;
  const year = value >= 100 ? value : 1900 + value;
  const digits = year % 100 === 0 && value >= 100 ? String(year).slice(0, 3) : String(Math.floor(year / 10));
  return { meaning: { form: 'era', digits } };
}

/** "the 21st century", "the ninth century". */
function readCentury(match: Match): Reading | null {
  const nth = match.value('nth') ?? 0;
  return unitOf(match) === 'century' && nth > 0 && nth < 40
    ? { meaning: { form: 'era', digits: String(nth - 1).padStart(2, '0') } }
    : null;
}

const pointing = '(back:LAST|on:NEXT|here:THIS|THE? here:CURRENT|THE back:PREVIOUS|THE on:FOLLOWING)';

/** Seasons, quarters, halves, decades and centuries. */
export const seasonRules: readonly Rule[] = [
  rule(
    'season.pointed',
    '(THE? back:BACK|on:NEXT|here:THIS|here:THIS on:COMING|here:THIS back:PAST) season:ANYSEASON',
    readSeason,
  ),
  rule('season.year', 'THE? season:ANYSEASON (OF|COMMA)? year:YEAR', readSeason),
  rule('season.ofYear', `THE? season:ANYSEASON OF? ${pointing} unit:UNIT`, readSeason),
  rule('season.bare', 'the:THE? season:ANYSEASON', readBare),
  rule('quarter.nth', 'the:THE? FISCAL? HYPHEN? nth:NTHWORD hyphen:HYPHEN? FISCAL? QUARTER', readQuarter),
  rule('quarter.year', 'THE? FISCAL? nth:NTHWORD QUARTER (OF|COMMA)? FISCAL? year:YEAR', readQuarter),
  rule('quarter.ofYear', `THE? FISCAL? nth:NTHWORD QUARTER OF? ${pointing} unit:UNIT`, readQuarter),
  rule('quarter.yearFirst', 'THE? year:YEAR nth:NTHWORD QUARTER', readQuarter),
  rule('quarter.unnamed', 'THE? year:YEAR (QUARTER|PERIOD)', readQuarter),
  rule('quarter.yearsQuarter', `${pointing} unit:UNIT POSS nth:NTHWORD? QUARTER`, readQuarter),
  rule('quarter.yearAgo', 'THE unit:UNIT HYPHEN (back:AGO|back:EARLIER) nth:NTHWORD? QUARTER', readQuarter),
  rule('quarter.code', 'nth:QUARTERCODE (OF|FISCAL)? year:YEAR', readQuarter),
  rule('quarter.codeAlone', 'nth:QUARTERCODE', (match) =>
    isKind(match.tokens, match.from - 1, 'IN', 'OF', 'FOR', 'DURING', 'THE', 'SINCE', 'BY', 'UNTIL', 'FROM')
      ? readQuarter(match)
      : null,
  ),
  rule('half.code', 'nth:HALFCODE (OF|FISCAL)? year:YEAR', readHalf),
  rule('half.year', 'THE? (nth:NTHWORD|back:LAST) HALF OF THE? FISCAL? year:YEAR', readHalf),
  rule('half.ofYear', `THE? nth:NTHWORD HALF OF? (when:${pointing}|THE) unit:UNIT`, readHalf),
  rule('era.decade', 'THE? decade:DECADE', readDecade),
  rule('era.century', 'THE? nth:NTHWORD HYPHEN? unit:UNIT', readCentury),
];
