import { isHex, sixDigits } from '../annotation/codebook/colourName';
import { countingTags, tagKey, type Tag, type TagName } from '../annotation/codebook/tag';
import { groupBy } from '../text/groupBy';
import { bratTypes, type BratNames } from './bratNames';
import type { OutFile } from './model';

/** The tags of the codebook by their keys. */
const byKey = (codebook: readonly Tag[]): ReadonlyMap<string, Tag> =>
  new Map(countingTags(codebook).map((tag) => [tagKey(tag), tag]));

/** Tags below their parents, one step further to the right each; a circle of parents ends where it began. */
function hierarchy(names: BratNames, tags: ReadonlyMap<string, Tag>): readonly string[] {
  const passages = names.tags.filter(([{ on }]) => on === 'passages');
  const parentOf = (tag: TagName): string | null => tags.get(tagKey(tag))?.parent ?? null;
  const known = new Set<string | null>(passages.map(([{ name }]) => name));
  const below = groupBy(passages, ([tag]) => parentOf(tag));
  const written = new Set<string>();
  const lines: string[] = [];
  function write(first: (typeof passages)[number]): void {
    // No calls within calls: parents make chains of any length.
    const open = [{ entry: first, depth: 0 }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { depth } = next;
      const [tag, name] = next.entry;
      if (written.has(name)) continue;
      written.add(name);
      lines.push(`${'\t'.repeat(depth)}${name}`);
      for (const entry of (below.get(tag.name) ?? []).toReversed()) open.push({ entry, depth: depth + 1 });
    }
  }
  for (const entry of passages) if (!known.has(parentOf(entry[0]))) write(entry);
  for (const entry of passages) write(entry);
  return lines;
}

/** Brat parts labels at bars and columns at tabs. */
const labelOf = (name: string): string => name.replace(/[\s|]{1,1000}/g, ' ').trim();

/** Fills for the colours of our palette that have names, light enough for black text. */
const fills: Readonly<Record<string, string>> = {
  ...{ blue: '#b3d7ff', green: '#b5e6c6', orange: '#fbd5ae', purple: '#e0ccf8', red: '#ffc2c2' },
  ...{ yellow: '#f5e6a3', teal: '#aee5e5', pink: '#ffc9e7', grey: '#d9d9d9' },
};

function fillOf(colour: string | null): string | null {
  if (colour === null) return null;
  return isHex(colour) ? sixDigits(colour) : (fills[colour] ?? null);
}

/** The configuration that brat needs to show and change the annotations: types, then their labels and colours. */
export function bratConf(names: BratNames, codebook: readonly Tag[]): readonly OutFile[] {
  const tags = byKey(codebook);
  const relations = names.tags.filter(([{ on }]) => on === 'links').map(([, name]) => name);
  const annotation = [
    '[entities]',
    ...hierarchy(names, tags),
    bratTypes.note,
    bratTypes.passage,
    '',
    '[relations]',
    '<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>',
    ...[...relations, bratTypes.link].map((name) => `${name}\tArg1:<ENTITY>, Arg2:<ENTITY>`),
    '',
    '[events]',
    '',
    '[attributes]',
    'State\tArg:<ENTITY>, Value:moved|edited',
    '',
  ];
  const labels = names.tags.flatMap(([tag, name]) => {
    const label = labelOf(tag.name);
    return label === '' || label === name || label.startsWith('!') || label.startsWith('#')
      ? []
      : [`${name} | ${label}`];
  });
  const drawing = names.tags.flatMap(([tag, name]) => {
    const fill = tag.on === 'passages' ? fillOf(tags.get(tagKey(tag))?.colour ?? null) : null;
    return fill === null ? [] : [`${name}\tbgColor:${fill}`];
  });
  const visual = [
    '[labels]',
    ...labels,
    '',
    '[drawing]',
    'SPAN_DEFAULT\tfgColor:black, bgColor:#e6e6e6, borderColor:darken',
    'ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5',
    ...drawing,
    '',
  ];
  return [
    { path: 'annotation.conf', text: annotation.join('\n') },
    { path: 'visual.conf', text: visual.join('\n') },
  ];
}
