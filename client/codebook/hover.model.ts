import { deprecation, tagKey, type Tag, type TagName } from '../../common/annotation/codebook';
import { namings, type TagEntry } from '../../common/annotation/codebook/entries';
import { counted } from '../../common/text/counted';
import { touches, type Span } from '../../common/text/span';
import { escaped } from '../markdown';
import { memberHelp } from './memberHelp';

/** A place of the codebook where a tag is named. */
export interface NamedTag extends TagName {
  readonly span: Span;
}

/** The tag that is named at an offset: by its own entry, or by one below or before it. */
export function tagNamedAt(entries: readonly TagEntry[], offset: number): NamedTag | null {
  const found = namings(entries).find(({ span }) => touches(span, offset));
  return found ? { name: found.name, on: found.entry.tag.on, span: found.span } : null;
}

/** How many annotations in how many sources have a tag. */
export interface Uses {
  readonly annotations: number;
  readonly sources: number;
}

const useLine = ({ annotations, sources }: Uses): string =>
  annotations === 0
    ? 'No annotation has it.'
    : `${counted(annotations, 'annotation')} in ${counted(sources, 'source')}.`;

/** What there is to say of a tag of the codebook, as Markdown. */
export function tagCard(tags: readonly Tag[], named: TagName, uses: Uses): string {
  const tag = tags.find((one) => tagKey(one) === tagKey(named));
  const head = `**${escaped(named.name)}**${named.on === 'links' ? ' (kind of link)' : ''}`;
  if (!tag) return [head, 'Not in the codebook.', useLine(uses)].join('\n\n');
  const deprecated = deprecation(tags, named);
  const facts = [
    tag.parent === null ? null : `in ${escaped(tag.parent)}`,
    tag.colour === null ? null : escaped(tag.colour),
    tag.shortcut === null ? null : `shortcut ${tag.shortcut}`,
    deprecated && escaped(deprecated),
  ].filter((fact) => fact !== null);
  return [
    head,
    ...(tag.definition === null ? [] : [escaped(tag.definition)]),
    ...(tag.examples.length === 0 ? [] : [tag.examples.map((example) => `- ${escaped(example)}`).join('\n')]),
    ...(facts.length === 0 ? [] : [facts.join(' · ')]),
    useLine(uses),
  ].join('\n\n');
}

/** The member whose name stands at an offset, with what it is for. */
export function memberAt(
  entries: readonly TagEntry[],
  offset: number,
): { readonly span: Span; readonly help: string } | null {
  for (const { fields } of entries) {
    for (const [member, { key }] of fields) if (touches(key, offset)) return { span: key, help: memberHelp[member] };
  }
  return null;
}
