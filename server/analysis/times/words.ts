import { wordTable } from '../../../common/text/wordTable';
import { firstWords, singleNames } from './feasts';
import { codeOf, type Kind } from './kinds';

/** Units of time in the order of their length; a token's value is the index. */
export const units = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
  'weekend',
  'fortnight',
] as const;

/** Name of a unit of time. */
export type Unit = (typeof units)[number];

/** What the vocabulary says of a word. */
export interface Word {
  readonly kind: Kind;
  /** UTF-16 unit of the kind's letter. */
  readonly code: number;
  readonly value: number;
  /** The word only counts with a capital ("May", "Sat"). */
  readonly capital: boolean;
}

const vocabulary = new Map<string, Word>();

function add(kind: Kind, words: string, values?: readonly number[], capital = false): void {
  const code = codeOf(kind);
  words
    .split(' ')
    .forEach((word, index) => vocabulary.set(word, { kind, code, value: values?.[index] ?? index, capital }));
}
const numbered = (count: number, from = 1): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + from);

add(
  'MONTH',
  'january february april june july august september october november december',
  [1, 2, 4, 6, 7, 8, 9, 10, 11, 12],
  true,
);
add('MONTHWORD', 'march may', [3, 5], true);
add(
  'MONTHABBR',
  'jan feb febr mar apr jun jul aug sep sept oct nov dec',
  [1, 2, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12],
  true,
);
add('WEEKDAY', 'monday tuesday wednesday thursday friday saturday sunday', numbered(7));
add('WEEKDAYABBR', 'mon tue tues wed weds thu thur thurs fri sat sun', [1, 2, 2, 3, 3, 4, 4, 4, 5, 6, 7], true);
add('WEEKDAYS', 'mondays tuesdays wednesdays thursdays fridays saturdays sundays', numbered(7));
add('UNIT', 'minute hour day week month year decade century millennium fortnight', [1, 2, 3, 4, 5, 7, 8, 9, 10, 12]);
add(
  'UNITS',
  'seconds minutes hours days weeks months quarters years decades centuries millennia weekends fortnights mins hrs',
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2],
);
add('QUARTER', 'quarter', [6]);
add('WEEKEND', 'weekend', [11]);
// 0 spring, 1 summer, 2 autumn, 3 winter; "spring" and "fall" are verbs too
add('SEASON', 'summer autumn winter summertime wintertime', [1, 2, 3, 1, 3]);
add('SEASONWORD', 'spring fall springtime', [0, 2, 0]);
add('SEASONS', 'springs summers autumns winters', numbered(4, 0));
// 0 morning, 1 afternoon, 2 evening, 3 night, 4 daytime
add('PART', 'morning afternoon evening night daytime lunchtime nighttime', [0, 1, 2, 3, 4, 5, 3]);
add('PARTS', 'mornings afternoons evenings nights', numbered(4, 0));
add('NOON', 'noon midday midnight', [12, 12, 24]);
add('OVERNIGHT', 'overnight');
add('TODAY', 'today yesterday tomorrow', [0, -1, 1]);
add('TONIGHT', 'tonight tonite');
add('AMPM', 'am pm', [0, 12]);
add('OCLOCK', "o'clock o’clock");
add('ZONE', 'gmt utc est edt et pst pdt pt cst cdt mst mdt cet cest bst kst jst ist hkt sgt aest', undefined, true);
add('OFTEN', 'hourly daily nightly weekly biweekly fortnightly monthly yearly annually', [2, 3, 3, 4, 12, 12, 5, 7, 7]);
// 'annual' and the like are adjectives of things that recur
add('OFTEN', 'annual', [7]);
add('ONCE', 'once twice thrice');
add('TIMES', 'times');
add('WORKDAY', 'weekday weekdays');
add('LONG', 'long');
// the value is the unit, plus 100 for many of it
add(
  'LONGUNIT',
  'hourlong daylong weeklong monthlong yearlong decadelong hourslong dayslong weekslong monthslong yearslong decadeslong',
  [2, 3, 4, 5, 7, 8, 102, 103, 104, 105, 107, 108],
);
add('FISCALCODE', 'fy');
add('BC', 'bc bce', [0, 0], true);
add('TIMEWORD', 'time');
add('PERIOD', 'period stretch span term', [0, 0, 0, 0]);
add('FISCAL', 'fiscal financial');
add('TRADING', 'trading business working calendar consecutive straight additional');
add('NOW', 'now currently nowadays presently');
add('RIGHT', 'right');
add('WHILE', 'while');
add('PASTWORD', 'recently lately');
add('SOON', 'soon shortly');
add('FUTURE', 'future');
add('OLD', 'old');
add('LAST', 'last');
add('PAST', 'past');
add('PREVIOUS', 'previous preceding prior');
add('NEXT', 'next');
add('COMING', 'coming upcoming');
add('FOLLOWING', 'following ensuing subsequent');
add('THIS', 'this');
add('THAT', 'that');
add('THESE', 'these');
add('SAME', 'same corresponding comparable similar year-ago');
add('CURRENT', 'current');
add('LATEST', 'latest');
add('LATTER', 'latter');
add('RECENT', 'recent');
add('AGO', 'ago');
add('EARLIER', 'earlier');
add('SOMETIME', 'sometime');
add('LATER', 'later');
add('AHEAD', 'ahead hence');
add('EARLY', 'early');
add('MID', 'mid');
add('LATE', 'late');
add('START', 'start beginning outset');
add('MIDDLE', 'middle');
add('END', 'end close');
add('REST', 'rest remainder');
add('EACH', 'each every');
add('ALTERNATE', 'other alternate');
add('PER', 'per');
add('FULL', 'full whole entire');
add('ABOUT', 'about around roughly approximately some circa');
add('NEARLY', 'nearly almost');
add('MORE', 'more');
add('LESS', 'less fewer');
add('THAN', 'than');
add('LEAST', 'least');
add('MOST', 'most');
add('OVER', 'over');
add('UP', 'up');
add('THE', 'the');
add('A', 'a an');
add('ITS', 'its their his her our');
add('OF', 'of');
add('IN', 'in');
add('AND', 'and');
add('OR', 'or');
add('TO', 'to');
add('FROM', 'from');
add('AT', 'at');
add('ON', 'on');
add('BY', 'by');
add('UNTIL', 'until till through thru');
add('SINCE', 'since');
add('BETWEEN', 'between');
add('DURING', 'during');
add('FOR', 'for');
add('WITHIN', 'within');
add('BEFORE', 'before');
add('AFTER', 'after');
add('ONLY', 'only just');
add('SO', 'so');
add('NO', 'no');
add('FEW', 'few');
add('SEVERAL', 'several many numerous countless');
add('COUPLE', 'couple');
add('DOZENS', 'dozens hundreds thousands');
add('HALF', 'half');
add('SECOND', 'second', [2]);
add(
  'CARDINAL',
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  numbered(20, 0),
);
add('CARDINAL', 'twenty thirty forty fourty fifty sixty seventy eighty ninety', [20, 30, 40, 40, 50, 60, 70, 80, 90]);
add('CARDINAL', 'dozen hundred thousand million', [12, 100, 1000, 1e6]);
add(
  'ORDINAL',
  'first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth final',
  [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, -1],
);
add(
  'DECADE',
  'twenties thirties forties fifties sixties seventies eighties nineties',
  [20, 30, 40, 50, 60, 70, 80, 90],
);
add('HOLIDAY', singleNames.join(' '), undefined, true);
add('NAMEDAY', firstWords.filter((word) => !vocabulary.has(word)).join(' '), undefined, true);

/** What the units of `text` from `start` to `end` (UTF-16 offsets) are in an expression of time, if anything; their case does not count. */
export const wordIn = wordTable(vocabulary);

/** The words of a kind, in lower case. */
export const wordsOfKind = (kind: Kind): readonly string[] =>
  [...vocabulary].flatMap(([word, known]) => (known.kind === kind ? [word] : []));

/** What a lower-case word is in an expression of time, if anything. */
export const wordOf = (word: string): Word | undefined => vocabulary.get(word);
