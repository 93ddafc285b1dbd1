import { expect, test } from 'vitest';
import { analyse } from '../../../server/analysis/analyse';
import { summarise } from '../../../server/index/summarise';
import { createIndex } from '../../../server/index/workspaceIndex';
import { quoteDiffers } from '../../../server/analysis/checks/quoteDiffers';
import { costOf, expectLinear } from '../../support/cost';

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

test.each([
  [
    'one quotation of two people',
    () => 'We will rebuild the old harbour before the winter comes to the north of the country',
  ],
  [
    'quotations of two people',
    (n: number) => `We will rebuild harbour ${n} of the ${n} harbours before winter ${n} comes`,
  ],
  [
    'quotations with marks inside',
    (n: number) => `We will ${"' \u2018".repeat(20)} rebuild harbour ${n} before winter ${n}`,
  ],
])('comparing grows no faster than the text: %s', (_name, words) => {
  const speakers = ['Ana Ruiz', 'Bo Hansen'];
  expectLinear(
    (size) => {
      let all = '';
      for (let n = 0; all.length < size; n += 1)
        all += `"${words(n >> 1)}," said ${speakers[n % 2] ?? ''} on Friday.\n\n`;
      const mentions = [...all.matchAll(/Ana Ruiz|Bo Hansen/g)].map(({ 0: name, index }) => ({
        start: index,
        end: index + name.length,
        type: 'person' as const,
      }));
      const analysis = analyse(all, { assumeNews: true, published: '2025-07-18', mentions });
      const index = createIndex();
      index.replace(summarise('a', all, analysis));
      const input = { text: all, analysis, source: 'a', decisions: [] };
      return () => quoteDiffers.run({ ...input, others: index.othersOf('a', analysis, (uri) => uri) });
    },
    8_000,
    8,
  );
});
