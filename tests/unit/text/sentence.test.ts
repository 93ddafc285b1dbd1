import { describe, expect, test } from 'vitest';
import { sentenceAt, sentencesOf } from '../../../common/text/sentence';

const split = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end));

describe('sentencesOf', () => {
  test('ends at a stop before a capital', () =>
    expect(split('It rained. They left.')).toEqual(['It rained.', 'They left.']));
  test('keeps closing quotes', () => expect(split('"We stay." He left.')).toEqual(['"We stay."', 'He left.']));
  test('abbreviations and initials go on', () => {
    expect(split('U.S. President J. Doe met Dr. Roe on Aug. 1. Nothing came of it.')).toEqual([
      'U.S. President J. Doe met Dr. Roe on Aug. 1.',
      'Nothing came of it.',
    ]);
  });
  test('decimals and dots inside words go on', () =>
    expect(split('Up 3.5 percent at example.org today.')).toHaveLength(1));
  test('blank text has none', () => expect(split('  \n ')).toEqual([]));
  test('sentenceAt finds the one that holds an offset', () => {
    const text = 'One is here. Two is there.';
    expect(sentenceAt(text, { start: 0, end: text.length }, 15)).toEqual({ start: 13, end: 26 });
  });
});
