import { describe, expect, test } from 'vitest';
import { analysedIndex, analysedSummary, othersIn, type Given } from './analysed';
import { createIndex } from '../../../server/index/workspaceIndex';

const published = '2025-07-18';

/** Sentences of news that no other number shares five words in a row with. */
const sentence = (n: number): string =>
  `Crew${n} found boat${n} near pier${n} while storm${n} hit town${n} and mayor${n} called guard${n} for help${n}.`;
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => sentence(from + i)).join('\n\n');
const given = (text: string): Given => ({ published, text });
const copied = (a: string, ...more: readonly string[]) => {
  const sources = Object.fromEntries([a, ...more].map((text, i) => [`s${i}`, given(text)]));
  return othersIn(analysedIndex(sources), 's0', given(a)).sameTexts();
};
const shares = (a: string, b: string): readonly number[] =>
  copied(a, b).flatMap(({ copies }) => copies.map(({ share }) => share));

describe('the same text in another source', () => {
  test('all of it', () => {
    expect(shares(paragraphs(0, 6), paragraphs(0, 6))).toEqual([1]);
  });

  test('broken into lines, quoted and written in another way', () => {
    const other = paragraphs(0, 6).replaceAll(' and ', ' AND\n').replaceAll('found', '“found”');
    expect(shares(paragraphs(0, 6), other)).toEqual([1]);
  });

  test('cut at the end, or with paragraphs of its own: the shorter one counts', () => {
    expect(shares(paragraphs(0, 6), paragraphs(0, 20))).toEqual([1]);
    expect(shares(paragraphs(0, 20), paragraphs(0, 6))).toEqual([1]);
    const [share = 0] = shares(paragraphs(0, 10), `${paragraphs(0, 8)}\n\n${paragraphs(30, 32)}`);
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(0.85);
  });

  test('half of it is no copy', () => {
    expect(shares(paragraphs(0, 10), `${paragraphs(0, 5)}\n\n${paragraphs(30, 35)}`)).toEqual([]);
  });

  test('long ones are compared by a sample', () => {
    const [share = 0] = shares(paragraphs(0, 200), `${paragraphs(0, 160)}\n\n${paragraphs(300, 340)}`);
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.9);
    expect(shares(paragraphs(0, 200), `${paragraphs(0, 80)}\n\n${paragraphs(300, 420)}`)).toEqual([]);
  });

  test('short notices are not compared', () => {
    expect(shares(paragraphs(0, 3), paragraphs(0, 3))).toEqual([]);
  });

  test('says where the copies are, the likest first, and never more than eight', () => {
    const a = paragraphs(0, 10);
    const most = `${paragraphs(0, 9)}\n\n${paragraphs(40, 42)}`;
    const [found] = copied(a, most, a);
    expect(found).toMatchObject({ start: 0, end: sentence(0).length });
    expect(found?.copies.map(({ uri, label, share }) => [uri, label, share === 1])).toEqual([
      ['s2', 's2.txt', true],
      ['s1', 's1.txt', false],
    ]);
    expect(found?.copies[0]).toMatchObject({ headline: null, outlet: null, published, start: 0 });
    expect(copied(a, ...Array.from({ length: 12 }, () => a))[0]?.copies.map(({ uri }) => uri)).toHaveLength(8);
  });

  test('is forgotten with its source, and the order in which sources come does not count', () => {
    const text = given(paragraphs(0, 6));
    const index = createIndex();
    for (const uri of ['c', 'a', 'b', 'a']) index.replace(analysedSummary(uri, text));
    const urisOf = (uri: string) =>
      othersIn(index, uri, text)
        .sameTexts()
        .flatMap(({ copies }) => copies.map((copy) => copy.uri));
    expect(urisOf('a')).toEqual(['b', 'c']);
    index.remove('b');
    expect(urisOf('a')).toEqual(['c']);
    index.replace(analysedSummary('c', given(paragraphs(50, 56))));
    expect(urisOf('a')).toEqual([]);
  });

  test('what hundreds of articles share does not make copies of them', () => {
    const index = createIndex();
    const phrase = paragraphs(0, 5);
    for (let i = 0; i < 202; i += 1) index.replace(analysedSummary(`s${i}`, given(phrase)));
    expect(othersIn(index, 's0', given(phrase)).sameTexts()).toEqual([]);
    index.remove('s201');
    index.remove('s200');
    expect(othersIn(index, 's0', given(phrase)).sameTexts()).toHaveLength(1);
  });
});
