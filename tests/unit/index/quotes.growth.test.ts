import { expect, test } from 'vitest';
import { analyse } from '../../../server/analysis/analyse';
import { summarise } from '../../../server/index/summarise';
import { createIndex } from '../../../server/index/workspaceIndex';
import { costOf } from '../../support/cost';

const text = (n: number): string =>
  `"We will raise the tariff on item${n} to ${n} percent before the end of year ${n}," Ana Ruiz said on Friday.\n\nIt was the first visit of Ana Ruiz to place${n} since 2019.`;

function indexOf(count: number) {
  const index = createIndex();
  const read = (n: number) => {
    const words = text(n);
    const mentions = [...words.matchAll(/Ana Ruiz/g)].map(({ index: start }) => ({
      start,
      end: start + 8,
      type: 'person' as const,
    }));
    return { words, analysis: analyse(words, { assumeNews: true, published: '2025-07-18', mentions }) };
  };
  for (let n = 0; n < count; n += 1) {
    const { words, analysis } = read(n);
    index.replace(summarise(`s${n}`, words, analysis));
  }
  const { analysis } = read(7);
  return () => {
    const others = index.othersOf('s7', analysis, (uri) => uri);
    return [others.quotes(), others.claims()];
  };
}

test('rivals of one source cost what is like it, not what the workspace holds', () => {
  const [few, many] = [indexOf(100), indexOf(3000)];
  few();
  expect(costOf(many)).toBeLessThan(20 + 8 * costOf(few));
});
