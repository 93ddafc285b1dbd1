import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTitles } from '../../../server/analysis/lexicon/titles';
import { findMentions } from '../../../server/analysis/names/findMentions';
import { nameModel } from '../../support/nameModel';
import { tokenise } from '../../../server/analysis/names/tokens';
import { anyCharacter } from '../../support/anyCharacter';

const pieces = fc.constantFrom(
  ...'Park Yoon-joo|Lee|U.S.|US|-|Japan|ASEAN|Asean|(|)|[|]|,|.|\n|\u00a0|’s|\'s|of|and|the|Ministry|Foreign|Minister|Secretary|State|People|PM|Mr.|van|der|bin|&|Daily8|@x|#y|"|“|said|in|Seoul|Guinea|Bissau|Gov.|ex-|-elect|A|I|\ud83d\ude00|\ud800|é|Ж|中|12|July'.split(
    '|',
  ),
);
const newsLike = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 60 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));
const anyText = fc.oneof(newsLike, fc.string({ unit: anyCharacter, maxLength: 200 }));

describe('properties', () => {
  it('gives spans inside the text, in order, without overlap, without blanks at the ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end, confidence } of findMentions(text, [], [], [], nameModel)) {
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
        expect(findMentions(text, [], [], [], nameModel)).toEqual(findMentions(text, [], [], [], nameModel));
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
});
