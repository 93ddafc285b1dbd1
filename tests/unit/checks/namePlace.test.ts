import { describe, expect, test } from 'vitest';
import { misplaced } from '../../../server/analysis/checks/cityCountries';
import { namePlace } from '../../../server/analysis/checks/namePlace';
import { applied, findingsAfter, findingsIn, fixesOf } from './findingsIn';

const rest = 'The talks lasted two hours, officials said, and both sides had moved closer to an agreement.';

test.each([
  ['Ministers of the region met in Kuala Lumpur, Indonesia, on Friday for talks on fishing rights.', 'Malaysia'],
  ['Ministers of the region met in Osaka, China.', 'Japan'],
  ['The ship left for the talks from Hamburg, Sweden, on Friday.', 'Germany'],
  ['The verdict was read in Hanoi in Thailand on Friday.', 'Vietnam'],
  ['He was born in Nairobi, Uganda (then a colony).', 'Kenya'],
])('%s', (text, right) => {
  const whole = `${text} ${rest}`;
  const [found] = findingsIn(namePlace, whole);
  expect(found?.severity).toBe('warning');
  expect(found?.message).toContain(`is in ${right}`);
  const edits = fixesOf(found, 'edit');
  expect(edits).toHaveLength(2);
  for (const fix of edits) expect(findingsIn(namePlace, applied(whole, fix))).toEqual([]);
  expect(findingsAfter(namePlace, whole, fixesOf(found, 'decision'))).toEqual([]);
});

test.each([
  'Ministers of the region met in Kuala Lumpur, Malaysia, on Friday.',
  'In Kuala Lumpur, Indonesia agreed to a quota on Friday.',
  'At a meeting in Kuala Lumpur, Indonesia on Friday agreed to a quota.',
  'Talks were held in Seoul, Japan and China.',
  'Officials flew to Seoul, China, Thailand and Vietnam.',
  'The firm has offices in London, Germany, France, and Italy.',
  'He spoke with Beijing in Geneva, and with Tokyo in Thailand.',
  'He was born in Tripoli, Lebanon, on Friday.',
  'She works in Birmingham, Alabama, and in Valencia, Venezuela.',
  'They live in Paris, Texas, and in Hyderabad, Pakistan.',
  'He fled to Taipei, China, on Friday, and to Sevastopol, Russia, on Sunday.',
  'The crash in Berlin, Germany’s worst in years, happened on Friday.',
  'In Tokyo, South Korea’s president said no.',
])('silent: %s', (text) => {
  expect(findingsIn(namePlace, `${text} ${rest}`)).toEqual([]);
});

describe('misplaced', () => {
  test.each([
    ['Kuala Lumpur', 'Indonesia', 'Malaysia'],
    ['Seoul', 'North Korea', undefined],
    ['Berlin', 'Germany', undefined],
    ['Nowhere', 'Germany', undefined],
    ['Atlanta', 'Georgia', undefined],
    ['Singapore', 'Malaysia', undefined],
    ['', '', undefined],
  ])('%s, %s', (city, country, right) => {
    expect(misplaced(city, country)?.right).toBe(right);
  });
});
