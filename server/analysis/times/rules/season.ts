import { comparesFigures } from '../cues';
import type { Reading } from '../meaning';
import { isKind, type Match, type Rule, rule, wordAt } from '../rule';
import { shortYearOf } from './absolute';
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
  const led =
    isKind(tokens, from - 1, 'IN', 'DURING', 'UNTIL', 'BY', 'SINCE', 'EARLY', 'LATE', 'MID', 'EACH') ||
    (isKind(tokens, from - 1, 'HYPHEN') && isKind(tokens, from - 2, 'EARLYLATE'));
  const article = match.has('the') && isKind(tokens, from - 1, 'IN', 'DURING', 'UNTIL', 'BY', 'SINCE', 'OVER', 'FOR');
  if (!led && !article) return null;
  return isKind(tokens, to, 'OF') ? null : readSeason(match);
}

/** Words of a ball game, whose quarters are no part of a year. */
const ballGame =
  /\b(?:touchdowns?|quarterbacks?|half-?time|rebounds|free throws?|field goals?|(?:three|3)-pointers?|punts?|fumbles?|scored (?:twice|\d{1,2})|(?:led|trailed|lead) by \w{1,12} (?:points|at|after|early|late|with))\b/i;
/** Words of matches that are played in halves. */
const goals = /\b(?:scor(?:ed|es|ing)|goals?|half-?time|penalt(?:y|ies)|striker|midfielder|kick-?off)\b/i;
/** How far those words may stand from the quarter or half, in UTF-16 units. */
const ballGameReach = 100;

/** Whether words of a game stand beside the match. */
const isOfGame = ({ text, tokens, from, to }: Match, words: RegExp): boolean =>
  words.test(
    text.slice(Math.max(0, (tokens.starts[from] ?? 0) - ballGameReach), (tokens.ends[to - 1] ?? 0) + ballGameReach),
  );

/** "the third quarter" with its year, in the many orders of business news. */
function readQuarter(match: Match): Reading | null {
  const quarter = match.value('nth');
  if (quarter !== null && quarter > 4) return null;
  if (!match.has('year') && !match.has('fiscal') && isOfGame(match, ballGame)) return null;
  // "the third-quarter loss": the article belongs to the noun
  const from = match.has('the') && match.has('hyphen') ? match.from + 1 : match.from;
  const period = isKind(match.tokens, match.to - 1, 'PERIOD') ? { period: true as const } : {};
  const fiscal = match.has('fiscal') ? { fiscal: true as const } : {};
  const year = match.has('year') ? shortYearOf(match, 'year') : null;
  if (match.has('year') && year === null) return null;
  return { meaning: { form: 'quarter', quarter, year, years: yearsOf(match), ...period, ...fiscal }, from };
}

function readHalf(match: Match): Reading | null {
  const nth = match.has('latter') ? 2 : match.value('nth');
  if (nth !== 1 && nth !== 2) return null;
  const year = match.has('year') ? shortYearOf(match, 'year') : null;
  if (year === null && !match.has('unit')) return null;
  return {
    meaning: { form: 'half', half: nth, year, years: match.has('when') ? towardOf(match) : 0 },
  };
}

/** "3Q24", "1H25": a year of two figures that touches the code. */
function readShortCode(match: Match): Reading | null {
  const { tokens, from } = match;
  if (tokens.ends[from] !== tokens.starts[from + 1]) return null;
  return isKind(tokens, from, 'QUARTERCODE') ? readQuarter(match) : readHalf(match);
}

/** "first-half results": the half just ended, or that is running, as accounts name it; in a match a half has no results. */
function readHalfOfAccounts(match: Match): Reading | null {
  const nth = match.value('nth');
  const noun = wordAt(match.text, match.tokens, match.to);
  if ((nth !== 1 && nth !== 2) || !accounts.test(noun)) return null;
  return { meaning: { form: 'half', half: nth, year: null, years: null } };
}

/** "Exports fell in the second half": a half of the year where figures stand beside it; in a match it is none. */
function readBareHalf(match: Match): Reading | null {
  const { text, tokens, from, to } = match;
  const nth = match.value('nth');
  if ((nth !== 1 && nth !== 2) || isKind(tokens, to, 'OF', 'HYPHEN', 'IN') || isOfGame(match, goals)) return null;
  if (!isKind(tokens, from - 1, 'IN', 'FOR', 'DURING')) return null;
  return comparesFigures(text, tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0)
    ? { meaning: { form: 'half', half: nth, year: null, years: null } }
    : null;
}

const accounts =
  /^(?:earnings|profits?|results|revenues?|sales|loss(?:es)?|net|figures|growth|output|exports|imports|deliveries|dividend|orders)$/;

/** "the first half of the 1980s": the decade or century, its first or second half. */
function readHalfOfEra(match: Match): Reading | null {
  const nth = match.has('latter') ? 2 : match.value('nth');
  const era = match.has('decade') ? readDecade(match) : readCentury(match, 'of');
  return era === null || (nth !== 1 && nth !== 2) ? null : { ...era, mod: nth === 1 ? 'START' : 'END' };
}

