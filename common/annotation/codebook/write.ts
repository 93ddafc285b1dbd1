import type { Edited } from '../../text/problem';
import { editList, newList } from '../../text/yaml';
import { isColour } from './colourName';
import { withEntryBelow, withoutEntry } from './lines';
import { codebookFile, readCodebook } from './read';
import { countingTags, findTag, type Tag, type TagName } from './tag';

/** A tag as it is written: only what it has. */
const entryFor = (tag: Tag): Readonly<Record<string, unknown>> => ({
  name: tag.name,
  ...(tag.on === 'passages' ? {} : { on: tag.on }),
  ...(tag.colour === null ? {} : { colour: tag.colour }),
  ...(tag.definition === null ? {} : { definition: tag.definition }),
  ...(tag.examples.length === 0 ? {} : { examples: tag.examples }),
  ...(tag.parent === null ? {} : { parent: tag.parent }),
  ...(tag.shortcut === null ? {} : { shortcut: tag.shortcut }),
  ...(tag.deprecated ? { deprecated: true } : {}),
  ...(tag.successor === null ? {} : { successor: tag.successor }),
});

/** The text of a new codebook. */
export const newCodebook = (tags: readonly Tag[]): string => newList(codebookFile, tags.map(entryFor));

/**
 * The codebook's text with one more tag (comments and unknown keys stay); blank text gives a new file. Refused when
 * the file is broken or newer, or the tag has no name, no valid colour or the name of another tag.
 */
export function addTag(text: string, tag: Tag): Edited {
  const name = tag.name.trim();
  if (name === '') return { ok: false, message: 'A tag needs a name.' };
  if (tag.colour !== null && !isColour(tag.colour)) return { ok: false, message: `"${tag.colour}" is no colour.` };
  const { tags, entries } = readCodebook(text);
  if (findTag(tags, { name, on: tag.on })) return { ok: false, message: `The codebook has a tag "${name}" already.` };
  const entry = entryFor({ ...tag, name });
  const edited = editList(text, codebookFile, (list, document) => {
    list.add(document.createNode(entry));
    return null;
  });
  return keepingBytes(edited, withEntryBelow(text, entries, entry));
}

/**
 * A change made by lines, where it reads the same as the one that prints the whole file anew: blanks and quotes of what
 * is not changed then stay as somebody wrote them.
 */
function keepingBytes(printed: Edited, byLines: string | null): Edited {
  if (!printed.ok || byLines === null) return printed;
  const [one, other] = [readCodebook(byLines), readCodebook(printed.text)];
  const isSame =
    JSON.stringify(one.tags) === JSON.stringify(other.tags) &&
    one.entries.length === other.entries.length &&
    one.problems.length === other.problems.length;
  return isSame ? { ok: true, text: byLines } : printed;
}

/** The codebook's text without a tag. Refused when the file is broken or newer, or has no such tag. */
export function removeTag(text: string, tag: TagName): Edited {
  const { entries } = readCodebook(text);
  const entry = entries.find((one) => one.counts && one.tag.on === tag.on && one.tag.name === tag.name);
  if (!entry) return { ok: false, message: `The codebook has no tag "${tag.name}".` };
  const edited = editList(text, codebookFile, (list, _, entryAt) => {
    const at = list.items.findIndex((item) => entryAt(item)?.map.range?.[0] === entry.span.start);
    if (at < 0) return `The tag "${tag.name}" cannot be taken out of this file.`;
    list.items.splice(at, 1);
    return null;
  });
  const without = keepingBytes(edited, withoutEntry(text, entry));
  // Aliases of what stood in the entry would stand for something else, or for nothing.
  const rest = countingTags(entries.flatMap((one) => (one === entry ? [] : [one.tag])));
  return without.ok && JSON.stringify(readCodebook(without.text).tags) !== JSON.stringify(rest)
    ? { ok: false, message: `The tag "${tag.name}" cannot be taken out of this file: other tags refer to its words.` }
    : without;
}
