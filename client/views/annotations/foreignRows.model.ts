import { foreignItems, type ForeignItem } from '../../../common/annotation/foreign';
import type { Sidecar } from '../../../common/annotation/store';
import { foldKey } from '../../../common/text/fold';
import { shortened } from '../../../common/text/shortened';
import type { Query, Term } from '../../annotations/query';
import { escaped } from '../../markdown';
import type { RowContext } from './annotationRow.model';
import type { Row } from '../row';
import { uriOf } from '../sourceUris';

/** An item of another tool in the sidecar of a source. */
export interface ForeignThing {
  readonly source: string;
  readonly item: ForeignItem;
  readonly at: number;
}

function holds({ source, item }: ForeignThing, { field, value }: Term): boolean {
  if (field === 'creator') return foldKey(item.creator ?? 'none').includes(value);
  if (field === 'source') return foldKey(source).includes(value);
  if (field !== 'words') return false;
  return foldKey([source, item.exact, item.body, item.creator, item.motivation].join('\n')).includes(value);
}

/** Items of contents that were read before: a view asks for them again whenever something changes. */
const read = new WeakMap<Sidecar['content'], readonly ForeignThing[]>();

function thingsOf(source: string, content: Sidecar['content']): readonly ForeignThing[] {
  const things = read.get(content) ?? foreignItems(content).map((item, at) => ({ source, item, at }));
  read.set(content, things);
  return things;
}

/** The other tools' items of a sidecar that fit a query; those have no tag, state or kind of ours. */
export function foreignIn(source: string, { content }: Sidecar, { terms }: Query): readonly ForeignThing[] {
  if (content.foreign.length === 0) return [];
  const things = thingsOf(source, content);
  return terms.length === 0 ? things : things.filter((thing) => terms.every((term) => holds(thing, term)));
}

/** Where the quoted words stand, if they stand once; else the start of the source. */
function placeOf({ folder, placing }: RowContext, { source, item }: ForeignThing): Pick<Row, 'location'> {
  const text = folder.store.live.get(source)?.text;
  if (text === undefined) return {};
  const exact = item.exact ?? '';
  const start = exact === '' ? -1 : text.indexOf(exact);
  const isOnce = start >= 0 && text.indexOf(exact, start + 1) < 0;
  const range = placing.rangeOf(source, isOnce ? { start, end: start + exact.length } : { start: 0, end: 0 });
  return range ? { location: { uri: uriOf(folder.uri, source), range } } : {};
}

/** The row of an annotation of another tool: it can be read, and nothing else. */
export function foreignRow(context: RowContext, thing: ForeignThing): Row {
  const { item, source, at } = thing;
  const words = item.exact ?? (item.body === '' ? (item.id ?? item.target ?? 'Annotation of another tool') : item.body);
  const label = shortened(words);
  const said = [
    item.exact === null ? '' : shortened(item.body, 40),
    item.creator ?? '',
    context.bySource ? '' : source,
    'read-only',
  ].filter((part) => part !== '');
  const told = [item.motivation, item.creator, item.id].flatMap((part) => (part === null ? [] : [escaped(part)]));
  return {
    key: `${context.scope} foreign ${source} ${at}`,
    label,
    description: said.join(' · '),
    tooltip: [
      '**Made by another tool.** Copydesk shows it, keeps it in its file, and never changes it.',
      ...(item.exact === null ? [] : [`“${escaped(shortened(item.exact, 300))}”`]),
      ...(item.body === '' ? [] : [escaped(item.body)]),
      ...(told.length === 0 ? [] : [`_${told.join(', ')}_`]),
    ].join('\n\n'),
    spoken: ['annotation of another tool', `“${label}”`, ...said].join(', '),
    icon: 'lock',
    context: 'foreign',
    ...placeOf(context, thing),
    children: [],
  };
}
