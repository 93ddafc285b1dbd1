import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byCode } from '../../../common/text/sorted';
import { repairMojibake } from '../../../server/analysis/checks/byteKinds';
import { textBytes } from '../../../server/analysis/checks/textBytes';
import { applied, findingsIn } from './findingsIn';

/** UTF-8 bytes of a text, each shown as the Latin-1 character of its number: the damage itself. */
const misread = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

const body = (words: string): string =>
  `The board approved the plan on Friday, ${words}, officials said after the vote.`;

describe('repairs', () => {
  test.each([
    '\u2019',
    '\u201c',
    '\u201d',
    '\u2013',
    '\u2014',
    '\u2026',
    '\u00e9',
    '\u00f1',
    '\u00a0',
    '\u00fc',
    '\u{1f642}',
  ])('the sign %s', (sign) => {
    const text = body(`the so${misread(sign)}called end`);
    const [finding, ...more] = findingsIn(textBytes, text);
    expect(more).toEqual([]);
    const [fix] = finding?.fixes ?? [];
    if (fix === undefined) throw new Error('no fix');
    expect(applied(text, fix)).toBe(body(`the so${sign}called end`));
  });

  test.each([
    ['\u00e2\u20ac\u2122', '\u2019'],
    ['\u00e2\u20ac\u0153', '\u201c'],
    ['\u00e2\u20ac\u009d', '\u201d'],
    ['\u00e2\u20ac\u201c', '\u2013'],
    ['\u00c3\u00a9', '\u00e9'],
    ['\u00c3\u0192', '\u00c3'],
    ['\u00c5\u0178', '\u015f'],
    ['\u00f0\u0178\u2122\u201a', '\u{1f642}'],
  ])('signs as Windows-1252 shows them: %s', (broken, sign) => {
    expect(repairMojibake(broken)).toBe(sign);
    const found = findingsIn(textBytes, body(`the so${broken}called end`));
    expect(found.map((f) => f.message)).toEqual([expect.stringContaining(`for \u201c${sign}\u201d`)]);
  });

  test('gives back every sign that was misread, or says that it cannot', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xa0, max: 0xffff }), (code) => {
        fc.pre(code < 0xd800 || code > 0xdfff);
        const sign = String.fromCodePoint(code);
        expect(repairMojibake(misread(sign))).toBe(sign);
      }),
    );
  });
});

describe('groups by kind', () => {
  test('ten thousand broken characters are one finding with few places', () => {
    const text = Array.from({ length: 100 }, (_, i) => body(`for the ${i}. time${misread('\u2019').repeat(100)}`)).join(
      '\n\n',
    );
    const found = findingsIn(textBytes, text);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(/^10000 characters read in the wrong encoding, such as/);
    expect(found[0]?.evidence).toHaveLength(5);
    expect(found[0]?.fixes[0]?.title).toBe('Edit the source: repair 2000 characters read in the wrong encoding');
  });

  test('each kind is told by itself, in its own words', () => {
    const text = [
      body('in S\ufffdo Paulo'),
      ' \u00a0',
      body('the \u200bsea'),
      '\u00a0',
      body('a \u202etrap\u202c'),
      body('a bell\u0007'),
    ].join('\n');
    const found = findingsIn(textBytes, text);
    expect(found.map((f) => f.message.split(/[,:]/)[0] ?? '').toSorted(byCode)).toEqual([
      '1 character without width',
      '1 control character',
      '1 lost character',
      '2 lines of no-break spaces alone',
      '2 marks of writing direction',
    ]);
    expect(found.filter((f) => f.fixes.length === 0).map((f) => f.message)).toEqual([expect.stringContaining('lost')]);
  });
});

describe('says nothing of', () => {
  test.each([
    ['quotes, dashes, accents', body('the \u201cfin de si\u00e8cle\u201d \u2013 S\u00e3o Paulo\u2019s caf\u00e9')],
    ['capital letters with signs', body('\u201cS\u00c3O PAULO\u201d, \u201c\u00c5\u201d and \u201cV\u00c4\u201d')],
    ['emoji', body('the family \u{1f468}\u200d\u{1f469}\u200d\u{1f467} of four')],
    ['a script that needs joiners', body('the word \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645')],
    ['a byte order mark at the beginning', `\ufeff${body('at last')}`],
    ['tabs, form feeds and line ends', `${body('at\tlast')}\r\n\r\n\f${body('at last')}\r\n`],
    ['a no-break space in a line', body('some 20\u00a0km away')],
    ['empty text', ''],
  ])('%s', (_what, text) => {
    expect(findingsIn(textBytes, text)).toEqual([]);
  });
});
