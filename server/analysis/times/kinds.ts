/** The kinds of token that the patterns of the rules are written in. */
const names = [
  'OTHER',
  'BREAK',
  'COMMA',
  'HYPHEN',
  'DASH',
  'SLASH',
  'POSS',
  'OPEN',
  // figures
  'DAY',
  'YEAR',
  'INT',
  'DECIMAL',
  'NTH',
  'NUMERIC',
  // "07/2025"
  'MONTHYEAR',
  'CLOCK',
  'BADCLOCK',
  'DECADE',
  'BC',
  'QUARTERCODE',
  'HALFCODE',
  // number words
  'CARDINAL',
  'ORDINAL',
  'SECOND',
  'FEW',
  'SEVERAL',
  'COUPLE',
  'HALF',
  'DOZENS',
  // names of times
  'MONTH',
  'MONTHABBR',
  'MONTHWORD',
  'WEEKDAY',
  'WEEKDAYABBR',
  'WEEKDAYS',
  'SEASON',
  'SEASONWORD',
  'SEASONS',
  'HOLIDAY',
  // a word that begins the name of a holiday: "Good Friday"
  'NAMEDAY',
  'UNIT',
  'UNITS',
  'QUARTER',
  'WEEKEND',
  'PART',
  'PARTS',
  'NOON',
  'OVERNIGHT',
  'TODAY',
  'TONIGHT',
  'AMPM',
  'OCLOCK',
  'ZONE',
  'OFTEN',
  'ONCE',
  'TIMES',
  'WORKDAY',
  'LONG',
  'LONGUNIT',
  'FISCALCODE',
  'TIMEWORD',
  'PERIOD',
  'FISCAL',
  'NOW',
  'RIGHT',
  'WHILE',
  'PASTWORD',
  'SOON',
  'FUTURE',
  'OLD',
  'TRADING',
  // words that point
  'LAST',
  'PAST',
  'PREVIOUS',
  'NEXT',
  'COMING',
  'FOLLOWING',
  'THIS',
  'THAT',
  'THESE',
  'SAME',
  'CURRENT',
  'LATEST',
  'LATTER',
  'RECENT',
  'AGO',
  'EARLIER',
  'SOMETIME',
  'LATER',
  'AHEAD',
  'EARLY',
  'MID',
  'LATE',
  'START',
  'MIDDLE',
  'END',
  'REST',
  'EACH',
  'ALTERNATE',
  'PER',
  'FULL',
  // approximation
  'ABOUT',
  'NEARLY',
  'MORE',
  'LESS',
  'THAN',
  'LEAST',
  'MOST',
  'OVER',
  'UP',
  // small words
  'THE',
  'A',
  'ITS',
  'OF',
  'IN',
  'AND',
  'OR',
  'TO',
  'FROM',
  'AT',
  'ON',
  'BY',
  'UNTIL',
  'SINCE',
  'BETWEEN',
  'DURING',
  'FOR',
  'WITHIN',
  'BEFORE',
  'AFTER',
  'ONLY',
  'SO',
  'NO',
] as const;

/** Kind of a token. */
export type Kind = (typeof names)[number];

/** Groups of kinds that a pattern can name like one kind. */
const groups = {
  MONTHS: ['MONTH', 'MONTHABBR', 'MONTHWORD'],
  ANYDAY: ['WEEKDAY', 'WEEKDAYABBR'],
  DAYFIGURE: ['DAY', 'NTH', 'ORDINAL', 'SECOND'],
  COUNT: ['DAY', 'INT', 'DECIMAL', 'CARDINAL', 'YEAR'],
  NTHWORD: ['NTH', 'ORDINAL', 'SECOND'],
  ANYUNIT: ['UNIT', 'UNITS', 'QUARTER', 'SECOND'],
  ONEUNIT: ['UNIT', 'QUARTER'],
  CODE: ['QUARTERCODE', 'HALFCODE'],
  ANYSEASON: ['SEASON', 'SEASONWORD'],
  EARLYLATE: ['EARLY', 'MID', 'LATE'],
  BACK: ['LAST', 'PAST', 'PREVIOUS'],
  RANGEMARK: ['HYPHEN', 'DASH', 'TO', 'UNTIL', 'AND'],
  EDGE: ['START', 'MIDDLE', 'END', 'REST'],
} as const satisfies Record<string, readonly Kind[]>;

/** From here on no letter means anything in a character class, and those of all kinds take one byte. */
const FIRST_LETTER = 0x61;

/** Letter of a kind in the string that patterns run over: one letter a token. */
const letters = new Map<string, string>(names.map((name, index) => [name, String.fromCharCode(FIRST_LETTER + index)]));

/** The letter of a kind. */
export const letterOf = (kind: Kind): string => letters.get(kind) ?? '';

/** The letter of a kind as a UTF-16 unit. */
export const codeOf = (kind: Kind): number => letterOf(kind).charCodeAt(0);

const lettersByName = new Map<string, readonly string[]>([
  ...names.map((name): [string, readonly string[]] => [name, [letterOf(name)]]),
  ...Object.entries<readonly Kind[]>(groups).map(([name, kinds]): [string, readonly string[]] => [
    name,
    kinds.map(letterOf),
  ]),
]);

/** The number of a letter, for tables by kind; of other signs a number that no table has. */
export const numberOf = (letter: number): number => letter - FIRST_LETTER;

/** The letter of a number; of `kindCount` one that no kind has. */
export const letterNumbered = (number: number): string => String.fromCharCode(FIRST_LETTER + number);

/** How many kinds there are: the size of a table by kind. */
export const kindCount = names.length;

/** The letters of a kind or a group of kinds, or null for a name that is neither. */
export const lettersOf = (name: string): readonly string[] | null => lettersByName.get(name) ?? null;

const membersByName: ReadonlyMap<string, Uint8Array> = new Map(
  [...lettersByName].map(([name, own]) => {
    const members = new Uint8Array(kindCount);
    for (const letter of own) members[numberOf(letter.charCodeAt(0))] = 1;
    return [name, members] as const;
  }),
);

/** The kinds of a group as a table by their numbers, 1 for each that belongs to it; a kind is a group of one. */
export const membersOf = (name: string): Uint8Array | undefined => membersByName.get(name);
