import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRunIds } from '../../../server/index/runIds';
import { summaryOf } from './sources';

/** The ids of each source's entities in a run. */
function run(...sources: readonly string[]): readonly (readonly string[])[] {
  const ids = createRunIds();
  return sources.map((marked, i) => [...ids.idsOf(summaryOf(`s${i}`, marked)).values()]);
}

const peruvian = '[N:Peruvian] President';

test('a single source, and equal names, have the ids of their analyses', () => {
  expect(run('[P:Ana Ruiz] left [L:Japan].', '[P:Ana Ruiz] in [L:Japan]')).toEqual([
    ['person:ana-ruiz', 'place:japan'],
    ['person:ana-ruiz', 'place:japan'],
  ]);
});

test('a surname or abbreviation goes on under the id of the name that it stands for, in either order', () => {
  expect(run(`${peruvian} [P:Ana Ruiz]`, `${peruvian} [P:Ruiz]`)[1]).toContain('person:ana-ruiz');
  expect(run(`${peruvian} [P:Ruiz]`, `${peruvian} [P:Ana Ruiz]`)[1]).toContain('person:ruiz');
  expect(run('the [O:Harbor Workers Alliance] ([O:HarWA])', '[O:HarWA]')[1]).toEqual([
    'organization:harbor-workers-alliance',
  ]);
});

test('a surname that is another’s says so, and one that earlier sources have is not taken by a new name', () => {
  expect(
    run(`${peruvian} [P:Ruiz]`, '[N:Chilean] President [P:Ruiz]').map((ids) => ids.find((id) => id.includes('ruiz'))),
  ).toEqual(['person:ruiz', 'person:ruiz@2']);
});

test('ids are unique in each source, and a source’s ids depend on it and those before it alone', () => {
  const sentences = [
    `${peruvian} [P:Ana Ruiz] spoke.`,
    `${peruvian} [P:Ruiz] spoke.`,
    '[P:Ruiz] sang.',
    '[N:Chilean] Senator [P:Leo Ruiz]',
    '[P:Ana B. Ruiz] and [P:Ana C. Ruiz] met.',
    'the [O:Harbor Workers Alliance] ([O:HWA]) met.',
    'the [O:Hill Walkers Association] ([O:HWA]) met.',
    '[O:HWA] met [P:Clara Novak] and [P:Luc Morel].',
  ];
  const sources = fc.array(
    fc.subarray(sentences, { maxLength: 3 }).map((s) => s.join(' ')),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(sources, (all) => {
      const ids = run(...all);
      for (const own of ids) expect(new Set(own).size).toBe(own.length);
      expect(run(...all.slice(0, -1))).toEqual(ids.slice(0, -1));
    }),
    { numRuns: 60 },
  );
});