/** A decade: "the 1990s", "the '80s", "the nineties". */
function readDecade(match: Match): Reading | null {
  // "in his 30s" is an age
  if (isKind(match.tokens, match.from - 1, 'ITS') || isKind(match.tokens, match.from - 2, 'ITS')) return null;
  const value = match.value('decade') ?? 0;
  const { text, tokens, from } = match;
  // "mid-twenties" is an age or a temperature; the decade has its article
  const named = /^\p{L}/u.test(wordAt(text, tokens, match.at('decade'))) && !isKind(tokens, from, 'THE');
  if (named && !(isKind(tokens, from - 1, 'EARLYLATE') || isKind(tokens, from - 2, 'EARLYLATE'))) return null;
  if (named && !isKind(tokens, from - 2, 'THE') && !isKind(tokens, from - 3, 'THE')) return null;
  const year = value >= 100 ? value : 1900 + value;
  // "the 1800s" are a century, "the 2000s" mostly the first ten years of one
  const digits = String(Math.floor(year / (year % 100 === 0 && value >= 100 && year < 2000 ? 100 : 10)));
  return { meaning: { form: 'era', digits } };
}

/** "the 21st century", "the ninth century". */
function readCentury(match: Match, number = 'nth'): Reading | null {
  const nth = match.value(number) ?? 0;
  if (isKind(match.tokens, match.to, 'BC')) return null;
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
  rule('quarter.nth', 'the:THE? fiscal:FISCAL? HYPHEN? nth:NTHWORD hyphen:HYPHEN? fiscal:FISCAL? QUARTER', readQuarter),
  rule(
    'quarter.year',
    'THE? fiscal:FISCAL? nth:NTHWORD fiscal:FISCAL? QUARTER (OF|COMMA)? fiscal:(FISCAL UNIT?|FISCALCODE)? year:YEAR',
    readQuarter,
  ),
  rule('quarter.ofYear', `THE? FISCAL? nth:NTHWORD QUARTER OF? ${pointing} unit:UNIT`, readQuarter),
  rule('quarter.yearFirst', 'THE? year:YEAR nth:NTHWORD QUARTER', readQuarter),
  rule('quarter.unnamed', 'THE? year:YEAR (QUARTER|PERIOD)', readQuarter),
  rule('quarter.yearsQuarter', `${pointing} unit:UNIT POSS nth:NTHWORD? QUARTER`, readQuarter),
  rule('quarter.yearAgo', 'THE unit:UNIT HYPHEN (back:AGO|back:EARLIER) nth:NTHWORD? QUARTER', readQuarter),
  rule('quarter.ofMonth', 'THE? (MONTHS (HYPHEN|DASH|TO))? month:MONTHS QUARTER (COMMA? year:YEAR)?', (match) => {
    const quarter = Math.ceil((match.value('month') ?? 0) / 3);
    return { meaning: { form: 'quarter', quarter, year: match.value('year'), years: null } };
  }),
  rule('quarter.code', 'nth:QUARTERCODE OF? fiscal:(FISCAL|FISCALCODE)? year:YEAR', readQuarter),
  rule('quarter.codeShort', 'nth:QUARTERCODE year:(DAY|INT)', readShortCode),
  rule('quarter.codeAlone', 'nth:QUARTERCODE', (match) =>
    (isKind(match.tokens, match.to, 'HYPHEN', 'DASH', 'TO') && isKind(match.tokens, match.to + 1, 'QUARTERCODE')) ||
    isKind(match.tokens, match.from - 1, 'IN', 'OF', 'FOR', 'DURING', 'THE', 'SINCE', 'BY', 'UNTIL', 'FROM')
      ? readQuarter(match)
      : null,
  ),
  rule('half.yearsHalf', `when:${pointing} unit:UNIT POSS nth:NTHWORD HALF`, readHalf),
  rule('half.code', 'nth:HALFCODE (OF|FISCAL|FISCALCODE)? year:YEAR', readHalf),
  rule('half.codeShort', 'nth:HALFCODE year:(DAY|INT)', readShortCode),
  rule('half.accounts', 'nth:NTHWORD HYPHEN HALF', readHalfOfAccounts),
  rule('half.bare', 'THE nth:NTHWORD HALF', readBareHalf),
  rule(
    'half.era',
    'THE? (nth:NTHWORD|latter:(LAST|LATTER)) HALF OF THE? (decade:DECADE|of:NTHWORD HYPHEN? unit:UNIT)',
    readHalfOfEra,
  ),
  rule('half.year', 'THE? (nth:NTHWORD|latter:(LAST|LATTER)) HALF OF THE? FISCAL? year:YEAR', readHalf),
  rule('half.ofYear', `THE? (nth:NTHWORD|latter:LATTER) HALF OF? (when:${pointing}|THE) unit:UNIT`, readHalf),
  rule('era.decade', 'THE? decade:DECADE', readDecade),
  rule('era.century', 'THE? nth:NTHWORD HYPHEN? unit:UNIT', readCentury),
];
