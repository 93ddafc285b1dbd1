import type { Tag, TagName } from '../../../common/annotation/codebook';
import { targetOf } from '../../../common/annotation/ends';
import type { Annotation } from '../../../common/annotation/model';
import { endsOf, isLost, type PlacedEnd } from '../../../common/annotation/queries';
import type { AnnotationStore } from '../../../common/annotation/store';
import { shortened } from '../../../common/text/shortened';
import { colourOf } from '../../annotations/colours';
import type { Placing } from '../../annotations/place';
import { stateLooks, stateOf, stateOfEnd } from '../../annotations/states';
import { originOf, titleOf } from '../../annotations/words';
import { escaped } from '../../markdown';
import type { Row } from '../row';
import { uriOf } from '../sourceUris';

/** One workspace folder, as the views of annotations need it. */
export interface AnnotatedFolder {
  readonly uri: string;
  readonly name: string;
  readonly store: AnnotationStore;
  /** Those of passages and of links. */
  readonly tags: readonly Tag[];
}

/** Where rows of annotations stand. */
export interface RowContext {
  readonly folder: AnnotatedFolder;
  readonly placing: Placing;
  /** Put before keys of rows, which must differ over the whole tree. */
  readonly scope: string;
  /** The source is named by the group already. */
  readonly bySource: boolean;
  /** Tag of the group. */
  readonly tag?: TagName;
}

/** Parts of a description that say something. */
const joined = (parts: readonly string[], between: string): string => parts.filter((part) => part !== '').join(between);

function whereOf({ folder, placing, bySource }: RowContext, end: PlacedEnd): Pick<Row, 'location' | 'description'> {
  const range = folder.store.deleted.has(end.source) ? null : placing.rangeOfEnd(end);
  const line = range === null || isLost(end) ? '' : `line ${range.start.line + 1}`;
  const location = range === null ? {} : { location: { uri: uriOf(folder.uri, end.source), range } };
  // The line stands first: a narrow view cuts off the end of a long path.
  return { description: joined([line, bySource ? '' : end.source], ' · '), ...location };
}

const lostLook = { icon: 'warning', iconColour: 'list.warningForeground' } as const;

function lookOf(
  { folder }: RowContext,
  annotation: Annotation,
  ends: readonly PlacedEnd[],
): Pick<Row, 'icon' | 'iconColour'> {
  if (ends.some(isLost)) return { ...lostLook, icon: stateLooks[stateOf(ends)].icon };
  if (annotation.motivation === 'linking') return { icon: 'link' };
  const [tag] = annotation.tags;
  if (tag === undefined) return { icon: 'note' };
  return { icon: 'tag', iconColour: colourOf(tag, folder.tags).icon };
}

/** What is to be said of how ends stand, where they do not stand as stored. */
const remarksOf = (ends: readonly PlacedEnd[]): readonly string[] =>
  ends.flatMap((end) => {
    const state = stateOfEnd(end);
    if (isLost(end)) return [`${state}: ${end.anchoring?.reason ?? ''}`];
    return state === 'edited' ? [state] : [];
  });

/** The stored words of an end. */
export const exactOf = ({ annotation, end }: PlacedEnd): string => targetOf(annotation, end)?.selectors.exact ?? '';

/** The stored words of an end, as many as a tooltip shows; Markdown. */
const quotedEnd = (end: PlacedEnd): string => `“${escaped(shortened(exactOf(end), 300))}”`;

function tooltipOf(annotation: Annotation, ends: readonly PlacedEnd[]): string {
  return [
    `**${escaped(titleOf(annotation))}**`,
    ...ends.map(quotedEnd),
    ...(annotation.note === null ? [] : [escaped(annotation.note)]),
    ...ends.flatMap((end) => remarksOf([end]).map((remark) => escaped(`${end.source}: ${remark}`))),
    `_${escaped(originOf(annotation))}_`,
  ].join('\n\n');
}

/** One of the ends of an annotation, below the annotation's row. */
function endRow(context: RowContext, end: PlacedEnd): Row {
  const where = whereOf({ ...context, bySource: false }, end);
  return {
    key: `${context.scope} ${end.annotation.id} end ${end.end}`,
    label: shortened(exactOf(end)),
    ...where,
    description: joined([where.description ?? '', ...remarksOf([end])], ' — '),
    tooltip: [quotedEnd(end), escaped(joined([end.source, ...remarksOf([end])], ': '))].join('\n\n'),
    ...(isLost(end) ? lostLook : { icon: 'quote' }),
    context: 'end',
    folder: context.folder.uri,
    id: end.annotation.id,
    from: end.end,
    children: [],
  };
}

/** What an annotation is, for the ear: "tag claim", "note", "link Same event". */
export function kindWords(annotation: Annotation): string {
  if (annotation.motivation === 'linking') return `link ${titleOf(annotation)}`;
  return annotation.tags.length > 0 ? `tag ${titleOf(annotation)}` : 'note';
}

const contextOf = (annotation: Annotation): string =>
  annotation.motivation === 'linking'
    ? 'annotation.link'
    : annotation.tags.length > 0
      ? 'annotation.tag'
      : 'annotation.note';

/**
 * The row of an annotation, with its ends below it where there are several.
 * @param at the end that the row stands for where that matters
 */
export function annotationRow(context: RowContext, annotation: Annotation, at?: PlacedEnd): Row {
  const ends = endsOf(context.folder.store, annotation);
  const shown = at ?? ends[0];
  const where: Pick<Row, 'location' | 'description'> = shown ? whereOf(context, shown) : {};
  const remarks = remarksOf(shown ? [shown] : []);
  const note = annotation.note === null ? '' : shortened(annotation.note, 40);
  const label = shown ? shortened(exactOf(shown)) : titleOf(annotation);
  const standing = remarks.some((remark) => remark !== 'edited') ? remarks : [where.description ?? '', ...remarks];
  const description = joined([note, ...standing], ' — ');
  return {
    key: `${context.scope} ${annotation.id}${at ? ` ${at.end}` : ''}`,
    label,
    ...where,
    description,
    tooltip: tooltipOf(annotation, ends),
    spoken: joined([kindWords(annotation), `“${label}”`, description], ', '),
    ...lookOf(context, annotation, ends.length > 1 || !shown ? ends : [shown]),
    context: contextOf(annotation),
    folder: context.folder.uri,
    id: annotation.id,
    ...(at ? { from: at.end } : {}),
    ...(context.tag ? { tag: context.tag } : {}),
    children: ends.length > 1 ? ends.map((end) => endRow(context, end)) : [],
  };
}
