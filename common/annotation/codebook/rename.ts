import type { Edited } from '../../text/problem';
import type { Span } from '../../text/span';
import { editList, scalarFor } from '../../text/yaml';
import { namings } from './entries';
import { codebookFile, readCodebook } from './read';
import { findTag, type Tag, type TagName } from './tag';

/** A span of a text with what is to stand there. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** Why a tag cannot have this name, or null. */
export function nameProblem(tags: readonly Tag[], tag: TagName, to: string): string | null {
  const name = to.trim();
  if (name === '') return 'A tag needs a name.';
  if (/[\r\n]/.test(name)) return 'The name of a tag stands on one line.';
  if (name === tag.name) return `"${name}" is the name that it has.`;
  return findTag(tags, { name, on: tag.on }) ? `The codebook has a tag "${name}" already.` : null;
}

/** Every place of the codebook's text that a new name of a tag changes, in text order: its entry, tags that name it. */
export function renaming(text: string, tag: TagName, to: string): readonly Replacement[] {
  return namings(readCodebook(text).entries)
    .filter(({ entry, name }) => entry.tag.on === tag.on && name === tag.name)
    .map(({ span }) => ({ span, text: scalarFor(to.trim(), text.slice(span.start, span.end)) }))
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** A text with its replacements, which are in text order and do not overlap. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: next } of replacements) {
    parts.push(text.slice(at, span.start), next);
    at = span.end;
  }
  return [...parts, text.slice(at)].join('');
}

/** A tag as it is after another one, or itself, has got another name. */
export const renamedIn = (tag: Tag, from: TagName, to: string): Tag => {
  if (tag.on !== from.on) return tag;
  const name = (one: string): string => (one === from.name ? to : one);
  return {
    ...tag,
    name: name(tag.name),
    parent: tag.parent && name(tag.parent),
    successor: tag.successor && name(tag.successor),
  };
};

/**
 * The codebook's text with another name of a tag, in its entry and where other tags name it; everything else stays to
 * the byte. Refused when the file is broken or newer, when there is no such tag or one of the new name, and where the
 * change would be read as something else.
 */
export function renameTag(text: string, tag: TagName, to: string): Edited {
  const { tags } = readCodebook(text);
  const problem = findTag(tags, tag) ? nameProblem(tags, tag, to) : `The codebook has no tag "${tag.name}".`;
  if (problem !== null) return { ok: false, message: problem };
  const sound = editList(text, codebookFile, () => null);
  if (!sound.ok) return sound;
  const next = replaced(text, renaming(text, tag, to));
  // What is written in ways that this does not foresee (anchors and aliases, blocks) must read as it should.
  const wanted = tags.map((one) => renamedIn(one, tag, to.trim()));
  const isRead = JSON.stringify(readCodebook(next).tags) === JSON.stringify(wanted);
  return isRead
    ? { ok: true, text: next }
    : { ok: false, message: `"${tag.name}" cannot be renamed in this file: write its name as a plain value first.` };
}
