import { expect, test } from 'vitest';
import { quoteOf } from '../../../server/index/shorten';
import { summaryOf } from './sources';

test('places have lines and columns, names in tag lines are aside', () => {
  const summary = summaryOf('a', '😀 It rained.\nPresident [P:Ana Ruiz] left.\ntags [P:Ruiz]', {
    outlet: 'The Post',
    published: '2024-01-02',
  });
  const [ruiz] = summary.entities;
  expect(ruiz?.mentions).toEqual([
    {
      uri: 'a',
      start: 24,
      end: 32,
      line: 1,
      column: 10,
      endLine: 1,
      endColumn: 18,
      text: 'Ana Ruiz',
      type: 'person',
      article: 0,
      aside: false,
    },
    {
      uri: 'a',
      start: 44,
      end: 48,
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 9,
      text: 'Ruiz',
      type: 'person',
      article: 0,
      aside: true,
    },
  ]);
  expect(ruiz?.roles[0]).toMatchObject({
    ...{ title: 'President', line: 1, column: 0, outlet: 'The Post', date: '2024-01-02' },
    quote: 'President Ana Ruiz left.',
  });
  expect(summary.articles[0]).toMatchObject({ kind: 'main', outlet: 'The Post', published: '2024-01-02', line: 0 });
});

test('a long quote is cut at word borders around what it is about', () => {
  const text = `${'before words '.repeat(30)}MIDDLE ${'after words '.repeat(30)}`.trim();
  const start = text.indexOf('MIDDLE');
  const quote = quoteOf(text, { start: 0, end: text.length }, { start, end: start + 6 });
  expect(quote.length).toBeLessThanOrEqual(162);
  expect(quote).toMatch(/^…(?:before|words) .* MIDDLE after .*(?:after|words)…$/);
  expect(quoteOf(text, { start: 0, end: text.length }, { start: 0, end: 6 })).toMatch(/^before words .*…$/);
  expect(quoteOf('a  b\nc', { start: 0, end: 6 }, { start: 0, end: 1 })).toBe('a b c');
});

test('a quote about a very long word keeps it whole', () => {
  const word = 'x'.repeat(400);
  expect(quoteOf(`a ${word} b`, { start: 0, end: 404 }, { start: 2, end: 402 })).toBe(`…${word}…`);
});
