import { isAlias, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { Alias, Document, Node, YAMLSeq } from 'yaml';

type Targets = ReadonlyMap<Alias, Node>;

/** Of each document in which an alias was followed, what its aliases stand for. A document is read before it is changed. */
const known = new WeakMap<Document, Targets>();

/**
 * What each alias stands for: the last node before it that has the anchor, as YAML wants it. One walk for all of them,
 * for the parser's own way goes through the whole document for each alias.
 */
function targetsOf(document: Document): Targets {
  const anchored = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, (_key, node) => {
    if (isAlias(node)) {
      const target = anchored.get(node.source);
      if (target) targets.set(node, target);
    } else if (isNode(node) && node.anchor !== undefined) anchored.set(node.anchor, node);
  });
  return targets;
}

/** The node itself, or the one that an alias stands for; undefined where it stands for none. */
export function solid(node: unknown, document: Document): unknown {
  if (!isAlias(node)) return node;
  let targets = known.get(document);
  if (!targets) known.set(document, (targets = targetsOf(document)));
  return targets.get(node);
}

/**
 * Whether the aliases of a list's entries stand for more than `most` UTF-16 units of text, if what is read of them (a
 * map as an entry, its texts, its lists of texts) were written out: few lines can mean what fills the memory.
 */
export function areAliasesTooLong(list: YAMLSeq, document: Document, most: number): boolean {
  let length = 0;
  const follow = (node: unknown, isRead: (found: unknown) => boolean): unknown => {
    const found = solid(node, document);
    if (isAlias(node) && isNode(found) && isRead(found)) length += found.range ? found.range[1] - found.range[0] : 0;
    return found;
  };
  for (const item of list.items) {
    const map = follow(item, isMap);
    for (const { value } of isMap(map) ? map.items : []) {
      const read = follow(value, (found) => isScalar(found) || isSeq(found));
      for (const part of isSeq(read) ? read.items : []) follow(part, isScalar);
      if (length > most) return true;
    }
  }
  return false;
}
