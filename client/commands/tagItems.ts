import type { Tag } from '../../common/annotation/codebook';

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

/** Tags remembered as recent. */
const remembered = 8;

/** The recent tags after one was used. */
export const withRecent = (recent: readonly string[], tag: string): readonly string[] =>
  [tag, ...recent.filter((other) => other !== tag)].slice(0, remembered);

/**
 * Rows for the tags: recently used ones first, then as in the codebook; deprecated ones are not offered. What was typed
 * is offered as a new tag when there is none of that name.
 */
export function tagItems(tags: readonly Tag[], recent: readonly string[], typed: string): readonly TagItem[] {
  const rank = (tag: Tag): number => (recent.includes(tag.name) ? recent.indexOf(tag.name) : recent.length);
  const usable = tags.filter((tag) => !tag.deprecated).toSorted((a, b) => rank(a) - rank(b));
  const items = usable.map((tag) => ({
    label: tag.name,
    description: [recent.includes(tag.name) ? 'recent' : '', tag.parent === null ? '' : `in ${tag.parent}`]
      .filter((part) => part !== '')
      .join(', '),
    detail: tag.definition ?? '',
    tag: tag.name,
    isNew: false,
    alwaysShow: false,
  }));
  const name = typed.trim();
  const exists = tags.some((tag) => tag.name.toLowerCase() === name.toLowerCase());
  if (name === '' || exists) return items;
  const offer = {
    label: `$(add) New tag: ${name}`,
    description: '',
    detail: '',
    tag: name,
    isNew: true,
    alwaysShow: true,
  };
  return [...items, offer];
}
