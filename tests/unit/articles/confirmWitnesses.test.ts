import { expect, test } from 'vitest';
import { confirmWitnesses } from '../../../server/analysis/articles/confirmWitnesses';
import type { Article, Section, Time } from '../../../server/analysis/model';

const text = [
  'From left, A and B on July 11. [AGENCY]',
  'From left, A and B on July 11. [AGENCY]',
  'C on July 9. [AGENCY]',
  'They met on July 11.',
  'D on Friday. [AGENCY]',
].join('\n');

const lineAt = (index: number): { start: number; end: number } => {
  const lines = text.split('\n');
  const start = lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1);
  return { start, end: start + (lines[index]?.length ?? 0) };
};

const section = (index: number, kind: Section['kind']): Section => ({
  ...lineAt(index),
  kind,
  article: 0,
  rule: 'test',
});

function time(sectionIndex: number, words: string, value: string): Time {
  const start = text.indexOf(words, lineAt(sectionIndex).start);
  return {
    start,
    end: start + words.length,
    type: 'DATE',
    value,
    mod: null,
    interval: null,
    anchor: { kind: 'none' },
    unresolved: null,
    how: '',
    rule: 'test',
    article: 0,
    section: sectionIndex,
    rangeWith: null,
    statedWeekday: null,
    yearStated: false,
    readings: null,
    order: null,
  };
}

const article: Article = {
  start: 0,
  end: text.length,
  kind: 'main',
  headline: null,
  outlet: null,
  byline: null,
  published: {
    value: '2025-07-11',
    witnesses: [{ start: 1000, end: 1010, value: '2025-07-11', states: 'published', rule: 'stamp.labelled' }],
    conflicting: [],
    source: 'text',
  },
  updated: null,
  captured: null,
  relativeStamp: null,
};
const sections = [
  section(0, 'caption'),
  section(1, 'caption'),
  section(2, 'caption'),
  section(3, 'body'),
  section(4, 'caption'),
];
const times = [
  time(0, 'July 11', '2025-07-11'),
  time(1, 'July 11', '2025-07-11'),
  time(2, 'July 9', '2025-07-09'),
  time(3, 'July 11', '2025-07-11'),
  time(4, 'Friday', '2025-07-11'),
];

test("a caption's day that is the publication day is a witness, once for both copies; the rest is not", () => {
  const [confirmed] = confirmWitnesses(text, [article], sections, times);
  expect(confirmed?.published?.witnesses.map(({ start, rule }) => [start, rule])).toEqual([
    [1000, 'stamp.labelled'],
    [text.indexOf('July 11'), 'caption'],
  ]);
  expect(confirmed?.published?.conflicting).toEqual([]);
});

test('without a publication day nothing is confirmed, and the articles are returned as they are', () => {
  const undated = [{ ...article, published: null }];
  expect(confirmWitnesses(text, undated, sections, times)).toBe(undated);
});
