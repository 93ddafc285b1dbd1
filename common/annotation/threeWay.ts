import { byCode } from '../text/sorted';
import type { JsonMembers } from './unknown';

/** What became of a value that two sides may have changed; `undefined` stands for none. */
export type Choice<T> = { readonly joined: true; readonly value: T | undefined } | { readonly joined: false };

/** Whether two JSON values are written with the same bytes. */
export const sameJson = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The value that one side changed, or both in the same way; not joined where the sides changed it differently. */
export function choose<T>(base: T | undefined, ours: T | undefined, theirs: T | undefined): Choice<T> {
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return { joined: true, value: ours };
  if (sameJson(base, ours)) return { joined: true, value: theirs };
  return { joined: false };
}

/**
 * Names in an order that does not ask which side is which: that of the side which changed the list; where both did, that
 * of the side which has all names of the other, else what both have as they agree on it, and then the rest by code. What
 * comes out has all names of both sides, so that either of them takes it over as it is when the two meet again, whatever
 * it takes for the base: two windows would otherwise put their orders in each other's place for ever.
 */
function orderOf(base: readonly string[], ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const chosen = choose(base, ours, theirs);
  if (chosen.joined && chosen.value) return chosen.value;
  const [own, other] = [new Set(ours), new Set(theirs)];
  const [inOther, inOwn] = [ours.filter((name) => other.has(name)), theirs.filter((name) => own.has(name))];
  const agreed =
    sameJson(inOther, inOwn) || byCode(JSON.stringify(inOther), JSON.stringify(inOwn)) < 0 ? inOther : inOwn;
  if (inOther.length === ours.length && inOwn.length < theirs.length) return theirs;
  if (inOwn.length === theirs.length && inOther.length < ours.length) return ours;
  const rest = [...ours, ...theirs].filter((name) => !own.has(name) || !other.has(name));
  return [...agreed, ...rest.sort(byCode)];
}

/** Decides what two sides changed differently. */
export type Decide = (name: string, base: unknown, ours: unknown, theirs: unknown) => unknown;

/** A member, and nothing of what every object inherits. */
const memberOf = (members: JsonMembers | undefined, name: string): unknown =>
  members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
const keysOf = (members: JsonMembers | undefined): readonly string[] => Object.keys(members ?? {});

/**
 * Joins the members of two objects with what they came from (undefined: they have nothing in common). What one side
 * alone changed, added or took away is taken over; `decide` gives the value for the rest, undefined for none.
 */
export function joinMembers(
  base: JsonMembers | undefined,
  ours: JsonMembers,
  theirs: JsonMembers,
  decide: Decide,
): JsonMembers {
  const names = new Set([...orderOf(keysOf(base), keysOf(ours), keysOf(theirs)), ...keysOf(ours), ...keysOf(theirs)]);
  const members = new Map<string, unknown>();
  for (const name of names) {
    const [old, own, other] = [memberOf(base, name), memberOf(ours, name), memberOf(theirs, name)];
    const chosen = choose(old, own, other);
    const value = chosen.joined ? chosen.value : decide(name, old, own, other);
    if (value !== undefined) members.set(name, value);
  }
  return Object.fromEntries(members);
}
