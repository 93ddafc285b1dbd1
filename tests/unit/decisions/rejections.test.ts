import { expect, it } from 'vitest';
import { contextOf } from '../../../common/decisions/context';
import { rejectedBy, type Rejection } from '../../../common/decisions/rejections';

const words = 'The tram is the first since 1958.';
const rejectionIn = (text: string, copy = 0): Rejection => {
  const start = copy === 0 ? text.indexOf(words) : text.lastIndexOf(words);
  const context = contextOf(text, { start, end: start + words.length });
  return { kind: 'rejected', source: 'a.txt', tag: 'claim', quote: words, context };
};

it('words that stand once are rejected whatever is written beside them', () => {
  const text = `Much was said. ${words} Nobody knows.\n`;
  const edited = text.replace('was said', 'was told').replace('Nobody knows', 'All know');
  const made = [rejectionIn(text)];
  expect(rejectedBy(made, edited)(rejectionIn(edited))).toBe(true);
  // Without the text nobody knows how often they stand in it.
  expect(rejectedBy(made, null)(rejectionIn(edited))).toBe(false);
  expect(rejectedBy(made, null)(rejectionIn(text))).toBe(true);
});

it('of words that stand twice the one that was rejected is', () => {
  const text = `Berg said so. ${words}\nDahl denied it. “${words.toLowerCase()}${words}”\n`;
  const isRejected = rejectedBy([rejectionIn(text)], text);
  expect([isRejected(rejectionIn(text)), isRejected(rejectionIn(text, 1))]).toEqual([true, false]);
});

it('other words, another source and another tag are not rejected', () => {
  const text = `${words}\n`;
  const one = rejectionIn(text);
  const isRejected = rejectedBy([one, { kind: 'captured', source: 'a.txt', value: '2025-01-01' }], text);
  expect(isRejected(one)).toBe(true);
  for (const other of [{ source: 'b.txt' }, { tag: 'event' }, { quote: 'The tram' }])
    expect(isRejected({ ...one, ...other })).toBe(false);
});
