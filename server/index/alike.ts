import { byCode } from '../../common/text/sorted';
import { hashOf, spread } from './copyFacts';

/** A fact of a source that others are found by: what they have in common, as hashes. */
export interface Keyed {
  readonly uri: string;
  readonly start: number;
  readonly keys: readonly number[];
}

/** Facts of all sources by their keys. Adding, removing and asking cost what the source holds and what is like it. */
export interface Alike<F extends Keyed> {
  add(uri: string, facts: readonly F[]): void;
  remove(uri: string): void;
  /** The facts of a source, in its order. */
  of(uri: string): readonly F[];
  /** Facts, the own source's too, that share keys with one: most keys first, then by source and place; at most `limit`. */
  like(fact: F, limit: number): readonly F[];
}

/** Keys that more facts than this share are a set phrase. */
const mostWithKey = 200;

/** Makes an empty one. */
export function createAlike<F extends Keyed>(): Alike<F> {
  const held = new Map<string, readonly F[]>();
  const byKey = new Map<number, Set<F>>();
  return {
    add: (uri, facts) => {
      if (facts.length === 0) return;
      held.set(uri, facts);
      for (const fact of facts) {
        for (const key of fact.keys) {
          const known = byKey.get(key);
          if (known === undefined) byKey.set(key, new Set([fact]));
          else known.add(fact);
        }
      }
    },
    remove: (uri) => {
      for (const fact of held.get(uri) ?? []) {
        for (const key of fact.keys) {
          const known = byKey.get(key);
          known?.delete(fact);
          if (known?.size === 0) byKey.delete(key);
        }
      }
      held.delete(uri);
    },
    of: (uri) => held.get(uri) ?? [],
    like: (fact, limit) => {
      const counts = new Map<F, number>();
      for (const key of fact.keys) {
        const known = byKey.get(key);
        if (known === undefined || known.size > mostWithKey) continue;
        for (const other of known) if (other !== fact) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
      return [...counts]
        .sort(([a, m], [b, n]) => n - m || byCode(a.uri, b.uri) || a.start - b.start)
        .slice(0, limit)
        .map(([other]) => other);
    },
  };
}

/**
 * The smallest hashes of all runs of `length` words: two lists that have most runs in common share one of them (a bottom
 * sketch, see `copyFacts`).
 */
export function runKeys(words: readonly string[], length: number, kept: number): readonly number[] {
  const hashes = new Set<number>();
  for (let at = 0; at + length <= words.length; at += 1)
    hashes.add(spread(hashOf(words.slice(at, at + length).join(' '))));
  return [...hashes].sort((a, b) => a - b).slice(0, kept);
}
