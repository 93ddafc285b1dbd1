import { expect, test } from 'vitest';
import { lineIndexOf } from '../../../common/text/lineIndex';
import { analyse } from '../../support/analyse';
import type { AnalyseOptions } from '../../../server/analysis/model';
import { hover } from '../../../server/features/hover';
import { outline } from '../../../server/features/outline';
import { outlineText } from '../../../server/lsp/messages/outlineText';
import { timeCardText } from '../../../server/lsp/messages/timeCard';
import { indexOf } from '../../support/fixture';
import { fileText } from '../articles/read';

const sourceOf = (text: string, options: AnalyseOptions = {}) => ({
  uri: 'file:///w/page.txt',
  name: 'page.txt',
  text,
  lines: lineIndexOf(text),
  analysis: analyse(text, { assumeNews: true, ...options }),
});

const seed = fileText('seeds/002_060239a9aa87ed88.txt');
const cardOn = (words: string, options: AnalyseOptions = {}): string => {
  const source = sourceOf(seed, options);
  const card = hover(source, indexOf(source), seed.indexOf(words) + 1);
  if (card?.kind !== 'time') throw new Error(`no time card at ${words}`);
  return timeCardText(card);
};

const inferred =
  'Inferred from the text, and not used to resolve anything: captured on or after Tuesday, 29 July 2025, because \u201cJuly 24 to 27\u201d is told as past in an article stamped \u201c2 days ago\u201d (';

test('a stamp of age and the times that hang on it say when the page can have been captured', () => {
  expect(cardOn('18 hours ago')).toContain(inferred);
  expect(cardOn('Tuesday. Ishiba')).toContain(inferred);
});

test('times that need no capture, and a page whose day of capture was decided, say nothing of it', () => {
  expect(cardOn('June 19')).not.toContain('Inferred');
  expect(cardOn('2 days ago', { captured: '2025-07-30' })).not.toContain('Inferred');
  expect(cardOn('2 days ago', { captured: '2025-07-30' })).toContain('Monday, 28 July 2025');
});

test('the outline tells who wrote an article', () => {
  const text = fileText('tests/cases/sources/localUpdated.txt');
  const [article] = outline(sourceOf(text));
  expect(article === undefined ? '' : outlineText(article.label).detail).toContain('by Marlene Dubicki');
});
