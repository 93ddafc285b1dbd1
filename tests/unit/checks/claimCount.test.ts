import { describe, expect, test } from 'vitest';
import { claimCount } from '../../../server/analysis/checks/claimCount';
import { applied, findingsIn } from './findingsIn';

const messages = (text: string): readonly string[] => findingsIn(claimCount, text).map((f) => f.message);

describe('a number that the list behind it does not have', () => {
  test.each([
    ['The ship called at ports of three countries: Norway and Sweden.', 'three countries', 2],
    ['The ship called at ports of three countries, namely Norway, Sweden, Finland and Denmark.', 'three countries', 4],
    ['The talks turned on two issues: trade, health and energy.', 'two issues', 3],
    ['The award went to 2 women: Anna Berg, Carla Mendez and Ingrid Dahl.', '2 women', 3],
  ])('%s', (text, words, count) => {
    const found = findingsIn(claimCount, text);
    expect(found.map((f) => text.slice(f.start, f.end))).toEqual([words]);
    expect(found[0]?.message).toContain(`names ${count}`);
  });
});

describe('says nothing', () => {
  test.each([
    'The ship called at ports of three countries: Norway, Sweden and Denmark.',
    'The ship called at ports of three countries: Norway, Sweden, and Denmark.',
    'The ship called at ports of two countries: Trinidad and Tobago and Norway.',
    'The ship called at ports of five countries, including Norway and Sweden.',
    'The ship called at ports of five countries: among them Norway and Sweden.',
    'The ship called at ports of five countries: Norway, Sweden and others.',
    'The ship called at two of the three countries: Norway and Sweden.',
    'The ship called at about three countries: Norway and Sweden.',
    'The ship called at two cities: Paris, France, and Oslo, Norway.',
    'The award went to two men: Jon Vik, 45, and Ole Dahl, 50.',
    'The award went to two people: Anna Berg, a painter, and Ole Dahl, her teacher.',
    'There were two reasons: cost, or rather money, and time.',
    'He gave three reasons: he was tired, hungry.',
    'The ship called at ports of three countries: Norway and Sweden',
    'It took three days: Friday and Saturday.',
  ])('%s', (text) => {
    expect(messages(text)).toEqual([]);
  });
});

test('offers the number that the list has; the list itself stays', () => {
  const text = 'Three countries: Norway and Sweden.';
  const [finding] = findingsIn(claimCount, text);
  expect(finding?.evidence.map((e) => text.slice(e.start, e.end))).toEqual(['Norway and Sweden']);
  expect(finding?.fixes.map((fix) => applied(text, fix))).toEqual(['Two countries: Norway and Sweden.']);
});
