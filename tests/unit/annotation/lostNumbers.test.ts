import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnnotation } from '../../../common/annotation/create';
import { emptySidecar, itemText, parseSidecar, printSidecar } from '../../../common/annotation/file';
import { lostNumbers } from '../../../common/annotation/lostNumbers';
import { anyText } from '../../support/anyAnnotation';

const own = createAnnotation({
  id: 'urn:uuid:1',
  motivation: 'commenting',
  note: 'a note',
  target: {
    source: 'a.txt',
    selectors: {
      characters: { startCharacter: 0, endCharacter: 3 },
      exact: 'The',
      prefix: '',
      suffix: '',
      alike: null,
    },
  },
  created: '2025-01-01T00:00:00Z',
});
const other = { ...own, id: 'urn:uuid:2' };
const withMember = (member: string): string => itemText(other).replace('{', `{ ${member},`);
const pageOf = (items: readonly string[], member = '"x:a": 1'): string =>
  printSidecar('a.txt', { ...emptySidecar, foreign: items }).replace('"type"', `${member},\n  "type"`);

const lost = [
  ...['12345678901234567890', '-12345678901234567890', '9007199254740993', '1e400', '-1E+400', '1e-400', '2.5e309'],
  ...['0.1234567890123456789', '1.0000000000000000001', '1e99999999999999999999', '123456789012345678e-3'],
];
const whole = [
  ...['0', '-0.0', '1.50', '1e2', '1E+2', '100e-2', '1e308', '5e-324', '1e021', '9007199254740992', '0e999'],
  ...['12345678901234567000', '0.30000000000000004', '1.000000000000000000', '123456789012345', '0.00001'],
];

describe('numbers that the language does not hold', () => {
  it.each(lost)('%s is one', (literal) => {
    expect(lostNumbers(`{"a": [${literal}]}`)).toEqual([{ literal, at: 7 }]);
    expect(lostNumbers(literal)).toEqual([{ literal, at: 0 }]);
  });

  it.each(whole)('%s is none', (literal) => {
    // Beside one that is, so that each is looked at.
    expect(lostNumbers(`[${literal},1e400,${literal}]`)).toMatchObject([{ literal: '1e400' }]);
  });

  it('are not what JSON of our own says, or a string', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), anyText)), (values) => {
        expect(lostNumbers(JSON.stringify([...values, '": 1e400 ,\\', '12345678901234567890']))).toEqual([]);
      }),
    );
  });

  it('are found wherever they stand', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...lost), fc.constantFrom(...whole), (words, literal, sound) => {
        const before = `{${JSON.stringify(words)}: [${sound},{"${literal}": `;
        expect(lostNumbers(`${before}${literal}}]}`)).toEqual([{ literal, at: before.length }]);
      }),
    );
  });
});

describe('a sidecar with such a number', () => {
  it.each(lost)('%s keeps the item byte for byte, read-only, and says why', (literal) => {
    const item = withMember(`"lab:deep": [ {"lab:key" : ${literal}} ]`);
    const parsed = parseSidecar(pageOf([itemText(own), item]));
    if (!parsed.ok) throw new Error(parsed.error.message);
    expect(parsed.annotations).toEqual([own]);
    expect(parsed.foreign).toEqual([item]);
    expect(parsed.problems).toMatchObject([{ kind: 'kept', message: expect.stringContaining(literal) }]);
    const changed = printSidecar('a.txt', { ...parsed, annotations: [{ ...own, note: 'another' }] });
    expect(changed).toContain(item);
    expect(parseSidecar(changed)).toMatchObject({ ok: true, foreign: [item] });
  });

  it.each([...lost, '"\\u0041"', '1.50', 'true'])('%s keeps an item that is nothing else', (item) => {
    const parsed = parseSidecar(pageOf([itemText(own), item]));
    if (!parsed.ok) throw new Error(parsed.error.message);
    expect(parsed.annotations).toEqual([own]);
    expect(parsed.foreign).toEqual([item]);
    expect(parsed.problems).toMatchObject([{ kind: 'foreign', line: expect.any(Number) }]);
  });

  it.each(lost)('%s in the page itself is not written', (literal) => {
    const parsed = parseSidecar(pageOf([itemText(own), withMember('"lab:key": 1e400')], `"x:a": {"x:b": ${literal}}`));
    const line = 9;
    expect(parsed).toMatchObject({
      ok: false,
      error: { kind: 'broken', line, message: expect.stringContaining(literal) },
    });
  });

  it.each(whole)('%s is written as the number that it is', (literal) => {
    const parsed = parseSidecar(pageOf([withMember(`"lab:key": ${literal}`)], `"x:a": ${literal}`));
    expect(parsed).toMatchObject({ ok: true, annotations: [{ id: other.id }], problems: [] });
  });
});
