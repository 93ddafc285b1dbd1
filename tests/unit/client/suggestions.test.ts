import { expect, test } from 'vitest';
import { notRejected, openSuggestions, suggestionRows } from '../../../client/suggestions/suggestions.model';
import { suggestionOf } from '../../../client/suggestions/suggestionArgument';
import { emptyStore, update } from '../../../common/annotation/store';
import type { Decision } from '../../../common/decisions/model';
import type { WireSuggestion } from '../../../common/protocol';
import { lineIndexOf } from '../../../common/text/lineIndex';
import { tagged, targetIn } from '../../support/passages';

const text = 'The mayor spoke.\n“We have waited for this,” she said. “Now it runs.”\n';
const lines = lineIndexOf(text);
const rangeAt = (line: number, words: string) => {
  const column = (text.split('\n')[line] ?? '').indexOf(words);
  return { start: { line, character: column }, end: { line, character: column + words.length } };
};
const suggestion: WireSuggestion = {
  uri: 'file:///w/a.txt',
  tag: 'quotation',
  ranges: [rangeAt(1, '“We have waited for this,”'), rangeAt(1, '“Now it runs.”')],
  words: '“We have waited for this,”',
  reason: 'Words given as those of [the mayor](command:x)',
  rejection: { kind: 'rejected', source: 'a.txt', tag: 'quotation', quote: '“We have', context: '“We have waited' },
};

const storeWith = (words: string, tag: string) => {
  const known = update(emptyStore, { type: 'textKnown', source: 'a.txt', text });
  return update(known, { type: 'added', annotation: tagged(targetIn('a.txt', text, words), tag) });
};

test('a suggestion is answered when its tag stands on words of any of its passages', () => {
  expect(openSuggestions(emptyStore, 'a.txt', lines, [suggestion])).toEqual([suggestion]);
  expect(openSuggestions(storeWith('Now it runs', 'quotation'), 'a.txt', lines, [suggestion])).toEqual([]);
  expect(openSuggestions(storeWith('Now it runs', 'claim'), 'a.txt', lines, [suggestion])).toEqual([suggestion]);
  expect(openSuggestions(storeWith('The mayor', 'quotation'), 'a.txt', lines, [suggestion])).toEqual([suggestion]);
});

test('a suggestion is rejected with its words, and with those around where its words stand twice', () => {
  const rejection = { ...suggestion.rejection, context: 'Then: “We have waited' } as Decision;
  expect(notRejected([suggestion], [rejection], text)).toEqual([]);
  expect(notRejected([suggestion], [rejection], `${text}“We have won.”`)).toEqual([suggestion]);
  expect(notRejected([suggestion], [rejection], null)).toEqual([suggestion]);
  expect(notRejected([suggestion], [suggestion.rejection], null)).toEqual([]);
});

test('rows stand under their sources, are spoken whole, and hold no links', () => {
  const rows = suggestionRows([suggestion, { ...suggestion, uri: 'file:///w/b.txt' }], (uri) => uri.slice(-5));
  expect(rows.map(({ label, description }) => [label, description])).toEqual([
    ['a.txt', '1 suggestion'],
    ['b.txt', '1 suggestion'],
  ]);
  const [row] = rows[0]?.children ?? [];
  expect(row?.spoken).toContain('tag as quotation');
  expect(row?.label).toBe('quotation? “We have waited for this,”');
  expect(row?.tooltip).not.toContain('](');
  const [ended] = suggestionRows([{ ...suggestion, reason: 'The days differ.' }], (uri) => uri)[0]?.children ?? [];
  expect(ended?.spoken).toBe('Suggestion: tag as quotation. The days differ. “We have waited for this,”');
  expect(suggestionOf(row)).toEqual(suggestion);
});

test('what is no suggestion is none', () => {
  expect(suggestionOf(suggestion)).toEqual(suggestion);
  for (const value of [
    undefined,
    {},
    { ...suggestion, ranges: [] },
    { ...suggestion, rejection: { kind: 'captured' } },
  ])
    expect(suggestionOf(value)).toBeUndefined();
});
