import { expect, test } from 'vitest';
import { f1, partOf, quoteTexts, scoreQuotes } from '../../quality/quotes';

/** What has been reached; a change that loses it is to be looked at. */
test('quotations and their speakers in texts of our own, the names given', () => {
  const { spans, speakers, stated, inferred, whole, joined } = scoreQuotes('given');
  expect(quoteTexts.length).toBeGreaterThanOrEqual(25);
  expect(spans.gold).toBeGreaterThanOrEqual(200);
  expect(f1(spans)).toBeGreaterThan(99);
  expect(f1(speakers)).toBeGreaterThan(97);
  expect(partOf(stated)).toBeGreaterThan(98);
  expect(partOf(inferred)).toBeGreaterThan(90);
  expect(partOf(whole)).toBeGreaterThan(98);
  expect(partOf(joined)).toBeGreaterThan(98);
});
