import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptySharedMap, type SharedMap } from '../../../common/annotation/sharedMap';
import { contentHash } from '../../../common/text/contentHash';

type Act = readonly [key: string, value: number | null];

const made = (map: SharedMap<number>, acts: readonly Act[]): SharedMap<number> =>
  map.edited((draft) => {
    for (const [key, value] of acts) {
      if (value === null) draft.delete(key);
      else draft.set(key, value);
    }
  });

const keys = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.nat(200).map((at) => `urn:uuid:${at}`),
);
const acts = fc.array(fc.tuple(keys, fc.option(fc.nat(9))), { maxLength: 60 });

test('a shared map is the map that the same changes make, and the one before stays as it was', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 8 }), (steps) => {
      const plain = new Map<string, number>();
      let map = emptySharedMap<number>();
      for (const step of steps) {
        const [before, entries] = [map, new Map(plain)];
        map = made(map, step);
        for (const [key, value] of step) {
          if (value === null) plain.delete(key);
          else plain.set(key, value);
        }
        expect(new Map(map)).toEqual(plain);
        expect(map.size).toBe(plain.size);
        expect(new Map(before)).toEqual(entries);
        for (const [key] of step) expect([map.has(key), map.get(key)]).toEqual([plain.has(key), plain.get(key)]);
      }
      expect(new Set(map.keys())).toEqual(new Set(plain.keys()));
      expect([...map.values()].length).toBe(plain.size);
    }),
  );
});

test('a draft sees its own changes, and changes that change nothing give the same map', () => {
  const map = made(emptySharedMap(), [['a', 1]]);
  expect(
    map.edited((draft) => {
      draft.set('a', 1);
      draft.delete('b');
    }),
  ).toBe(map);
  map.edited((draft) => {
    draft.set('b', 2);
    draft.delete('a');
    expect([draft.get('a'), draft.get('b')]).toEqual([undefined, 2]);
  });
  expect([...map]).toEqual([['a', 1]]);
});

test('the hash of a text is the same each time, and another one for texts that are nearly alike', () => {
  const texts = Array.from({ length: 2000 }, (_, at) => `${'x'.repeat(at % 7)}${at}${'\r\n'.repeat(at % 3)}`);
  const near = ['', ' ', '\u0000', '\u0000\u0000', 'ab', 'ba', '\u{1f600}', '\ud83d', '\ude00', 'a\n', 'a\r\n'];
  const hashes = [...new Set([...texts, ...near])].map(contentHash);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashes.every((hash) => /^[0-9a-f]{32}$/.test(hash))).toBe(true);
  expect(contentHash('copydesk')).toBe(contentHash(['copy', 'desk'].join('')));
});
