import { isHex, sixDigits } from '../annotation/codebook/colourName';
import { findTag, type Tag, type TagName } from '../annotation/codebook/tag';
import { bratTypes, type BratNames } from './bratNames';
import type { OutFile } from './model';

/** Tags below their parents, one step further to the right each; a circle of parents ends where it began. */
function hierarchy(names: BratNames, codebook: readonly Tag[]): readonly string[] {
  const passages = names.tags.filter(([{ on }]) => on === 'passages');
  const parentOf = (tag: TagName): string | null => findTag(codebook, tag)?.parent ?? null;
  const written = new Set<string>();
  const lines: string[] = [];
  const write = (tag: TagName, name: string, depth: number): void => {
    if (written.has(name)) return;
    written.add(name);
    lines.push(`${'\t'.repeat(depth)}${name}`);
    for (const [below, folded] of passages) if (parentOf(below) === tag.name) write(below, folded, depth + 1);
  };
  const isKnown = (name: string | null): boolean => passages.some(([tag]) => tag.name === name);
  for (const [tag, name] of passages) if (!isKnown(parentOf(tag))) write(tag, name, 0);
  for (const [tag, name] of passages) write(tag, name, 0);
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
  const relations = names.tags.filter(([{ on }]) => on === 'links').map(([, name]) => name);
  const annotation = [
    '[entities]',
    ...hierarchy(names, codebook),
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
    const fill = tag.on === 'passages' ? fillOf(findTag(codebook, tag)?.colour ?? null) : null;
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
