import { expect, test } from 'vitest';
import { completionsAt } from '../../../client/codebook/completion.model';
import { addTag, plainTag, renameTag } from '../../../common/annotation/codebook';
import { readCodebook } from '../../../common/annotation/codebook/read';
import { costOf } from '../../support/cost';

const entries = (count: number, entry: (n: number) => string): string =>
  `tags:\n${Array.from({ length: count }, (_, n) => `  - ${entry(n)}\n`).join('')}`;

/** Codebooks larger than people write, made to be slow where tags are compared. */
const hostile = [
  entries(2_000, (n) => `{name: t${n}, deprecated: true, successor: t${n + 1}}`),
  entries(2_500, (n) => `{name: t${n}, parent: t${n + 1}}`),
  entries(2_500, (n) => `{name: t${n}, parent: t${(n + 1) % 2_500}}`),
  entries(6_000, () => '{name: a}'),
  entries(2_500, (n) => `{name: t${n}, shortcut: 1}`),
  `tags:\n  - name: a\n${'    x: 1\n'.repeat(8_000)}`,
  `tags:\n  - {name: a, ${'colour: #a, '.repeat(8_000)}`,
  `tags:\n  - name: a\n    colour: ${' '.repeat(200_000)}#aaa`,
  `tags:\n${' '.repeat(390)}- name: a\n`.repeat(600),
];

test('large codebooks are read, changed and completed at a cost that people do not notice', () => {
  const cost = costOf(() => {
    for (const text of hostile) {
      const { tags } = readCodebook(text);
      const known = { tags, used: [] };
      for (const offset of [text.length, text.length >> 1, 30]) completionsAt(text, offset, known);
      addTag(text, plainTag('new'));
      renameTag(text, plainTag('t1'), 'one');
    }
  }, 1);
  expect(cost).toBeLessThan(15_000);
}, 60_000);
