import type { Tag } from '../../../common/annotation/codebook';
import { ancestorsOf } from '../../../common/annotation/codebook/successors';
import type { Annotation } from '../../../common/annotation/model';
import { byTag } from '../../../common/annotation/queries';

/** A tag with what has it and the tags below it. */
export interface TagNode {
  readonly name: string;
  readonly own: readonly Annotation[];
  readonly below: readonly TagNode[];
  /** Every annotation of this tag and of those below it, once. */
  readonly all: readonly Annotation[];
}

/** Lists that were grouped before: typing in a source leaves a folder's list of annotations as it is. */
const grouped = new WeakMap<readonly Annotation[], ReturnType<typeof byTag>>();

function groupsOf(annotations: readonly Annotation[]): ReturnType<typeof byTag> {
  const groups = grouped.get(annotations) ?? byTag(annotations);
  grouped.set(annotations, groups);
  return groups;
}

/**
 * The tags of annotations in the codebook's hierarchy and order, those that it does not have behind, by name. A tag in a
 * circle stands at the top.
 * @param tags tells what stands above what, and what before what
 * @param shown tags that are there even where no annotation has them
 */
export function tagTree(
  annotations: readonly Annotation[],
  tags: readonly Tag[],
  shown: readonly Tag[],
): readonly TagNode[] {
  const known = new Map(tags.filter(({ on }) => on === 'passages').map((tag) => [tag.name, tag]));
  const find = (name: string): Tag | undefined => known.get(name);
  const above = (name: string): readonly string[] => {
    const tag = find(name);
    const names = tag ? ancestorsOf(find, tag) : [];
    return names.includes(name) ? [] : names.filter((one) => known.has(one));
  };
  const groups = groupsOf(annotations);
  const names = new Set([...groups.keys(), ...shown.map(({ name }) => name)]);
  for (const name of [...names]) for (const parent of above(name)) names.add(parent);
  const order = new Map([...known.keys()].map((name, at) => [name, at]));
  const rankOf = (name: string): number => order.get(name) ?? order.size;
  const belowOf = new Map<string | null, string[]>();
  for (const name of [...names].toSorted((a, b) => rankOf(a) - rankOf(b) || a.localeCompare(b, 'en'))) {
    const parent = above(name)[0] ?? null;
    belowOf.set(parent, [...(belowOf.get(parent) ?? []), name]);
  }
  function nodeOf(name: string): TagNode {
    const own = groups.get(name) ?? [];
    const below = (belowOf.get(name) ?? []).map(nodeOf);
    const all = below.length === 0 ? own : [...new Set([...own, ...below.flatMap((node) => node.all)])];
    return { name, own, below, all };
  }
  return (belowOf.get(null) ?? []).map(nodeOf);
}
