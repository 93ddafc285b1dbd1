import { describe, expect, test } from 'vitest';
import { besideRows } from '../../../client/views/besideRows';
import { childrenOf, type Row } from '../../../client/views/row';

const leaf = (key: string, id = key): Row => ({ key, id, label: key, children: [] });
const group = (key: string, ...children: readonly Row[]): Row => ({ key, label: key, children });
const rows = [
  group('claim', leaf('a1', 'a'), leaf('b'), leaf('c')),
  group('empty'),
  group('event', leaf('a2', 'a'), leaf('d')),
];

/** Rows as a tree has given them out. */
async function beside(...gone: readonly string[]): Promise<string | null> {
  const parents = new Map(rows.flatMap((row) => childrenOf(row).map((child) => [child.key, row])));
  const all = rows.flatMap((row) => [row, ...childrenOf(row)]);
  const found = await besideRows(
    gone.map((key) => all.find((row) => row.key === key) ?? leaf(key)),
    {
      above: ({ key }) => parents.get(key),
      below: (row) => Promise.resolve(row ? childrenOf(row) : rows),
    },
  );
  return found?.key ?? null;
}

describe('the row beside those that go', () => {
  test('is the next one, else the one before', async () => {
    expect(await beside('b')).toBe('c');
    expect(await beside('c')).toBe('b');
    expect(await beside('a1', 'b')).toBe('c');
    expect(await beside('b', 'c')).toBe('a1');
  });

  test('is none of an annotation that goes, wherever it stands', async () => {
    expect(await beside('d')).toBe('a2');
    expect(await beside('a1', 'd')).toBe('empty');
  });

  test('is a group beside where a group goes, or all that it holds', async () => {
    expect(await beside('claim')).toBe('empty');
    expect(await beside('event')).toBe('empty');
    expect(await beside('a1', 'b', 'c')).toBe('empty');
  });

  test('is found in the rows as they are now', async () => {
    const before = group('claim', leaf('a1', 'a'), leaf('b'), leaf('c'));
    const now = [group('claim', leaf('b'), leaf('d')), group('event')];
    const found = await besideRows([leaf('b')], {
      above: ({ key }) => (key === 'b' ? before : undefined),
      below: (row) => Promise.resolve(row ? childrenOf(row) : now),
    });
    expect(found?.key).toBe('d');
  });

  test('is none where all goes, or the rows are of another tree', async () => {
    expect(await beside('claim', 'empty', 'event')).toBeNull();
    expect(await beside('elsewhere')).toBeNull();
    expect(await beside()).toBeNull();
  });
});
