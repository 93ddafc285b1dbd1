import { expect, test } from 'vitest';
import { nameCaption } from '../../../server/analysis/checks/nameCaption';
import { nameRoleArticle } from '../../../server/analysis/checks/nameRoleArticle';
import { nameVariant } from '../../../server/analysis/checks/nameVariant';
import { applied, findingsAfter, findingsIn, fixesOf } from './findingsIn';

const caption = (who: string): string =>
  `From left, ${who} and Icelandic Foreign Minister Sigrun Palsdottir pose for a photo before their talks in Oslo on July 18. [MINISTRY OF FOREIGN AFFAIRS]`;
const body = (who: string): string =>
  `${who} met her Icelandic counterpart in Oslo on Friday for talks on fishing rights, officials said. The talks lasted two hours.\n\nAt a news conference both said that they had moved closer to an agreement.`;
const page = (inCaption: string, inBody: string): string =>
  `Foreign ministers agree on fishing rights\n\n${caption(inCaption)}\n\n${body(inBody)}`;

const tangen = 'Norwegian Foreign Minister Helga Tangen';

test('a caption that spells a name otherwise than the body', () => {
  const text = page(tangen, 'Norwegian Foreign Minister Helga Tengen');
  const [found, ...more] = findingsIn(nameCaption, text);
  expect(more).toEqual([]);
  expect(found?.severity).toBe('warning');
  expect(text.slice(found?.start, found?.end)).toBe('Helga Tangen');
  // It is not told twice.
  expect(findingsIn(nameVariant, text)).toEqual([]);
  for (const fix of fixesOf(found, 'edit')) expect(findingsIn(nameCaption, applied(text, fix))).toEqual([]);
  for (const fix of fixesOf(found, 'decision')) expect(findingsAfter(nameCaption, text, [fix])).toEqual([]);
});

test('a caption that turns a name round', () => {
  const text = page('Japanese Foreign Minister Moriyama Haruki', 'Japanese Foreign Minister Haruki Moriyama');
  expect(findingsIn(nameCaption, text).map(({ start, end }) => text.slice(start, end))).toEqual(['Moriyama Haruki']);
});

test('a caption that gives another title', () => {
  const text = page('Norwegian Prime Minister Helga Tangen', tangen);
  const [found] = findingsIn(nameCaption, text);
  expect(text.slice(found?.start, found?.end)).toBe('Prime Minister');
  expect(findingsIn(nameRoleArticle, text)).toEqual([]);
  expect(fixesOf(found, 'decision')).toHaveLength(1);
  expect(findingsAfter(nameCaption, text, fixesOf(found, 'decision'))).toEqual([]);
});

test('two copies of a caption in two orders', () => {
  const copy = caption(tangen);
  const turned =
    'From left, Icelandic Foreign Minister Sigrun Palsdottir and Norwegian Foreign Minister Helga Tangen pose for a photo before their talks in Oslo on July 18. [MINISTRY OF FOREIGN AFFAIRS]';
  const text = `Foreign ministers agree on fishing rights\n\n${copy}\n\n${turned}\n\n${body(tangen)}`;
  const found = findingsIn(nameCaption, text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Sigrun Palsdottir']);
  expect(findingsIn(nameCaption, text.replace(turned, copy))).toEqual([]);
  // Another picture shows them in another order.
  const later = turned.replace('before their talks in Oslo on July 18', 'after a dinner in Bergen on July 19');
  expect(findingsIn(nameCaption, text.replace(turned, later))).toEqual([]);
});

test.each([
  page(tangen, tangen),
  page('Norwegian First Deputy Foreign Minister Helga Tangen', 'Norwegian Deputy Foreign Minister Helga Tangen'),
  page(tangen, 'Norwegian Foreign Minister Tangen'),
  page('Norwegian Foreign Minister Frank Tangen', tangen),
  // The body has both spellings.
  `${page(tangen, 'Norwegian Foreign Minister Helga Tengen')} Helga Tangen said no.`,
])('silent: %s', (text) => {
  expect(findingsIn(nameCaption, text)).toEqual([]);
});
