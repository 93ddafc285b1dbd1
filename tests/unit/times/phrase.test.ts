import { expect, test } from 'vitest';
import { letterOf } from '../../../server/analysis/times/kinds';
import { phrase } from '../../../server/analysis/times/phrase';
import { rules } from '../../../server/analysis/times/rules/list';

const letters = (...kinds: Parameters<typeof letterOf>[0][]): string => kinds.map(letterOf).join('');

test('a pattern matches kinds, groups of kinds and optional parts', () => {
  const { expression, starts } = phrase('THE? month:MONTHS (COMMA year:YEAR)?');
  expect([...starts].sort()).toEqual(
    [letterOf('THE'), letterOf('MONTH'), letterOf('MONTHABBR'), letterOf('MONTHWORD')].sort(),
  );
  expect(expression.exec(letters('MONTH', 'COMMA', 'YEAR'))?.[0]).toHaveLength(3);
  expression.lastIndex = 0;
  expect(expression.exec(letters('MONTHABBR', 'COMMA', 'DAY'))?.[0]).toHaveLength(1);
});

test('alternatives may capture under one name', () => {
  expect(phrase('(back:LAST|THE back:PREVIOUS) UNIT').names).toEqual(['back', 'back']);
});

test('patterns that are not well formed are refused', () => {
  for (const pattern of ['NOSUCHKIND', '(THE', 'THE)', 'THE?', '']) expect(() => phrase(pattern), pattern).toThrow();
});

test('rules are named by family and form', () => {
  for (const { name } of rules) expect(name).toMatch(/^[a-z]+\.[A-Za-z]+$/);
});
