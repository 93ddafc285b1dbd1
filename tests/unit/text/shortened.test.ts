import { describe, expect, test } from 'vitest';
import { shortened } from '../../../common/text/shortened';

describe('shortened text', () => {
  test('is one line without runs of blanks', () => {
    expect(shortened('  one\r\n\u00a0 two  ')).toBe('one two');
  });

  test('ends with an ellipsis and never with half a character', () => {
    const text = `${'a'.repeat(8)}\u{1f600}${'b'.repeat(8)}`;
    for (let length = 5; length < 16; length += 1) {
      const short = shortened(text, length);
      expect(short.length).toBeLessThanOrEqual(length);
      expect(() => encodeURIComponent(short)).not.toThrow();
      expect(short.endsWith('…')).toBe(true);
    }
  });
});
