import { describe as group, expect, it } from 'vitest';
import { doubtOf } from '../../../common/anchor/certainty';
import type { Place } from '../../../common/anchor/evidence';
import type { Selectors } from '../../../common/anchor/model';
import { wantedOf } from '../../../common/anchor/wanted';

const stored: Selectors = {
  characters: { startCharacter: 40, endCharacter: 61 },
  exact: 'the ferry to Tern Isle',
  prefix: 'Nobody was aboard when ',
  suffix: ' struck the outer mole.',
  alike: null,
  landmarks: { before: 'lighthouse keeper', after: 'salvage tugboat', isFormula: false },
};
const plain = wantedOf(stored);
const formula = wantedOf({ ...stored, landmarks: { before: 'lighthouse keeper', after: 'salvage', isFormula: true } });
const oneOfMany = wantedOf({ ...stored, alike: { copy: 1, copies: 1 } });

const place = (start: number, more: Partial<Place> = {}): Place => ({
  start,
  end: start + 22,
  kind: 'same',
  words: 1,
  context: { before: 1, after: 1 },
  landmarks: 1,
  carried: null,
  score: 1,
  ...more,
});

group('doubtOf', () => {
  it('has none about a place without rivals', () => {
    expect(doubtOf(plain, 'moved', place(100), [])).toBeNull();
  });

  it('doubts words that stood once and now stand twice beside the same words, wherever the landmarks are', () => {
    const copy = place(900, { landmarks: 0 });
    expect(doubtOf(plain, 'moved', place(100), [copy])).toEqual([copy]);
  });

  it('does not doubt for the sake of the same words between others, far from the landmarks', () => {
    const other = place(900, { context: { before: 0, after: 0.2 }, landmarks: 0.1 });
    expect(doubtOf(plain, 'moved', place(100), [other])).toBeNull();
    expect(doubtOf(plain, 'moved', place(100, { landmarks: 0.3 }), [other])).toEqual([other]);
  });

  it('doubts very words where an edited copy stands as near to the landmarks', () => {
    const edited = place(900, { kind: 'alike', words: 0.9, landmarks: 0.9 });
    expect(doubtOf(plain, 'moved', place(100), [edited])).toEqual([edited]);
    expect(doubtOf(plain, 'moved', place(100), [{ ...edited, landmarks: 0.4 }])).toBeNull();
    expect(doubtOf(formula, 'moved', place(100), [edited])).toBeNull();
  });

  it('doubts edited words beside a rival that the landmarks do not set apart', () => {
    const here = place(100, { kind: 'alike', words: 0.85 });
    const rival = place(900, { kind: 'alike', words: 0.5, landmarks: 0.8 });
    expect(doubtOf(plain, 'edited', here, [rival])).toEqual([rival]);
    expect(doubtOf(plain, 'edited', here, [{ ...rival, landmarks: 0.5 }])).toBeNull();
  });

  it('takes no edited words where the very words stand between what stood beside them', () => {
    const here = place(100, { kind: 'alike', words: 0.9 });
    const very = place(900, { landmarks: 0, context: { before: 0, after: 0.7 } });
    expect(doubtOf(plain, 'edited', here, [very])).toEqual([very]);
  });

  it('asks more of words that stood in several places the less is left beside them', () => {
    const other = place(900, { context: { before: 0.1, after: 0.1 }, landmarks: 0.7 });
    expect(doubtOf(oneOfMany, 'moved', place(100), [other])).toBeNull();
    const half = place(100, { context: { before: 1, after: 0.3 } });
    expect(doubtOf(oneOfMany, 'moved', half, [other])).toEqual([other]);
    expect(doubtOf(oneOfMany, 'moved', half, [{ ...other, landmarks: 0.5 }])).toBeNull();
  });

  it('doubts words that stood in several places when two of them stand between the stored words', () => {
    const copy = place(900, { landmarks: 0 });
    expect(doubtOf(oneOfMany, 'moved', place(100), [copy])).toEqual([copy]);
  });

  it('doubts edited words where much of them stands elsewhere with nearly as much else for it', () => {
    const edited = (more: Partial<Place>) =>
      place(100, { kind: 'alike', words: 0.9, landmarks: 0.85, score: 0.9, ...more });
    const other = place(900, { kind: 'alike', words: 0.6, landmarks: 0.4, score: 0.6 });
    expect(doubtOf(plain, 'edited', edited({}), [other])).toEqual([other]);
    expect(doubtOf(plain, 'edited', edited({ landmarks: 0.95 }), [other])).toBeNull();
    expect(doubtOf(plain, 'edited', edited({}), [{ ...other, score: 0.4 }])).toBeNull();
  });

  it('doubts words in their stored place, of which others stood elsewhere, where all that stood beside them stands twice', () => {
    const copy = place(900, { landmarks: 0 });
    expect(doubtOf(oneOfMany, 'exact', place(100), [copy])).toEqual([copy]);
    expect(doubtOf(oneOfMany, 'exact', place(100), [{ ...copy, context: { before: 1, after: 0.9 } }])).toBeNull();
  });
});
