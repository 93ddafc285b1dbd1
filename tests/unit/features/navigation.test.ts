import { describe, expect, test } from 'vitest';
import {
  definition,
  highlights,
  references,
  roleStatements,
  workspaceSymbols,
} from '../../../server/features/navigation';
import { fixture, indexOf, offsetIn } from '../../support/fixture';

const later = fixture(
  'file:///w/a.txt',
  `[person berg:Berg] again
[date 2025-05-02:2 May 2025]
[person berg:Anna Berg] spoke in [place oslo:Oslo]. [person berg:Berg] left on [date 2025-03-14:March 14].`,
  '2025-05-02',
);
const earlier = fixture(
  'file:///w/b.txt',
  `Talks open
[date 2025-03-14:14 March 2025]
[person berg:Berg] waited. Then [person berg:Anna Berg] spoke on [date 2025-03-13:Thursday].`,
  '2025-03-14',
);
const index = indexOf(later, earlier);
const words = (source: typeof later, span: { start: number; end: number }) => source.text.slice(span.start, span.end);

describe('definition', () => {
  test('is the first fullest mention in the earliest published source', () => {
    const found = definition(later, index, offsetIn(later, 'Berg left') + 2);
    expect(found?.target.uri).toBe('file:///w/b.txt');
    expect(found && words(earlier, found.target)).toBe('Anna Berg');
    expect(found && words(later, found.origin)).toBe('Berg');
  });

  test('of a relative time is the stamp that it was counted from', () => {
    const found = definition(earlier, index, offsetIn(earlier, 'Thursday') + 2);
    expect(found && words(earlier, found.target)).toBe('14 March 2025');
  });

  test('is nothing elsewhere', () => {
    expect(definition(earlier, index, offsetIn(earlier, 'waited') + 1)).toBeNull();
  });
});

describe('role statements', () => {
  const old = fixture(
    'file:///w/c.txt',
    `[role berg:Mayor] [person berg:Anna Berg] spoke\n[date 2025-01-02:2 January 2025]\n[role berg:Mayor] [person berg:Anna Berg] spoke.`,
    '2025-01-02',
  );
  const recent = fixture(
    'file:///w/d.txt',
    `Back again\n[date 2025-06-02:2 June 2025]\n[role berg:Editor] [person berg:Anna Berg] spoke.`,
    '2025-06-02',
  );
  const all = indexOf(later, old, recent);

  test('are those of the person over all sources, the newest role first', () => {
    const found = roleStatements(later, all, offsetIn(later, 'Berg left') + 2);
    expect(found?.targets.map((p) => [p.uri, p.line])).toEqual([
      ['file:///w/d.txt', 2],
      ['file:///w/c.txt', 0],
      ['file:///w/c.txt', 2],
    ]);
    expect(found && words(later, found.origin)).toBe('Berg');
  });

  test('are none of what has no role', () => {
    expect(roleStatements(later, all, offsetIn(later, 'Oslo') + 1)).toBeNull();
    expect(roleStatements(later, all, offsetIn(later, 'spoke') + 1)).toBeNull();
  });
});

describe('references', () => {
  const at = offsetIn(later, 'Anna');

  test('are every mention in every source, by source and offset', () => {
    const found = references(later, index, at, true);
    expect(found.map((p) => [p.uri, p.line])).toEqual([
      ['file:///w/a.txt', 0],
      ['file:///w/a.txt', 2],
      ['file:///w/a.txt', 2],
      ['file:///w/b.txt', 2],
      ['file:///w/b.txt', 2],
    ]);
  });

  test('leave out the definition when asked', () => {
    const found = references(later, index, at, false);
    expect(found).toHaveLength(4);
    expect(found.some((p) => p.uri === 'file:///w/b.txt' && words(earlier, p) === 'Anna Berg')).toBe(false);
  });

  test('of a date are the places in all sources that give it', () => {
    const found = references(later, index, offsetIn(later, 'March 14'), true);
    expect(found.map((p) => p.uri)).toEqual(['file:///w/a.txt', 'file:///w/b.txt']);
  });

  test('for highlighting stay in the source', () => {
    expect(highlights(later, index, at)).toHaveLength(3);
    expect(highlights(later, index, offsetIn(later, 'again'))).toEqual([]);
  });
});

describe('workspace symbols', () => {
  test('find people and places of every source by part of the name', () => {
    expect(workspaceSymbols(index, 'berg', 10).map((s) => s.entity.name)).toEqual(['Anna Berg']);
    expect(workspaceSymbols(index, 'osl', 10).map((s) => [s.entity.type, s.place.uri])).toEqual([
      ['place', 'file:///w/a.txt'],
    ]);
    expect(workspaceSymbols(index, 'zzz', 10)).toEqual([]);
  });

  test('keep to the limit', () => {
    expect(workspaceSymbols(index, '', 1)).toHaveLength(1);
  });
});
