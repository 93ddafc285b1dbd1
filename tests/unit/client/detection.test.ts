import { describe, expect, test } from 'vitest';
import { nextStep, withRefusal, type Seen } from '../../../client/detection/detection';

const opened: Seen = { language: 'plaintext', candidate: true, madeNews: false, refused: false, enabled: true };

describe('a document that was opened or changed its language', () => {
  test('is classified when it is a plain-text source', () => {
    expect(nextStep(opened)).toBe('classify');
  });

  test('is left alone when it is no source, or another language, or detection is off', () => {
    expect(nextStep({ ...opened, candidate: false })).toBe('nothing');
    expect(nextStep({ ...opened, language: 'markdown' })).toBe('nothing');
    expect(nextStep({ ...opened, enabled: false })).toBe('nothing');
  });

  test('is not fought over once the user set it back', () => {
    expect(nextStep({ ...opened, madeNews: true })).toBe('refuse');
    expect(nextStep({ ...opened, refused: true })).toBe('nothing');
  });

  test('is remembered as refused also where detection was switched off meanwhile', () => {
    expect(nextStep({ ...opened, madeNews: true, enabled: false })).toBe('refuse');
  });

  test('is accepted again when the user chooses News', () => {
    expect(nextStep({ ...opened, language: 'news', refused: true })).toBe('accept');
    expect(nextStep({ ...opened, language: 'news' })).toBe('nothing');
  });
});

test('refusals are kept once each, and not without end', () => {
  expect(withRefusal(['a', 'b'], 'a')).toEqual(['b', 'a']);
  const many = Array.from({ length: 600 }, (_, index) => `file:///${index}`);
  const kept = many.reduce<readonly string[]>((refused, uri) => withRefusal(refused, uri), []);
  expect(kept).toHaveLength(500);
  expect(kept.at(-1)).toBe('file:///599');
});
