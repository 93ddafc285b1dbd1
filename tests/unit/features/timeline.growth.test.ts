import { test } from 'vitest';
import { timelineOf } from '../../../server/features/timeline';
import { createIndex } from '../../../server/index/workspaceIndex';
import { expectLinear } from '../../support/cost';
import { analysedSummary } from '../index/analysed';

test('the timeline costs what its entries do', () => {
  expectLinear(
    (count) => {
      const index = createIndex();
      for (let i = 0; i < count; i += 1) {
        const text = `Ana Ruiz met Leo Berg in Oslo on March ${1 + (i % 20)}. They will leave Oslo on April ${1 + (i % 20)}.`;
        index.replace(analysedSummary(`s${i}`, { published: '2025-03-25', text }));
      }
      return () => timelineOf(index);
    },
    200,
    8,
  );
});
