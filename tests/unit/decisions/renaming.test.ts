import { describe, expect, test } from 'vitest';
import { preferredNameProblem, renaming } from '../../../common/decisions/renaming';

describe('renaming', () => {
  test('names the entity as the sources do, also when it was renamed before', () => {
    const first = renaming([], 'person', 'Ann Berg', ' Ann-Marie Berg ');
    expect(first).toEqual({
      kind: 'renamed',
      source: null,
      type: 'person',
      name: 'Ann Berg',
      preferred: 'Ann-Marie Berg',
    });
    expect(renaming([first], 'person', 'Ann-Marie Berg', 'A. M. Berg')).toEqual({
      ...first,
      preferred: 'A. M. Berg',
    });
  });

  test('does not take a name of another type for its own', () => {
    const place = renaming([], 'place', 'Berg', 'Bergen');
    expect(renaming([place], 'person', 'Bergen', 'Jan Bergen').name).toBe('Bergen');
  });

  test.each([
    ['', 'Write a name.'],
    ['  ', 'Write a name.'],
    ['a\nb', 'A name is one line.'],
    ['Ann', null],
  ])('what is wrong with %j', (name, problem) => {
    expect(preferredNameProblem(name)).toBe(problem);
  });
});
