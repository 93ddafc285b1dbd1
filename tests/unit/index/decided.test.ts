import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../common/decisions/model';
import { nameDecisionsOn } from '../../../common/decisions/nameDecisions';
import { createIndex } from '../../../server/index/workspaceIndex';
import type { WorkspaceIndex } from '../../../server/index/workspaceIndex';
import { everythingOf, summaryOf } from './sources';

type Sources = Readonly<Record<string, string>>;

/** An index of marked sources, read with the decisions that hold in each. */
function decidedIndex(sources: Sources, decisions: readonly Decision[], order = Object.keys(sources)): WorkspaceIndex {
  const index = createIndex();
  for (const uri of order)
    index.replace(summaryOf(uri, sources[uri] ?? '', {}, nameDecisionsOn(decisions, uri) ?? undefined));
  return index;
}

const shown = (index: WorkspaceIndex): readonly string[] =>
  index.entities().map((e) => `${e.id} ${e.name} (${e.decided}): ${e.sources.join(' ')}`);

const naming = (kind: 'same' | 'different', quote: string, name: string, source: string | null): Decision => ({
  ...{ kind, source, type: 'person', quote, context: null, name },
});

const peruvian = '[N:Peruvian] President';

describe('decisions across sources', () => {
  test('a surname joins the person that the user named', () => {
    const sources = { a: '[P:Ana Ruiz]', b: '[P:Ruiz] sang.' };
    expect(shown(decidedIndex(sources, []))).toHaveLength(2);
    expect(shown(decidedIndex(sources, [naming('same', 'Ruiz', 'Ana Ruiz', 'b')]))).toEqual([
      'person:ana-ruiz Ana Ruiz (same): a b',
    ]);
  });

  test('two spellings in two sources', () => {
    const sources = { a: '[P:Ohm Yoon-joo] left.', b: '[P:Yun-ju Ohm] and [P:Ohm] sang.' };
    for (const [quote, name] of [
      ['Yun-ju Ohm', 'Ohm Yoon-joo'],
      ['Ohm Yoon-joo', 'Yun-ju Ohm'],
    ] as const) {
      const found = shown(decidedIndex(sources, [naming('same', quote, name, null)]));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/: a b$/);
    }
  });

  test('a surname that would join is kept apart', () => {
    const sources = { a: `${peruvian} [P:Ana Ruiz]`, b: `${peruvian} [P:Ruiz]` };
    expect(shown(decidedIndex(sources, [])).filter((line) => line.startsWith('person'))).toHaveLength(1);
    expect(shown(decidedIndex(sources, [naming('different', 'Ruiz', 'Ana Ruiz', 'b')]))).toEqual([
      'person:ana-ruiz Ana Ruiz (null): a',
      'person:ruiz@b Ruiz (different): b',
      'place:peru Peru (null): a b',
    ]);
  });

  test('a surname that is not one person may still be the other', () => {
    const sources = { a: `${peruvian} [P:Ana Ruiz]`, b: `${peruvian} [P:Ruiz]`, c: `${peruvian} [P:Leo Ruiz]` };
    expect(shown(decidedIndex(sources, []))).toContain('person:ruiz@b Ruiz (null): b');
    expect(shown(decidedIndex(sources, [naming('different', 'Ruiz', 'Ana Ruiz', 'b')]))).toContain(
      'person:leo-ruiz Leo Ruiz (different): b c',
    );
  });

  test('two people of one full name', () => {
    const sources = { a: '[P:Ana Ruiz]', b: '[P:Ana Ruiz] and [P:Ruiz]', c: '[P:Ana Ruiz]' };
    expect(shown(decidedIndex(sources, [naming('different', 'Ana Ruiz', 'Ana Ruiz', 'b')]))).toEqual([
      'person:ana-ruiz Ana Ruiz (null): a c',
      'person:ana-ruiz~@b Ana Ruiz (different): b',
    ]);
  });

  test('and a name by which the user tells them apart joins again', () => {
    const sources = { a: '[P:Ana Ruiz]', b: '[P:Ana Ruiz]', c: '[P:Ana Ruiz]' };
    const singer = ['b', 'c'].map((uri) => naming('same', 'Ana Ruiz', 'Ana Ruiz (singer)', uri));
    expect(shown(decidedIndex(sources, singer))).toEqual([
      'person:ana-ruiz Ana Ruiz (null): a',
      'person:ana-ruiz-singer Ana Ruiz (singer) (same): b c',
    ]);
  });

  test('organizations and places', () => {
    const sources = { a: '[O:Velora] in [L:Georgia]', b: '[O:Velora] in [L:Georgia]' };
    const decisions = [
      { ...naming('different', 'Velora', 'Velora', 'b'), type: 'organization' } as Decision,
      { ...naming('different', 'Georgia', 'Georgia', 'b'), type: 'place' } as Decision,
    ];
    expect(
      decidedIndex(sources, decisions)
        .entities()
        .map((e) => e.id),
    ).toEqual([...['organization:velora', 'organization:velora~@b', 'place:georgia', 'place:georgia~@b']]);
  });

  test('a chosen name holds for the joined entity, whose id stays, and surnames still find it', () => {
    const sources = { a: `${peruvian} [P:Ana Ruiz]`, b: `${peruvian} [P:Ruiz]` };
    const renamed: Decision = { kind: 'renamed', source: null, type: 'person', name: 'Ana Ruiz', preferred: 'Madam X' };
    const index = decidedIndex(sources, [renamed]);
    expect(index.entityOf('b', 'person:ruiz')).toMatchObject({
      ...{ id: 'person:ana-ruiz', name: 'Madam X', decided: 'renamed', sources: ['a', 'b'] },
      aliases: ['Ana Ruiz', 'Ruiz'],
    });
  });
});

test('what is decided depends on the decisions alone, not on the order in which sources are read', () => {
  const sources: Sources = {
    a: `${peruvian} [P:Ana Ruiz] met [P:Leo Ruiz].`,
    b: `${peruvian} [P:Ruiz]`,
    c: '[P:Ruiz] and [P:Ana Ruiz]',
    d: '[P:Leo Ruiz]',
    e: '[P:Ruiz]',
  };
  const names = ['Ana Ruiz', 'Ruiz', 'Leo Ruiz'];
  const decision = fc
    .tuple(
      fc.constantFrom('same' as const, 'different' as const),
      fc.constantFrom(...names),
      fc.constantFrom(...names),
      fc.constantFrom(null, ...Object.keys(sources)),
    )
    .map(([kind, quote, name, source]) => naming(kind, quote, name, source));
  const order = fc.shuffledSubarray(Object.keys(sources), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 4 }), order, (decisions, uris) => {
      const index = decidedIndex(sources, decisions, uris);
      expect(everythingOf(index)).toEqual(everythingOf(decidedIndex(sources, decisions)));
      const ids = index.entities().map((e) => e.id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 60 },
  );
});
