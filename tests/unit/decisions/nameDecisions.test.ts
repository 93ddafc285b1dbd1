import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../common/decisions/model';
import { concerning, nameDecisionsOn, nameKeyOf } from '../../../common/decisions/nameDecisions';

const naming = (
  kind: 'same' | 'different',
  quote: string,
  name: string,
  source: string | null = null,
  context: string | null = null,
): Decision => ({ kind, source, type: 'person', quote, context, name });

const on = (decisions: readonly Decision[], source = 'a.txt'): readonly string[] => {
  const names = nameDecisionsOn(decisions, source);
  return [
    ...(names?.same ?? []).map(({ quote, name }) => `${quote} = ${name}`),
    ...(names?.different ?? []).map(({ quote, name }) => `${quote} ≠ ${name}`),
  ];
};

describe('decisions about names', () => {
  test('those on the source and on all; nothing where there are none', () => {
    const decisions = [naming('same', 'Ruiz', 'Ana Ruiz', 'a.txt'), naming('same', 'Reed', 'Leo Reed')];
    expect(on(decisions)).toEqual(['Ruiz = Ana Ruiz', 'Reed = Leo Reed']);
    expect(on(decisions, 'b.txt')).toEqual(['Reed = Leo Reed']);
    expect(nameDecisionsOn([], 'a.txt')).toBeNull();
    expect(nameDecisionsOn([naming('same', 'Ruiz', 'Ana Ruiz', 'a.txt')], 'b.txt')).toBeNull();
  });

  test('of contradictions the last one holds', () => {
    const same = naming('same', 'Ruiz', 'Ana Ruiz');
    const different = naming('different', 'Ruiz', 'Ana Ruiz');
    expect(on([same, different])).toEqual(['Ruiz ≠ Ana Ruiz']);
    expect(on([different, same])).toEqual(['Ruiz = Ana Ruiz']);
    expect(on([different, naming('same', 'ana ruiz', 'RUIZ')])).toEqual(['ana ruiz = RUIZ']);
    expect(on([same, naming('same', 'Ruiz', 'Leo Ruiz')])).toEqual(['Ruiz = Leo Ruiz']);
    // What was overruled once does not come back by itself, nor does it stop what follows.
    expect(on([same, naming('same', 'Ruiz', 'Leo Ruiz'), different])).toEqual(['Ruiz = Leo Ruiz', 'Ruiz ≠ Ana Ruiz']);
  });

  test('what was said of the source stands against what was said of all, in either order', () => {
    const here = naming('same', 'Ruiz', 'Ana Ruiz', 'a.txt');
    for (const all of [naming('different', 'Ruiz', 'Ana Ruiz'), naming('same', 'Ruiz', 'Leo Ruiz')]) {
      expect(on([here, all])).toEqual(['Ruiz = Ana Ruiz']);
      expect(on([all, here])).toEqual(['Ruiz = Ana Ruiz']);
    }
    expect(on([here, naming('different', 'Ruiz', 'Ana Ruiz')], 'b.txt')).toEqual(['Ruiz ≠ Ana Ruiz']);
  });

  test('what was said of one place and of all places is both kept', () => {
    expect(
      on([naming('same', 'Ruiz', 'Ana Ruiz', null, 'Mr Ruiz left'), naming('different', 'Ruiz', 'Ana Ruiz')]),
    ).toEqual(['Ruiz = Ana Ruiz', 'Ruiz ≠ Ana Ruiz']);
  });

  test('a chosen name is read as the one that the sources have', () => {
    const renamed: Decision = {
      kind: 'renamed',
      source: null,
      type: 'person',
      name: 'Ana Ruiz',
      preferred: 'A. M. Ruiz',
    };
    expect(on([renamed, naming('same', 'Ruiz', 'a. m. ruiz')])).toEqual(['Ruiz = Ana Ruiz']);
  });
});

describe('decisions that concern a source', () => {
  const concerned = (decisions: readonly Decision[], names: readonly string[]): readonly string[] => {
    const has = new Set(names.map((name) => nameKeyOf('person', name)));
    const all = nameDecisionsOn(decisions, 'a.txt');
    if (all === null) return [];
    const { same, different, renamed } = concerning(all, (key) => has.has(key));
    return [...same, ...different].map((one) => one.quote).concat(renamed.map((one) => one.preferred));
  };

  test('have their words in it', () => {
    const decisions = [naming('same', 'Ruiz’s', 'Ana Ruiz'), naming('different', 'Reed', 'Leo Reed')];
    expect(concerned(decisions, ['“Ruiz”'])).toEqual(['Ruiz’s']);
    expect(concerned(decisions, ['Reed'])).toEqual(['Reed']);
    expect(concerned(decisions, ['Berg'])).toEqual([]);
  });

  test('or are about a name that another one gives', () => {
    const renamed: Decision = {
      kind: 'renamed',
      source: null,
      type: 'person',
      name: 'Ana Ruiz',
      preferred: 'A. M. R.',
    };
    expect(concerned([renamed, naming('same', 'Ruiz', 'Ana Ruiz')], ['Ruiz'])).toEqual(['Ruiz', 'A. M. R.']);
    expect(concerned([renamed], ['Ruiz'])).toEqual([]);
  });
});
