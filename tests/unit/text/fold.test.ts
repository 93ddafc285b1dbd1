import { describe, expect, it } from 'vitest';
import { fold, foldKey } from '../../../common/text/fold';

describe('fold', () => {
  it('makes quotation marks, dashes, case and diacritics alike', () => {
    expect(foldKey('“São Paulo’s” – CAFÉ')).toBe('"sao paulo\'s" - cafe');
  });

  it('turns runs of blanks into one space', () => {
    expect(foldKey(' a\u00a0\r\n\tb \u200b c ')).toBe('a b c');
  });

  it('keeps the way back to the offsets', () => {
    const text = 'A\u00a0 É\ufb01n';
    const { text: folded, offsets } = fold(text);
    expect(folded).toBe('a efin');
    expect(offsets).toEqual([0, 1, 3, 4, 4, 5, 6]);
  });

  it('passes surrogate pairs and lone surrogates', () => {
    expect(fold('😀\ud800x').text).toBe('😀\ud800x');
  });
});
