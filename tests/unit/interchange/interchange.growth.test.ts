import { expect, test } from 'vitest';
import { readFiles } from '../../../common/interchange/importing';
import type { ImportFormat } from '../../../common/interchange/model';
import { costOf, expectLinear } from '../../support/cost';
import { importText } from '../../support/importing';

const source = 'Ministers met in Oslo.\nThe talks go on.\n';
const texts = { 'a.txt': source };

/** Files of many lines, by what stands in them. */
const files: readonly (readonly [name: string, format: ImportFormat, make: (lines: number) => string])[] = [
  [
    'rows of a table',
    'csv',
    (n) => `source,quote,tags\n${Array.from({ length: n }, (_, at) => `a.txt,talks,t${at % 9}\n`).join('')}`,
  ],
  [
    'rows of one id',
    'csv',
    (n) => `source,quote,id,passage\n${Array.from({ length: n }, (_, at) => `a.txt,talks,x,further.${at}\n`).join('')}`,
  ],
  ['quotation marks', 'csv', (n) => `source,quote\n${'"'.repeat(n * 2 + 1)}`],
  ['apostrophes', 'csv', (n) => `source,quote\na.txt,${"'".repeat(n)}\n`],
  ['separators', 'csv', (n) => `source,quote\n${','.repeat(n)}`],
  ['passages', 'brat', (n) => Array.from({ length: n }, (_, at) => `T${at}\tClaim 27 32\ttalks\n`).join('')],
  [
    'pieces',
    'brat',
    (n) => `T1\tClaim ${Array.from({ length: n }, (_, at) => `${at * 2} ${at * 2 + 1}`).join(';')}\tx\n`,
  ],
  [
    'events',
    'brat',
    (n) =>
      Array.from(
        { length: n },
        (_, at) => `T${at}\tMeet 10 13\tmet\nE${at}\tMeet:T${at} Who:T${at}\nA${at}\tNo E${at}\n`,
      ).join(''),
  ],
  ['equal ones', 'brat', (n) => `T1\tClaim 27 32\ttalks\n*\tEquiv${' T1'.repeat(n)}\n`],
  ['rubbish', 'brat', (n) => 'no line of annotations\n'.repeat(n)],
  [
    'notes on one passage',
    'brat',
    (n) => `T1\tClaim 27 32\ttalks\n${Array.from({ length: n }, (_, at) => `#${at}\tNote T1\tsaid ${at}\n`).join('')}`,
  ],
  [
    'items',
    'jsonld',
    (n) =>
      JSON.stringify(
        Array.from({ length: n }, (_, at) => ({
          type: 'Annotation',
          id: `urn:${at}`,
          bodyValue: 'x',
          target: { source: 'a.txt', selector: { type: 'TextQuoteSelector', exact: 'talks' } },
        })),
      ),
  ],
  ['targets that are none', 'jsonld', (n) => `[{"type":"Annotation","target":[${'{},'.repeat(n)}{}]}]`],
  [
    'bodies',
    'jsonld',
    (n) => {
      const target = { source: 'a.txt', selector: { type: 'TextQuoteSelector', exact: 'talks' } };
      const body = Array.from({ length: n }, (_, at) => ({ type: 'TextualBody', value: `t${at}` }));
      return JSON.stringify({ type: 'Annotation', motivation: 'tagging', body, target });
    },
  ],
  [
    'selectors of other kinds',
    'jsonld',
    (n) => `[{"type":"Annotation","target":{"source":"a.txt","selector":[${'{"type":"X"},'.repeat(n)}{}]}}]`,
  ],
  ['items of nothing', 'jsonld', (n) => `[${'{},'.repeat(n)}{}]`],
];

test.each(files)('%s: what an import costs grows as the file does', (_, format, make) => {
  expectLinear(
    (size) => {
      const text = make(size);
      return () => importText(text, format, texts);
    },
    1000,
    8,
  );
});

/** More than a call takes arguments, which is what a list that is spread into one runs into. */
const many = 1_000_000;

test.each(['csv', 'brat'] as const)(
  `${many} lines of %s are read to their end`,
  (format) => {
    const lines = {
      csv: `source,quote\n${'a.txt,talks\n'.repeat(many)}`,
      brat: Array.from({ length: many }, (_, at) => (at % 2 === 0 ? `T${at}\tClaim 27 32\ttalks` : 'rubbish')).join(
        '\n',
      ),
    }[format];
    const cost = costOf(() => {
      const { drafts, problems } = readFiles([{ path: 'a.ann', text: lines }], format);
      expect(drafts.length + problems.length).toBe(many);
    }, 1);
    expect(cost).toBeLessThan(60_000);
  },
  180_000,
);
