import type { Problem } from '../../text/problem';

/** Path of the codebook, relative to the workspace folder. */
export const codebookPath = '.copydesk/codebook.yaml';

/** What a tag may stand on; a link's tag is its kind of relation. Each has names of its own. */
export const tagUses = ['passages', 'links'] as const;
export type TagUse = (typeof tagUses)[number];

/** One of the user's tags. */
export interface Tag {
  readonly name: string;
  /** `#rgb`, `#rrggbb`, a colour of the palette, or the id of a VS Code theme colour such as `charts.red`. */
  readonly colour: string | null;
  readonly definition: string | null;
  /** Name of the tag above it. */
  readonly parent: string | null;
  /** No longer to be used for new annotations. */
  readonly deprecated: boolean;
  /** The tag to be used in its place. */
  readonly successor: string | null;
  /** Passages that show what it is for. */
  readonly examples: readonly string[];
  readonly on: TagUse;
  /** The digit 1 to 9 of the chord that gives this tag. */
  readonly shortcut: number | null;
}

/** What tells one tag from another. */
export type TagName = Pick<Tag, 'name' | 'on'>;

/** A tag with everything that is not given left empty. */
export const plainTag = (name: string, rest: Partial<Omit<Tag, 'name'>> = {}): Tag => ({
  name,
  colour: null,
  definition: null,
  parent: null,
  deprecated: false,
  successor: null,
  examples: [],
  on: 'passages',
  shortcut: null,
  ...rest,
});

export interface Codebook {
  readonly tags: readonly Tag[];
  readonly problems: readonly Problem[];
}

/** Key of a tag in maps: a passage's tag and a kind of link may have one name. */
export const tagKey = ({ name, on }: TagName): string => `${on} ${name}`;

/** The tag of a name, if the codebook has it. */
export const findTag = (tags: readonly Tag[], { name, on }: TagName): Tag | undefined =>
  tags.find((tag) => tag.on === on && tag.name === name);

/** Of tags with one name and use the first, which is the one that counts. */
export function countingTags(tags: readonly Tag[]): readonly Tag[] {
  const seen = new Set<string>();
  return tags.filter((tag) => seen.size < seen.add(tagKey(tag)).size);
}
