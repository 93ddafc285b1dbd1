import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldKey } from '../../common/text/fold';
import { parseJson } from '../../common/text/json';
import { lineColumnAt, lineIndexOf, offsetAt } from '../../common/text/lineIndex';
import { percentDecode, percentEncode } from '../../common/text/percent';
import { anyCharacter } from '../support/anyCharacter';

const anyText = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc
    .array(fc.constantFrom('a', 'É', '\r', '\n', '\r\n', ' ', '\u00a0', '😀', '\ud83d', '’', 'ﬁ'))
    .map((all) => all.join('')),
);

describe('fold', () => {
  it('has an offset for each unit, ascending, and one for the end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, offsets } = fold(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      }),
    );
  });

  it('is the same by the quick way of keys', () => {
    const odd = [
      '`',
      '\t',
      '\u00a8',
      '\u200b',
      '\u2028',
      '\u03a3',
      '\u0130',
      '\u{10400}',
      '\u0301',
      '\u1fef',
      '\ufeff',
      'A',
    ];
    const mixed = fc.oneof(
      anyText,
      fc.array(fc.constantFrom(...odd, ' ', 'b', '\u2019')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(mixed, (text) => {
        expect(foldKey(text)).toBe(fold(text).text.trim());
      }),
      { numRuns: 500 },
    );
  });

  it('is the same folded twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
    );
  });
});

describe('lineIndex', () => {
  it('leads from every offset to a place and back', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const index = lineIndexOf(text);
        const offset = at % (text.length + 1);
        expect(offsetAt(index, lineColumnAt(index, offset))).toBe(offset);
      }),
    );
  });
});

describe('parseJson', () => {
  it('gives what JSON.parse gives, for all JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const parsed = parseJson(text);
        expect(parsed.ok && parsed.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('takes no text that JSON.parse refuses, and refuses none that it takes but for names that stand twice', () => {
    const jsonish = fc
      .array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', '.', 'e', 'null', ' ', '\\', '\n'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(jsonish, anyText), (text) => {
        const parsed = parseJson(text);
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        if (!parsed.ok && isJson) expect(parsed.message).toContain('twice');
        else expect(parsed.ok).toBe(isJson || (parsed.ok && text.startsWith('\ufeff')));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('percent', () => {
  it('decodes what it encodes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(percentDecode(percentEncode(text, /[%\u0000-\u0020]/g))).toBe(text);
      }),
    );
  });
});
