import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTitles } from '../../../server/analysis/lexicon/titles';
import { findMentions } from '../../../server/analysis/names/findMentions';
import { tokenise } from '../../../server/analysis/names/tokens';

const pieces = fc.constantFrom(
  ...'Park Yoon-joo|Lee|U.S.|US|-|Japan|ASEAN|Asean|(|)|[|]|,|.|\n|\u00a0|’s|\'s|of|and|the|Ministry|Foreign|Minister|Secretary|State|People|PM|Mr.|van|der|bin|&|Daily8|@x|#y|"|“|said|in|Seoul|Guinea|Bissau|Gov.|ex-|-elect|A|I|\ud83d\ude00|\ud800|é|Ж|中|12|July'.split(
    '|',
  ),
);
const newsLike = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 60 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 }));

describe('properties', () => {
  it('gives spans inside the text, in order, without overlap, without blanks at the ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end, confidence } of findMentions(text, [], [], [])) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          at = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is deterministic', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findMentions(text, [], [], [])).toEqual(findMentions(text, [], [], []));
      }),
    );
  });

  it('covers every mark and word with a token', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenise(text, 0, text.length);
        let at = 0;
        for (const token of tokens) {
          expect(
            text
              .slice(at, token.start)
              .trim()
              .replace(/[\u200b\u3000\ufeff]/g, ''),
          ).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
      }),
    );
  });

  it('gives titles inside the stretch, in order', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [Math.min(a, b) % (text.length + 1), text.length];
        let at = from;
        for (const { start, end, outer } of findTitles(text, from, to)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(to);
          expect(outer.start).toBeLessThanOrEqual(start);
          expect(outer.end).toBeGreaterThanOrEqual(end);
          at = end;
        }
      }),
    );
  });

  it('stays linear on hostile texts', () => {
    const build: Readonly<Record<string, (size: number) => string>> = {
      capitals: (size) => 'Abc '.repeat(size / 4),
      heads: (size) => 'Ministry of '.repeat(size / 12),
      parentheses: (size) => '(AB '.repeat(size / 4),
      portfolios: (size) => 'Trade and '.repeat(size / 10),
      hyphens: (size) => 'A-'.repeat(size / 2),
      nationalities: (size) => 'Japanese Foo '.repeat(size / 13),
      blanks: (size) => ' '.repeat(size),
    };
    const cost = (text: string): number => {
      const times = [0, 1, 2].map(() => {
        const from = performance.now();
        findMentions(text, [], [], []);
        return performance.now() - from;
      });
      return Math.min(...times);
    };
    for (const [name, make] of Object.entries(build)) {
      const small = cost(make(20_000));
      const large = cost(make(160_000));
      // Eight times the text; quadratic growth would be 64 times.
      expect(large, name).toBeLessThan(24 * small + 50);
    }
  }, 60_000);
});
