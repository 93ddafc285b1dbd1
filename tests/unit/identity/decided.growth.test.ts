import { test } from 'vitest';
import { linkEntities } from '../../../server/analysis/identity/linkEntities';
import type { Mention } from '../../../server/analysis/model';
import { expectLinear } from '../../support/cost';
import { decided, readMarked } from './marked';

const by = { article: 0, section: 0, foundBy: 'given' as const, rule: 'given', confidence: 1, key: null };

test('work grows with the number of decisions', () => {
  const { text, analysis } = readMarked(['[P:Ana Ruiz] met [P:Leo Ohm]. [P:Ruiz] left.']);
  expectLinear(
    (count) => {
      const same = Array.from({ length: count }, (_, i) => ({
        ...{ type: 'person' as const, quote: `Berg${i}`, context: null, name: `Anna Berg${i}` },
      }));
      const names = decided({ same, different: same, renamed: same.map((s) => ({ ...s, preferred: `A. ${s.name}` })) });
      return () => linkEntities(text, [], [], analysis.mentions, names);
    },
    250,
    16,
  );
});

test('work grows with the number of places that a decision is about', () => {
  expectLinear(
    (count) => {
      const text = 'Ruiz, Ana Ruiz, '.repeat(count);
      const mentions = Array.from({ length: 2 * count }, (_, i): Mention => {
        const start = 16 * (i >> 1) + 6 * (i % 2);
        return { start, end: start + (i % 2 === 0 ? 4 : 8), type: 'person', ...by };
      });
      const here = { type: 'person' as const, quote: 'Ruiz', context: 'Ruiz, Ana', name: 'Leo Ruiz' };
      const names = decided({ same: [here], different: [{ ...here, context: null, name: 'Ana Ruiz' }] });
      return () => linkEntities(text, [], [], mentions, names);
    },
    250,
    16,
  );
});
