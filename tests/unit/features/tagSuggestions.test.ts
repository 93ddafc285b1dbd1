import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../common/decisions/model';
import { findingsOf } from '../../../server/features/findings';
import { rejectionOf, tagSuggestions } from '../../../server/features/tagSuggestions';
import { suggestionText } from '../../../server/lsp/messages/suggestions';
import { readSource } from '../../support/analyse';

const text = [
  'Harbour town opens its first tram line',
  '',
  'Published: 14 March 2025',
  '',
  'WESTHAVEN — The mayor of Westhaven, Ingrid Solberg, opened a tram line on Friday, the first in the town since 1958.',
  '',
  '“We have waited two generations for this morning,” Solberg said. “Now it runs every ten minutes.”',
  '',
  'Mayors of the region will meet in Westhaven on 4 September 2026, the council announced. Tickets are “cheap”.',
  '',
  'Solberg, 47, met union leaders on Sunday, 9 March 2025, at the depot. On Monday, 11 March 2025, she flew to Oslo.',
  '',
].join('\n');

const source = (content = text) => readSource('file:///w/tram.txt', 'tram.txt', content, []);
const suggested = (content = text, decisions: readonly Decision[] = []) => {
  const read = source(content);
  const findings = findingsOf(read, { index: null, decisions: [], levels: {}, labelOf: (uri) => uri });
  return { read, all: tagSuggestions(read, findings, decisions) };
};
const wordsOf = (content = text, decisions: readonly Decision[] = []) =>
  suggested(content, decisions).all.map(({ tag, spans }) => [
    tag,
    spans.map(({ start, end }) => content.slice(start, end)).join(' … '),
  ]);

describe('tags that passages ask for', () => {
  test('are quotations with their speaker, whole', () => {
    expect(wordsOf()).toContainEqual([
      'quotation',
      '“We have waited two generations for this morning,” … “Now it runs every ten minutes.”',
    ]);
    expect(wordsOf().some(([, words]) => words?.includes('cheap') && !words.includes('council'))).toBe(false);
  });

  test('are claims of being first, with the year', () => {
    const { all } = suggested();
    const claim = all.find(({ tag }) => tag === 'claim');
    expect(claim && suggestionText(claim.because)).toBe('Claims to be the first since 1958');
  });

  test('are events announced for a later day', () => {
    const { all } = suggested();
    const event = all.find(({ tag }) => tag === 'event');
    expect(event && suggestionText(event.because)).toBe(
      'Announced for Friday, 4 September 2026; the article is of 14 March 2025',
    );
  });

  test('are sentences that a check holds for wrong', () => {
    const contradictions = wordsOf().filter(([tag]) => tag === 'contradiction');
    expect(contradictions).toEqual([['contradiction', 'On Monday, 11 March 2025, she flew to Oslo.']]);
  });

  test('stand in text order, each once', () => {
    const starts = suggested().all.map(({ spans }) => spans[0].start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const keys = suggested().all.map(({ tag, spans }) => `${tag} ${spans[0].start}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a rejected suggestion', () => {
  test('is not made again, alone', () => {
    const { read, all } = suggested();
    for (const one of all) {
      const left = suggested(text, [rejectionOf(read, one)]).all;
      expect(left).toHaveLength(all.length - 1);
      expect(left).not.toContainEqual(one);
    }
  });

  test('stays rejected when other lines change, and when quotation marks or blanks of its own do', () => {
    const { read, all } = suggested();
    const decisions = all.map((one) => rejectionOf(read, one));
    expect(wordsOf(`A new line above.\n\n${text}`, decisions)).toEqual([]);
    expect(wordsOf(text.replaceAll('“', '"').replaceAll('”', '"').replaceAll('\n', '\r\n'), decisions)).toEqual([]);
  });

  test('stays rejected when its own line changes around it', () => {
    const { read, all } = suggested();
    const decisions = all.map((one) => rejectionOf(read, one));
    const edited = text
      .replace('Solberg said', 'she said')
      .replace('Solberg, 47, met union leaders on', 'Solberg met the union on')
      .replace('Tickets are “cheap”.', 'Tickets cost little.');
    expect(suggested(edited).all).toHaveLength(all.length);
    expect(wordsOf(edited, decisions)).toEqual([]);
  });

  test('is of its source and its tag', () => {
    const { read, all } = suggested();
    const [first] = all;
    if (!first) throw new Error('nothing suggested');
    const rejection = rejectionOf(read, first);
    expect(wordsOf(text, [{ ...rejection, source: 'other.txt' }])).toHaveLength(all.length);
    expect(wordsOf(text, [{ ...rejection, tag: 'background' }])).toHaveLength(all.length);
  });
});
