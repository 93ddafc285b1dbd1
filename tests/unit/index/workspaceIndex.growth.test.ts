import { expect, test } from 'vitest';
import { createIndex } from '../../../server/index/workspaceIndex';
import { costOf } from '../../support/cost';
import { summaryOf } from './sources';

test('replacing one source does not cost the workspace', () => {
  const replacement = summaryOf('s5', '[P:Ana Ruiz5] left [L:Japan].');
  const costIn = (count: number): number => {
    const index = createIndex();
    for (let i = 0; i < count; i += 1) {
      index.replace(summaryOf(`s${i}`, `[P:Ana Ruiz${i}] and [P:Ruiz${i}] met [P:Leo Person${i}] in [L:Japan].`));
    }
    index.entities();
    return costOf(() => {
      for (let i = 0; i < 100; i += 1) {
        index.replace(replacement);
        index.entityOf('s5', 'person:ana-ruiz5');
      }
    });
  };
  const small = costIn(100);
  // Sixteen times as many sources; a few times the cost is the garbage collector's share of a larger heap.
  expect(costIn(1600)).toBeLessThan(6 * Math.max(2, small));
});
