import { describe, expect, test } from 'vitest';
import { sentenceAround, sentenceAt, sentencesOf } from '../../../common/text/sentence';

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

describe('sentenceAround', () => {
  const around = (text: string, words: string, from = 0, to = text.length): string => {
    const start = text.indexOf(words);
    const span = sentenceAround(text, { start, end: start + words.length }, { start: from, end: to });
    return text.slice(span.start, span.end);
  };

  test('is the sentence that holds the words, with its closing quote', () =>
    expect(around('It rained. "Dr. Roe left." Nobody came.', 'Roe')).toBe('"Dr. Roe left."'));
  test('reaches over all the words', () =>
    expect(around('He left. She stayed. All slept.', 'left. She')).toBe('He left. She stayed.'));
  test('ends at line ends', () => expect(around('Head line\r\nMayor Roe left\nMore', 'Roe')).toBe('Mayor Roe left'));
  test('stays within its bounds', () => expect(around('a b c d e', 'c', 2, 7)).toBe('b c d'));
  test('goes no further than 600 units to each side', () => {
    const long = 'x'.repeat(5000);
    expect(around(`${long}Roe${long}`, 'Roe')).toHaveLength(1203);
  });
});
