import type { Tag } from '../annotation/codebook';
import { tagsInUse } from '../annotation/tagged';
import type { Annotation } from '../annotation/model';
import { tagKey, type TagName } from '../annotation/codebook/tag';

/** Types of our own in brat files. */
export const bratTypes = { note: 'Note', passage: 'Passage', link: 'Link' } as const;

/** Names that mean something else in brat's configuration, where a type of that name would be taken for it. */
const reserved = ['State', 'SEPARATOR', 'SPAN_DEFAULT', 'ARC_DEFAULT', 'ENTITY-NESTING'];

/** A name as brat stores it: letters and digits of ASCII, `_` and `-`. Letters lose their marks, all else becomes `_`. */
export function foldedName(name: string): string {
  const ascii = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const folded = ascii.replace(/[^A-Za-z0-9_-]/gu, '_');
  // A line of hyphens is a rule in brat's configuration; a name without a letter or digit says nothing.
  return /[A-Za-z0-9]/.test(folded) ? folded : `tag${folded}`;
}

/** The tags of an export as brat's types, each with a name of its own. */
export interface BratNames {
  /** Passages' tags and kinds of links, in the order of the codebook, then of their first use. */
  readonly tags: readonly (readonly [TagName, string])[];
  of(tag: TagName): string;
}

/** Gives each tag of the codebook and of the annotations a name that brat can store. */
export function bratNamesOf(codebook: readonly Tag[], annotations: readonly Annotation[]): BratNames {
  const taken = new Set<string>([...Object.values(bratTypes), ...reserved].map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  /** The number to try next for a folded name: those below are taken, and looking at them again would cost their square. */
  const copies = new Map<string, number>();
  const tags: (readonly [TagName, string])[] = [];
  for (const tag of [...codebook, ...tagsInUse(annotations)]) {
    if (names.has(tagKey(tag))) continue;
    const folded = foldedName(tag.name);
    let name = folded;
    let copy = copies.get(folded.toLowerCase()) ?? 2;
    for (; taken.has(name.toLowerCase()); copy += 1) name = `${folded}-${copy}`;
    copies.set(folded.toLowerCase(), copy);
    taken.add(name.toLowerCase());
    names.set(tagKey(tag), name);
    tags.push([{ name: tag.name, on: tag.on }, name]);
  }
  return { tags, of: (tag) => names.get(tagKey(tag)) ?? foldedName(tag.name) };
}
