/** A map in the making: what `edited` lets its caller change. */
export interface Draft<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
}

/**
 * An immutable map from strings. A changed copy shares all but a small part with the map that it was made from, so that
 * one change of a map of 100,000 entries costs microseconds. Entries have no order that means anything; the same
 * changes give the same one.
 */
export interface SharedMap<V> extends ReadonlyMap<string, V> {
  /** The map after some changes; the same one where none was made. */
  edited(change: (draft: Draft<V>) => void): SharedMap<V>;
}

/** Entries lie in small maps, named by two digits of their key's hash; a change copies one of them and the way to it. */
const digits = 64;

type Part<V> = ReadonlyMap<string, V>;
type Row<V> = readonly (Part<V> | undefined)[];
type Rows<V> = readonly (Row<V> | undefined)[];

const noParts: readonly undefined[] = Array.from({ length: digits }, () => undefined);

/** FNV-1a over the UTF-16 units of a key: spreads paths and ids evenly. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

const rowOf = (hash: number): number => hash & (digits - 1);
const placeIn = (hash: number): number => (hash >>> 6) & (digits - 1);

const partAt = <V>(rows: Rows<V>, hash: number): Part<V> | undefined => rows[rowOf(hash)]?.[placeIn(hash)];
const partOf = <V>(rows: Rows<V>, key: string): Part<V> | undefined => partAt(rows, hashOf(key));

function editRows<V>(rows: Rows<V>, size: number, change: (draft: Draft<V>) => void): SharedMap<V> | null {
  let next: (Row<V> | undefined)[] | null = null;
  const ownRows: (Part<V> | undefined)[][] = [];
  const ownParts = new Map<number, Map<string, V>>();
  let count = size;
  let [lastKey, lastHash] = ['', hashOf('')];

  /** Who asks for a key often changes it next. */
  function hashOnce(key: string): number {
    if (key !== lastKey) [lastKey, lastHash] = [key, hashOf(key)];
    return lastHash;
  }

  function partToChange(hash: number): Map<string, V> {
    const place = hash & (digits * digits - 1);
    const known = ownParts.get(place);
    if (known) return known;
    next ??= [...rows];
    const row = (ownRows[rowOf(hash)] ??= [...(next[rowOf(hash)] ?? noParts)]);
    const copy = new Map(row[placeIn(hash)] ?? []);
    row[placeIn(hash)] = copy;
    next[rowOf(hash)] = row;
    ownParts.set(place, copy);
    return copy;
  }

  change({
    get: (key) => partAt(next ?? rows, hashOnce(key))?.get(key),
    set(key, value) {
      const hash = hashOnce(key);
      const part = partAt(next ?? rows, hash);
      const now = part?.get(key);
      const isThere = now !== undefined || (part?.has(key) ?? false);
      if (isThere && now === value) return;
      partToChange(hash).set(key, value);
      if (!isThere) count += 1;
    },
    delete(key) {
      const hash = hashOnce(key);
      if (!partAt(next ?? rows, hash)?.has(key)) return;
      partToChange(hash).delete(key);
      count -= 1;
    },
  });
  return next && mapOf(next, count);
}

function* partsOf<V>(rows: Rows<V>): Generator<Part<V>> {
  for (const row of rows) for (const part of row ?? []) if (part) yield part;
}

function* entriesOf<V>(rows: Rows<V>): MapIterator<[string, V]> {
  for (const part of partsOf(rows)) yield* part;
}

function* keysOf<V>(rows: Rows<V>): MapIterator<string> {
  for (const part of partsOf(rows)) yield* part.keys();
}

function* valuesOf<V>(rows: Rows<V>): MapIterator<V> {
  for (const part of partsOf(rows)) yield* part.values();
}

function mapOf<V>(rows: Rows<V>, size: number): SharedMap<V> {
  const map: SharedMap<V> = {
    size,
    get: (key) => partOf(rows, key)?.get(key),
    has: (key) => partOf(rows, key)?.has(key) ?? false,
    entries: () => entriesOf(rows),
    keys: () => keysOf(rows),
    values: () => valuesOf(rows),
    [Symbol.iterator]: () => entriesOf(rows),
    forEach(visit) {
      for (const [key, value] of entriesOf(rows)) visit(value, key, map);
    },
    edited: (change) => editRows(rows, size, change) ?? map,
  };
  return map;
}

/** A map without entries. */
export const emptySharedMap = <V>(): SharedMap<V> => mapOf<V>(noParts, 0);
