import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDecisions } from '../../../server/analysis/identity/decided';
import type { DecidedName, NameDecisions } from '../../../server/analysis/model';
import { readMarked } from './marked';

const sentences = [
  'President [P:Ana Ruiz] spoke.',
  '[P:Ruiz] sang.',
  '[P:Leo Ruiz] left.',
  '[P:Ohm Yoon-joo] met [P:Yun-ju Ohm].',
  '[P:Mr. Ohm] spoke.',
  '[O:Velora Motors] and [O:Velora] rose in [L:Japan].',
  'the [O:Harbor Workers Alliance] ([O:HWA]) met.',
  '[N:Japanese] and [L:Korea] and [L:South Korea]',
  '[L:Velmar]',
];
const people = ['Ana Ruiz', 'Ruiz', 'Leo Ruiz', 'Ohm Yoon-joo', 'Yun-ju Ohm', 'Ohm', 'Nobody Here', ''];
const bodies = ['Velora', 'Velora Motors', 'HWA', 'Harbor Workers Alliance'];
const places = ['Japan', 'Japanese', 'Korea', 'South Korea', 'Velmar', 'Atlantis (old)'];
const typed = fc.oneof(
  fc.tuple(fc.constant('person' as const), fc.constantFrom(...people), fc.constantFrom(...people)),
  fc.tuple(fc.constant('organization' as const), fc.constantFrom(...bodies), fc.constantFrom(...bodies)),
  fc.tuple(fc.constant('place' as const), fc.constantFrom(...places), fc.constantFrom(...places)),
);
const said = fc
  .tuple(typed, fc.constantFrom(null, null, 'Ruiz sang.', 'Velmar'))
  .map(([[type, quote, name], context]): DecidedName => ({ type, quote, context, name }));
const decisions: fc.Arbitrary<NameDecisions> = fc.record({
  same: fc.array(said, { maxLength: 4 }),
  different: fc.array(said, { maxLength: 4 }),
  renamed: fc.array(
    typed.map(([type, name, preferred]) => ({ type, name, preferred })),
    { maxLength: 3 },
  ),
});
const marked = fc.array(fc.constantFrom(...sentences), { maxLength: 8 }).map((lines) => lines.join('\n'));

test('whatever is decided, every mention has one entity of its type, ids are unique, and the same comes out again', () => {
  fc.assert(
    fc.property(marked, decisions, (text, names) => {
      const { analysis } = readMarked([text], [], names);
      expect(analysis.entities.flatMap((entity) => entity.mentions)).toHaveLength(analysis.mentions.length);
      expect(new Set(analysis.entities.map((entity) => entity.id)).size).toBe(analysis.entities.length);
      for (const [at, mention] of analysis.mentions.entries()) {
        const entity = analysis.entities[mention.entity];
        expect(entity?.type).toBe(mention.type === 'nationality' ? 'place' : mention.type);
        expect(entity?.mentions).toContain(at);
      }
      expect(readMarked([text], [], names).analysis).toEqual(analysis);
    }),
  );
});

test('taking a decision back gives the analysis of before, and nothing decided changes nothing', () => {
  fc.assert(
    fc.property(marked, decisions, (text, names) => {
      const before = readMarked([text]).analysis;
      readMarked([text], [], names);
      expect(readMarked([text]).analysis).toEqual(before);
      expect(readMarked([text], [], { same: [], different: [], renamed: [] }).analysis).toEqual(before);
    }),
  );
});

test('two names that are said to be the same are one entity, whichever way round it was said, or both', () => {
  fc.assert(
    fc.property(marked, typed, (text, [type, a, b]) => {
      fc.pre(a !== '' && b !== '');
      const way = { type, quote: a, context: null, name: b };
      const back = { type, quote: b, context: null, name: a };
      for (const same of [[way], [back], [way, back], [back, way]]) {
        const { analysis, text: words } = readMarked([text], [], { same, different: [], renamed: [] });
        const own = analysis.mentions.filter((m) => [a, b].includes(words.slice(m.start, m.end)));
        const named =
          same.length === 2 ? own : own.filter((m) => same.some((s) => s.quote === words.slice(m.start, m.end)));
        expect(new Set(named.map((m) => m.entity)).size).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('decisions are applied to no mentions', () => {
  const same = [{ type: 'person' as const, quote: 'Ruiz', context: null, name: 'Ana Ruiz' }];
  expect(applyDecisions('', [], [], [], { same, different: same, renamed: [] })).toEqual([]);
});
