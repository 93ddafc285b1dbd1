import { expect, test } from 'vitest';
import { findClaims } from '../../../server/analysis/claims/findClaims';
import { compareQuotes } from '../../../server/analysis/checks/compareQuotes';
import type { Analysis, Section } from '../../../server/analysis/model';
import { findQuotations } from '../../../server/analysis/quotes/findQuotations';
import { costOf, expectLinear } from '../../support/cost';

const units = {
  'double marks': '"',
  'opening marks': '\u201c',
  'closing marks': '\u201d',
  'single marks': "'",
  'marks with blanks': ' " ',
  'opening single marks': ' \u2018a',
  'plural apostrophes': "' workers' ",
  backquotes: '`',
  angles: '\u00ab\u00bb',
  'short quotations': '"A," he said. ',
  'quotations of nobody': '"A b." ',
  fragments: 'he said it was "so" and ',
  'words of saying': 'said ',
  'words of saying and commas': 'said, ',
  names: 'Kim, ',
  joined: 'Kim and ',
  owners: "Kim's ",
  relatives: 'Kim, who said ',
  colons: 'Kim: "',
  'quotations and stops': '"A". ',
  paragraphs: '\u201cA b c.\n',
  inches: '6\'2" ',
  blanks: ' ',
  digits: '1',
  capitals: 'A',
  'capital words': 'A ',
  'small words': 'of the ',
  participles: ', saying "so" ',
  'first claims': 'the first visit in ',
  rates: '25 percent tariff on ',
} as const;

/** A text as paragraphs of one article, with every "Kim" a person. */
function prepared(text: string) {
  const sections: Section[] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    sections.push({ start: match.index, end: match.index + match[0].length, kind: 'body', article: 0, rule: 'test' });
  const mentions = [...text.matchAll(/Kim/g)].map(({ index }) => ({
    ...{ start: index, end: index + 3, type: 'person' as const, article: 0, section: 0, entity: 0 },
    ...{ foundBy: 'given' as const, rule: 'given', confidence: 1, key: null },
  }));
  const indexes = mentions.map((_, at) => at);
  const entities = [
    {
      id: 'person:kim',
      type: 'person' as const,
      name: 'Kim',
      aliases: [],
      mentions: indexes,
      key: null,
      of: null,
      decided: null,
    },
  ];
  const analysis: Analysis = {
    ...{
      news: true,
      articles: [],
      captureRange: null,
      sections,
      times: [],
      mentions,
      entities,
      roles: [],
      quotations: [],
    },
  };
  return () => {
    findClaims(text, analysis);
    return findQuotations(text, sections, mentions, entities, []);
  };
}

test.each(Object.entries(units))('quotations cost what the text is long: %s', (_name, unit) => {
  expectLinear((size) => prepared(unit.repeat(Math.ceil(size / unit.length))), 40_000, 8);
  expectLinear((size) => prepared(`Kim said, "${unit.repeat(Math.ceil(size / unit.length))}" said Kim`), 40_000, 8);
});

test.each(['"', '\u201c', "'", '"A," he said. ', '\u201cA\n'])('five megabytes of %s', (unit) => {
  const run = prepared(unit.repeat(Math.ceil(5_000_000 / unit.length)));
  expect(costOf(run, 1)).toBeLessThan(10_000);
});

test.each(Object.entries(units))('two long quotations are compared in bounded time: %s', (_name, unit) => {
  const words = unit.repeat(Math.ceil(100_000 / unit.length));
  expect(costOf(() => compareQuotes(words, `a ${words}`))).toBeLessThan(200);
});
