import { isScalar, isSeq } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import type { Problem } from './problem';
import type { Span } from './span';
import { solid } from './yamlAliases';

/** Tells a problem at a node. */
export type Tell = (severity: Problem['severity'], message: string, node: unknown) => void;

/** Where a node stands, without what follows it; UTF-16 offsets. */
export function rangeOf(node: unknown): Span {
  const range = (node as Node | null)?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

/** Text of a scalar as written, so that `2024` and `no` may be names; null for anything else. */
export function scalarText(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? null);
}

/** One map of the list, with the means to read it. */
export interface Entry {
  readonly map: YAMLMap;
  /** A member's text; null when it is missing or no scalar. */
  readonly text: (name: string) => string | null;
  /** The texts of a member that is a list of scalars, or one scalar; null when it is missing or something else. */
  readonly texts: (name: string) => readonly string[] | null;
  /** The names of all members. */
  readonly names: readonly string[];
  /** The node to which a problem with a member belongs. */
  readonly nodeOf: (name: string) => unknown;
  /** The node of a member's value as it stands in the text (an alias is not followed), or null. */
  readonly valueOf: (name: string) => unknown;
}

/** Tells of names that stand twice in a map. */
export function tellTwins(map: YAMLMap, tell: Tell): void {
  const names = new Set<string | null>();
  for (const { key } of map.items) {
    const name = scalarText(key);
    if (name !== null && names.has(name)) tell('error', `"${name}" stands twice in one entry.`, key);
    names.add(name);
  }
}

/** A map of the list. */
export function entryOf(map: YAMLMap, document: Document): Entry {
  const pairs = new Map(map.items.map((pair) => [scalarText(pair.key) ?? '', pair]));
  const textOf = (node: unknown): string | null => scalarText(solid(node, document));
  return {
    map,
    names: [...pairs.keys()],
    text: (name) => textOf(pairs.get(name)?.value),
    texts(name) {
      const value = solid(pairs.get(name)?.value, document);
      const texts = (isSeq(value) ? value.items : [value]).map(textOf);
      return texts.every((text) => text !== null) ? texts : null;
    },
    nodeOf: (name) => pairs.get(name)?.key ?? map,
    valueOf: (name) => pairs.get(name)?.value ?? null,
  };
}
