import { describe, expect, test } from 'vitest';
import { inPortions } from '../../../client/views/annotations/portions.model';
import { childrenOf, type Row } from '../../../client/views/row';

const rowOf = (at: number): Row => ({ key: `row ${at}`, label: String(at), children: [] });
const portions = (count: number) =>
  inPortions(
    'k',
    Array.from({ length: count }, (_, at) => at),
    rowOf,
    (at) => `name ${at}`,
  );
const leaves = (rows: readonly Row[]): readonly Row[] =>
  rows.flatMap((row) => (row.context === 'portion' ? leaves(childrenOf(row)) : [row]));

describe('rows of many things', () => {
  test('are all there while they are few', () => {
    expect(portions(0)).toEqual([]);
    expect(portions(400).map(({ label }) => label)).toHaveLength(400);
  });

  test('come in portions, and these in larger ones, each with at most 400 rows, none left out or doubled', () => {
    for (const count of [401, 80_000, 80_001, 250_017]) {
      const rows = portions(count);
      expect(rows.length).toBeLessThanOrEqual(400);
      expect(childrenOf(rows[0] as Row).length).toBeLessThanOrEqual(400);
      const labels = leaves(rows).map(({ label }) => label);
      expect(labels).toHaveLength(count);
      expect(labels.every((label, at) => label === String(at))).toBe(true);
    }
  });

  test('say what a portion begins and ends with', () => {
    const rows = portions(500);
    expect(rows.map(({ label, description }) => `${label}: ${description}`)).toEqual([
      '1–200: name 0 … name 199',
      '201–400: name 200 … name 399',
      '401–500: name 400 … name 499',
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
  });
});
