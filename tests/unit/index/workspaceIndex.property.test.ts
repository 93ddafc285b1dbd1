import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIndex } from '../../../server/index/workspaceIndex';
import { everythingOf, summaryOf } from './sources';

/** Sentences whose people, bodies and places overlap: full names and bare ones, equal and different roles. */
const sentences = [
  '[N:Peruvian] President [P:Ana Ruiz] spoke.',
  '[N:Peruvian] President [P:Ruiz] spoke.',
  '[P:Ruiz] sang.',
  '[N:Chilean] Senator [P:Leo Ruiz] spoke.',
  '[N:Chilean] Senator [P:Ruiz] spoke.',
  '[P:Ana B. Ruiz] and [P:Ana C. Ruiz] met.',
  'the [O:Harbor Workers Alliance] ([O:HWA]) met.',
  'the [O:Hill Walkers Association] ([O:HWA]) met.',
  '[O:HWA] met [P:Clara Novak] and [P:Luc Morel].',
  '[P:Novak] met the [O:World Bank] and [P:Luc Morel].',
  '[O:Velora Motors] and [O:Velora] rose in [L:Japan].',
  '[O:Velora] fell. [N:Japanese] [O:Foreign Ministry]',
];
const source = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.subarray(sentences, { maxLength: 4 }));

test('replacing and removing in any order, with questions between, ends as building from scratch', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(source, fc.boolean(), fc.boolean()), { maxLength: 14 }), (steps) => {
      const index = createIndex();
      const last = new Map<string, string>();
      for (const [[uri, chosen], remove, ask] of steps) {
        const marked = chosen.join(' ');
        if (remove && last.has(uri)) {
          index.remove(uri);
          last.delete(uri);
        } else {
          index.replace(summaryOf(uri, marked));
          last.set(uri, marked);
        }
        if (ask) everythingOf(index);
      }
      const scratch = createIndex();
      for (const [uri, marked] of [...last].toReversed()) scratch.replace(summaryOf(uri, marked));
      expect(everythingOf(index)).toEqual(everythingOf(scratch));
    }),
    { numRuns: 60 },
  );
});

test('every entity of every source belongs to exactly one of the workspace, under a unique id', () => {
  fc.assert(
    fc.property(fc.array(source, { maxLength: 6 }), (sources) => {
      const index = createIndex();
      for (const [uri, chosen] of sources) index.replace(summaryOf(uri, chosen.join(' ')));
      const ids = index.entities().map((e) => e.id);
      expect(new Set(ids).size).toBe(ids.length);
      const members = index
        .sources()
        .flatMap((uri) => index.summaryOf(uri)?.entities.map((e) => index.entityOf(uri, e.id)));
      expect(new Set(members).size).toBe(ids.length);
      expect(members).not.toContain(null);
      const mentions = index
        .sources()
        .flatMap((uri) => index.summaryOf(uri)?.entities.flatMap((e) => e.mentions) ?? []);
      expect(index.entities().flatMap((e) => e.mentions)).toHaveLength(mentions.length);
    }),
  );
});
