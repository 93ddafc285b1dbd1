import type { NewsText } from '../newsTexts';

const repeat = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('');

const notice = 'Advertisement\n\nThis story is part of our coverage of the harbour dispute. Read more below.\n\n';

const wards = ['Kestrel Quay', 'Old Basin', 'Marlow Reach', 'Tern Island', 'South Mole', 'Granary Wharf'];
const ward = (n: number): string => wards[n % wards.length] ?? '';

const boilerplate = repeat(
  9,
  (n) =>
    `The council of ${ward(n)} put off its vote on dredging for the ${n + 2}th time, clerk Ines Farrow said.\n\n${n % 2 === 0 ? notice : ''}` +
    `Residents of ${ward(n + 1)} had asked for ${n * 3 + 4} more days to study the plans.\n\nShare this story\n\n`,
);

const list = repeat(14, (n) => `- ${ward(n * n)}: ${n % 3 === 0 ? 'yes' : 'no'}\n- vote recorded\n`);

const table = `ward\tberths\tships\tchange\n${repeat(24, (n) => `${ward(n)}\t${(n * 7) % 11}\t${(n * 5) % 9}\t${(n % 4) - 1}.0\n`)}`;

const equalLines = 'No comment.\n'.repeat(30);

const live = repeat(
  12,
  (n) =>
    `${9 + (n >> 1)}:${n % 2 === 0 ? '00' : '30'} \u{1f534} Live: ${ward(n)} reports ${n} boats \u{1f6a2}\u{1f6a2} at anchor, all crew safe \u{1f44d}\u{1f3fd}.\n`,
);

const accents = repeat(
  8,
  (n) =>
    `Le maire de ${ward(n)}, E\u0301lodie Be\u0301gue\u0301, a de\u0301clare\u0301 jeudi que la jete\u0301e n\u00b0 ${n} resterait ferme\u0301e. ` +
    `\u00ab Nous ne c\u00e9derons pas \u00bb, a-t-elle ajout\u00e9 \u00e0 la fa\u00e7ade de l\u2019h\u00f4tel de ville.\n`,
);

const hebrew = [
  '\u05d4\u05e0\u05de\u05dc',
  '\u05e0\u05e1\u05d2\u05e8',
  '\u05d1\u05d9\u05d5\u05dd',
  '\u05e8\u05d0\u05e9\u05d5\u05df',
  '\u05d0\u05d7\u05e8\u05d9',
  '\u05e9\u05d1\u05d9\u05ea\u05d4',
  '\u05d0\u05e8\u05d5\u05db\u05d4',
];
const arabic = [
  '\u0627\u0644\u0645\u064a\u0646\u0627\u0621',
  '\u0645\u063a\u0644\u0642',
  '\u064a\u0648\u0645',
  '\u0627\u0644\u0623\u062d\u062f',
  '\u0628\u0639\u062f',
  '\u0625\u0636\u0631\u0627\u0628',
  '\u0637\u0648\u064a\u0644',
];
const rightToLeft = repeat(16, (n) => {
  const words = n % 2 === 0 ? hebrew : arabic;
  return `${Array.from({ length: 9 }, (_, at) => words[(n * 3 + at * (n + 2)) % words.length]).join(' ')} ${n * 11}.\n`;
});

const han = [
  ...'\u6e2f\u53e3\u59d4\u5458\u4f1a\u661f\u671f\u4e00\u8868\u793a\u7801\u5934\u5c06\u5173\u95ed\u5de5\u4eba\u7f62\u5de5\u5df2\u8fdb\u5165\u7b2c\u4e5d\u5929\u8c08\u5224\u672a\u6709\u7ed3\u679c',
];
const withoutBlanks = repeat(
  14,
  (n) =>
    `${Array.from({ length: 28 }, (_, at) => han[(n * 13 + at * (at % 5) + at * 7 * (n + 1)) % han.length]).join('')}\u3002${n} \u65e5\u3002\n`,
);

const odd: readonly (readonly [id: string, text: string])[] = [
  ['boilerplate', boilerplate],
  ['list', list],
  ['table', table],
  ['equal lines', equalLines],
  ['live blog', live],
  ['accents', accents],
  ['right to left', rightToLeft],
  ['without blanks', withoutBlanks],
];

/** Texts of the project's own in which words stand alike, or are not made of Latin letters; each with other line ends too. */
export const oddTexts: readonly NewsText[] = odd.flatMap(([id, text]) => [
  { id, text },
  { id: `${id}, CRLF`, text: text.replaceAll('\n', '\r\n') },
  { id: `${id}, byte order mark`, text: `\ufeff${text}` },
]);
