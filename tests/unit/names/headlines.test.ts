import { describe, expect, test } from 'vitest';
import { beginningInCapitals, beginningInTitleCase, copiedEvery, copyAsHeadlines } from '../../../training/headlines';
import { makeText, type TaggedText } from '../../../training/taggedTexts';

const sentence = 'The mayor of Straßburg met Ada Lindqvist after talks.';
const long = `${'so '.repeat(45)}Ada Lindqvist went home.`;

const read = (text: string, id = 'a'): TaggedText => {
  const start = text.indexOf('Ada Lindqvist');
  return makeText('ewnw_train', id, text, [{ start, end: start + 'Ada Lindqvist'.length, type: 'PER' }]);
};

describe('training texts written as headlines', () => {
  test('words of four letters get a capital in title case', () => {
    expect(beginningInTitleCase(read(sentence)).text).toBe('The Mayor of Straßburg met Ada Lindqvist After Talks.');
  });

  test('capitals keep the length of the text, so that gold names stay in place', () => {
    const { text, gold } = beginningInCapitals(read(sentence));
    expect(text).toBe('THE MAYOR OF STRAßBURG MET ADA LINDQVIST AFTER TALKS.');
    expect(gold.map(({ start, end }) => text.slice(start, end))).toEqual(['ADA LINDQVIST']);
  });

  test('a line that is too long for a headline stays', () => {
    expect(beginningInCapitals(read(`${long}\n${sentence}`)).text.startsWith(long)).toBe(true);
  });

  test('only the beginning is copied, and no name behind it', () => {
    const body = `${sentence.replace('Ada Lindqvist', 'him')}\n`.repeat(60);
    const { text, gold } = beginningInTitleCase(read(`${body}${sentence}`));
    expect(text.length).toBeLessThan(body.length);
    expect(gold).toEqual([]);
  });

  test('one text in so many is copied under its id, the third copy in capitals', () => {
    const texts = Array.from({ length: copiedEvery * 3 }, (_, at) => read(sentence, `${at}`));
    const copies = copyAsHeadlines(texts);
    expect(copies.map(({ id }) => id)).toEqual([1, 2, 3].map((k) => `${k * copiedEvery - 1}`));
    expect(copies.map(({ text }) => text === text.toUpperCase().replace('STRASSBURG', 'STRAßBURG'))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
