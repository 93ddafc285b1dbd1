import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readItem } from '../../../common/annotation/item';
import { itemOf } from '../../../common/annotation/itemOf';
import { createReadPlain } from '../../../common/annotation/plainItem';
import { annotation } from '../../support/anyAnnotation';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const copyOf = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** Values that are wrong, or right in another place. */
const stray = fc.constantFrom<Json>(
  ...[null, true, false, 0, -1, 1.5, 1001, 2 ** 53, '', 'x', 'tagging', 'linking', 'commenting', 'text/markdown'],
  ...['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'Person', '../outside.txt', 'a.txt'],
  ...[[], [{}], {}, { type: 'Person' }, { type: 'TextualBody', value: 'x' }, ['a']],
);

const names = [
  ...['id', 'type', 'motivation', 'creator', 'created', 'modified', 'body', 'target', 'source', 'selector', 'purpose'],
  ...['format', 'value', 'name', 'start', 'end', 'exact', 'prefix', 'suffix', '__proto__', 'copydesk:kept'],
  ...['copydesk:linkKind', 'copydesk:copy', 'copydesk:copies', 'copydesk:before', 'copydesk:after', 'copydesk:formula'],
];

interface Spoiling {
  readonly path: readonly number[];
  readonly how: 'drop' | 'put' | 'double' | 'turn';
  readonly name: string;
  readonly value: Json;
}

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  path: fc.array(fc.nat(20), { maxLength: 5 }),
  how: fc.constantFrom('drop', 'put', 'double', 'turn'),
  name: fc.constantFrom(...names),
  value: stray,
});

/** A value with something changed in one of its parts. */
function spoilt(value: Json, change: Spoiling, depth = 0): Json {
  const { path, how, name } = change;
  if (typeof value !== 'object' || value === null) return how === 'put' ? change.value : value;
  const step = path[depth];
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    const at = (step ?? 0) % Math.max(1, list.length);
    if (step !== undefined && list.length > 0)
      return list.map((part, place) => (place === at ? spoilt(part, change, depth + 1) : part));
    if (how === 'drop') return list.slice(1);
    if (how === 'double') return [...list, ...list.slice(0, 1)];
    return how === 'turn' ? list.toReversed() : [...list, change.value];
  }
  const members = Object.entries(value as { readonly [name: string]: Json });
  const at = (step ?? 0) % Math.max(1, members.length);
  if (step !== undefined && members.length > 0)
    return Object.fromEntries(
      members.map(([key, part], place) => [key, place === at ? spoilt(part, change, depth + 1) : part]),
    );
  if (how === 'drop') return Object.fromEntries(members.slice(1));
  if (how === 'turn') return Object.fromEntries(members.toReversed());
  return Object.fromEntries([...members, [name, change.value]]);
}

it('what Copydesk writes is read the fast way, as the judge of items reads it', () => {
  fc.assert(
    fc.property(annotation, (one) => {
      const item = copyOf(itemOf(one));
      const plain = createReadPlain()(item);
      // A passage that was kept in Review has a member of its own, which the fast way leaves to the judge.
      if (Object.keys(one.unknown.members).length > 0) expect(plain).toBeNull();
      else expect({ ok: true, annotation: plain }).toEqual(readItem(item));
    }),
    { numRuns: 400 },
  );
});

it('of items that are spoilt the fast way takes none that the judge reads in another way', () => {
  let taken = 0;
  fc.assert(
    fc.property(annotation, fc.array(spoiling, { minLength: 1, maxLength: 3 }), (one, changes) => {
      const item = changes.reduce<Json>((value, change) => spoilt(value, change), copyOf(itemOf(one)));
      const plain = createReadPlain()(item);
      if (plain === null) return;
      taken += 1;
      expect({ ok: true, annotation: plain }).toEqual(readItem(item));
    }),
    { numRuns: 4000 },
  );
  expect(taken).toBeGreaterThan(200);
});
