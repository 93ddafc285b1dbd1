import { projectFiles, readProject } from './hostTree';

/** What careless patterns choke on when it stands in a row, by name. */
export const hostileUnits: Readonly<Record<string, string>> = {
  blanks: ' ',
  'no-break spaces': '\u00a0',
  digits: '1',
  'digits and commas': '1,',
  'digits and dots': '1.',
  'digits and colons': '1:',
  slashes: '1/',
  commas: ', ',
  dashes: '-',
  colons: ':',
  brackets: '(',
  quotes: '\u201c',
  letters: 'a',
  'capital letters': 'A',
  'capital words': 'A ',
  'pointing words': 'last ',
  'small words': 'of the ',
  'number words': 'two-hundred-',
  months: 'July ',
  weekdays: 'Friday, ',
  'lone surrogates': '\ud800',
};

const example = /```text (?:fires|silent)[^\n]*\n([\s\S]*?)```/g;

/** Texts that make every rule and check work: the examples of the checks' pages, and the sources of the cases. */
export const wakingTexts = (): readonly string[] => [
  projectFiles(['docs/checks/*.md'])
    .flatMap((path) => [...readProject(path).matchAll(example)].map(([, text]) => text ?? ''))
    .join('\n\n'),
  ...projectFiles(['tests/cases/sources/*.txt', 'seeds/*.txt']).map(readProject),
];
