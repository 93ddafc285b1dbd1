import type { Tag } from '../../../common/annotation/codebook';
import { groupBy } from '../../../common/text/groupBy';

/** A row of the list of tags. */
export interface TagItem {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** Name of the tag that the row stands for. */
  readonly tag: string;
  /** The row offers to make this tag. */
  readonly isNew: boolean;
  readonly alwaysShow: boolean;
}

/** Columns by which a tag stands farther right than the one above it. */
const indent = 3;

/** The digit keys; as many tags have one. */
export const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * The tag of a digit key: the one whose shortcut the codebook says it is; in a codebook without shortcuts they count
 * the tags from the first. Deprecated tags have none.
 */
export function tagForDigit(tags: readonly Tag[], digit: number): Tag | undefined {
  const usable = tags.filter(({ deprecated }) => !deprecated);
  const isGiven = usable.some(({ shortcut }) => shortcut !== null);
  return isGiven ? usable.find(({ shortcut }) => shortcut === digit) : usable[digit - 1];
}

/** Each tag below the one above it, in the codebook's order; those in a circle, and of unknown parents, stand on top. */
function inTree(tags: readonly Tag[]): readonly { readonly tag: Tag; readonly depth: number }[] {
  const names = new Set(tags.map(({ name }) => name));
  const isTop = ({ parent }: Tag): boolean => parent === null || !names.has(parent);
  const below = groupBy(
    tags.filter((tag) => !isTop(tag)),
    ({ parent }) => parent ?? '',
  );
  const rows: { tag: Tag; depth: number }[] = [];
  const seen = new Set<string>();
  const waiting = tags
    .filter(isTop)
    .map((tag) => ({ tag, depth: 0 }))
    .toReversed();
  const walk = (): void => {
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      const { tag, depth } = row;
      if (seen.has(tag.name)) continue;
      seen.add(tag.name);
      rows.push(row);
      for (const child of (below.get(tag.name) ?? []).toReversed()) waiting.push({ tag: child, depth: depth + 1 });
    }
  };
  walk();
  for (const tag of tags) {
    if (seen.has(tag.name)) continue;
    waiting.push({ tag, depth: 0 });
    walk();
  }
  return rows;
}

/** Names of the tags above one, the topmost first, as "evidence › quotation"; null for a tag on top. */
function pathOf(tag: Tag, byName: ReadonlyMap<string, Tag>): string | null {
  const path: string[] = [];
  for (let { parent } = tag; parent !== null && !path.includes(parent); parent = byName.get(parent)?.parent ?? null) {
    path.unshift(parent);
  }
  return path.length === 0 ? null : path.join(' › ');
}

/**
 * Rows for the tags: recently used ones first, then as in the codebook, each below the one above it; deprecated ones are
 * not offered. What was typed is offered as a new tag when there is none of that name.
 * @param typed with words in it rows are not indented: the editor shows those that fit, out of their order
 */
export function tagItems(tags: readonly Tag[], recent: readonly string[], typed: string): readonly TagItem[] {
  const usable = tags.filter((tag) => !tag.deprecated);
  const byName = new Map(usable.map((tag) => [tag.name, tag]));
  const name = typed.trim();
  const rowOf = (tag: Tag, depth: number, isRecent: boolean): TagItem => {
    const digit = digits.find((one) => tagForDigit(tags, one) === tag);
    const path = pathOf(tag, byName);
    return {
      label: `${' '.repeat(name === '' ? depth * indent : 0)}${tag.name}`,
      description: [
        ...(isRecent ? ['recent'] : []),
        ...(path === null ? [] : [`in ${path}`]),
        ...(digit === undefined ? [] : [`key ${digit}`]),
      ].join(', '),
      detail: tag.definition ?? '',
      tag: tag.name,
      isNew: false,
      alwaysShow: false,
    };
  };
  const used = recent.flatMap((one) => byName.get(one) ?? []);
  const rest = inTree(usable.filter((tag) => !used.includes(tag)));
  const items = [...used.map((tag) => rowOf(tag, 0, true)), ...rest.map(({ tag, depth }) => rowOf(tag, depth, false))];
  const exists = tags.some((tag) => tag.name.toLowerCase() === name.toLowerCase());
  if (name === '' || exists) return items;
  const offer = { label: `$(add) New tag: ${name}`, description: '', detail: '', tag: name, isNew: true };
  return [...items, { ...offer, alwaysShow: true }];
}
