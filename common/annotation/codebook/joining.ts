import type { Edited } from '../../text/problem';
import { readCodebook } from './read';
import { renamedIn, renameTag, renaming, replaced } from './rename';
import { countingTags, findTag, type TagName } from './tag';
import { removeTag } from './write';

/**
 * The codebook's text when one tag has become another: its entry is gone, and tags that were below it or named it as
 * their successor name the other one. Where the codebook has only the first, it gets the other's name. Refused when the
 * file is broken or newer, has no such tag, or the other tag stands below it.
 * @param to name of the other tag, of the same use
 */
export function joinTags(text: string, tag: TagName, to: string): Edited {
  const { tags } = readCodebook(text);
  const other = findTag(tags, { name: to, on: tag.on });
  if (!other) return renameTag(text, tag, to);
  if (other.name === tag.name) return { ok: false, message: `"${to}" cannot be joined with itself.` };
  if (other.parent === tag.name || other.successor === tag.name)
    return { ok: false, message: `"${to}" names "${tag.name}" in the codebook: change that first.` };
  const without = removeTag(text, tag);
  if (!without.ok) return without;
  const next = replaced(without.text, renaming(without.text, tag, to));
  // A name in a form that this does not foresee must not make another file of it; of two tags of a name the first counts.
  const renamed = readCodebook(without.text).tags.map((one) => renamedIn(one, tag, to));
  return JSON.stringify(readCodebook(next).tags) === JSON.stringify(countingTags(renamed))
    ? { ok: true, text: next }
    : { ok: false, message: `"${tag.name}" cannot be taken out of this file: write its name as a plain value first.` };
}
