import { groupBy } from '../../common/text/groupBy';
import type { Tag } from '../../common/annotation/codebook';
import { targetOf } from '../../common/annotation/ends';
import type { Annotation } from '../../common/annotation/model';
import { allAnnotations, byTag, endsIn, endsOf, isLost, type PlacedEnd } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';
import { colourOf } from '../annotations/colours';
import { createPlacing, type Placing } from '../annotations/place';
import { shortened } from '../../common/text/shortened';
import { linkKindLabel, originOf, titleOf } from '../annotations/words';
import { escaped } from '../markdown';
import type { Row } from './row';
import { uriOf } from './sourceUris';

const groupings = ['tag', 'source', 'link'] as const;
/** How the Annotations view is grouped. */
export type Grouping = (typeof groupings)[number];

/** Whether a value names a grouping. */
export const isGrouping = (value: unknown): value is Grouping => groupings.some((grouping) => grouping === value);

/** The grouping after this one, in turn. */
export const nextGrouping = (grouping: Grouping): Grouping =>
  groupings[(groupings.indexOf(grouping) + 1) % groupings.length] ?? 'tag';

/** One workspace folder, as the view needs it. */
export interface AnnotatedFolder {
  readonly uri: string;
  readonly name: string;
  readonly store: AnnotationStore;
  readonly tags: readonly Tag[];
}

interface Context {
  readonly folder: AnnotatedFolder;
  readonly placing: Placing;
  /** Put before keys of rows, which must differ over the whole tree. */
  readonly scope: string;
  /** The source is named by the group already. */
  readonly bySource: boolean;
}

function whereOf({ folder, placing, bySource }: Context, end: PlacedEnd): Pick<Row, 'location' | 'description'> {
  const range = folder.store.deleted.has(end.source) ? null : placing.rangeOfEnd(end);
  const line = range === null || isLost(end) ? '' : `line ${range.start.line + 1}`;
  const location = range === null ? {} : { location: { uri: uriOf(folder.uri, end.source), range } };
  // The line stands first: a narrow view cuts off the end of a long path.
  return { description: [line, bySource ? '' : end.source].filter((part) => part !== '').join(' · '), ...location };
}

function lookOf(
  { folder }: Context,
  annotation: Annotation,
  ends: readonly PlacedEnd[],
): Pick<Row, 'icon' | 'iconColour'> {
  if (ends.some(isLost)) return { icon: 'warning', iconColour: 'list.warningForeground' };
  if (annotation.motivation === 'linking') return { icon: 'link' };
  const [tag] = annotation.tags;
  if (tag === undefined) return { icon: 'note' };
  const colour = colourOf(tag, folder.tags);
  return { icon: 'tag', ...(colour.kind === 'theme' ? { iconColour: colour.id } : {}) };
}

const reasonsOf = (ends: readonly PlacedEnd[]): readonly string[] =>
  ends.filter(isLost).map((end) => `${end.source}: ${end.anchoring?.reason ?? ''}`);

const exactOf = ({ annotation, end }: PlacedEnd): string => targetOf(annotation, end)?.selectors.exact ?? '';

function tooltipOf(annotation: Annotation, ends: readonly PlacedEnd[]): string {
  return [
    `**${escaped(titleOf(annotation))}**`,
    ...ends.map((end) => `“${escaped(shortened(exactOf(end), 300))}”`),
    ...(annotation.note === null ? [] : [escaped(annotation.note)]),
    ...reasonsOf(ends).map(escaped),
    `_${escaped(originOf(annotation))}_`,
  ].join('\n\n');
}

/** One end of a link, below the link's row. */
function endRow(context: Context, end: PlacedEnd): Row {
  const lost = isLost(end);
  const where = whereOf({ ...context, bySource: false }, end);
  return {
    key: `${context.scope} ${end.annotation.id} end ${end.end}`,
    label: shortened(exactOf(end)),
    ...where,
    ...(lost ? { description: `${where.description ?? ''} — ${end.anchoring?.reason ?? ''}` } : {}),
    ...(lost ? { icon: 'warning', iconColour: 'list.warningForeground' } : { icon: 'quote' }),
    context: 'end',
    children: [],
  };
}

/** The row of an annotation; `at` is the end that the row stands for where that matters. */
function annotationRow(context: Context, annotation: Annotation, at?: PlacedEnd): Row {
  const ends = endsOf(context.folder.store, annotation);
  const shown = at ?? ends[0];
  const isLink = annotation.motivation === 'linking';
  const where: Pick<Row, 'location' | 'description'> = shown ? whereOf(context, shown) : {};
  const reason = reasonsOf(shown ? [shown] : [])[0];
  const note = annotation.note === null ? '' : shortened(annotation.note, 40);
  const label = shown ? shortened(exactOf(shown)) : titleOf(annotation);
  return {
    key: `${context.scope} ${annotation.id}${at ? ` ${at.end}` : ''}`,
    label,
    ...where,
    description: [note, reason ?? where.description ?? ''].filter((part) => part !== '').join(' — '),
    tooltip: tooltipOf(annotation, ends),
    ...lookOf(context, annotation, shown && !isLink ? [shown] : ends),
    context: isLink ? 'annotation.link' : annotation.tags.length > 0 ? 'annotation.tag' : 'annotation.note',
    id: annotation.id,
    ...(at ? { from: at.end } : {}),
    children: isLink ? ends.map((end) => endRow(context, end)) : [],
  };
}

function group(context: Context, label: string, icon: string, rows: readonly Row[], iconColour?: string): Row {
  return {
    key: context.scope,
    label,
    description: String(rows.length),
    icon,
    ...(iconColour === undefined ? {} : { iconColour }),
    context: 'group',
    unfolded: true,
    children: rows,
  };
}

function tagGroup(context: Context, name: string, annotations: readonly Annotation[]): Row {
  const colour = colourOf(name, context.folder.tags);
  const rows = annotations.map((annotation) => annotationRow(context, annotation));
  const row = group(context, name, 'tag', rows, colour.kind === 'theme' ? colour.id : undefined);
  const definition = context.folder.tags.find((tag) => tag.name === name)?.definition ?? null;
  return definition === null ? row : { ...row, tooltip: escaped(definition) };
}

type Scoped = (part: string) => Context;

function rowsByTag(store: AnnotationStore, scoped: Scoped): readonly Row[] {
  const all = allAnnotations(store);
  const tagged = [...byTag(all)].toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  const rest = (label: string, icon: string, accepts: (annotation: Annotation) => boolean): readonly Row[] => {
    const some = all.filter((annotation) => annotation.tags.length === 0 && accepts(annotation));
    const context = scoped(`rest ${label}`);
    return some.length === 0
      ? []
      : [
          group(
            context,
            label,
            icon,
            some.map((one) => annotationRow(context, one)),
          ),
        ];
  };
  return [
    ...tagged.map(([name, some]) => tagGroup(scoped(`tag ${name}`), name, some)),
    ...rest('Notes', 'note', (annotation) => annotation.motivation !== 'linking'),
    ...rest('Links', 'link', (annotation) => annotation.motivation === 'linking'),
  ];
}

function rowsBySource(store: AnnotationStore, scoped: Scoped): readonly Row[] {
  const all = allAnnotations(store);
  const sources = new Set(all.flatMap((annotation) => endsOf(store, annotation).map((end) => end.source)));
  return [...sources].toSorted().map((source) => {
    const context = scoped(`source ${source}`);
    const rows = endsIn(store, source).map((end) => annotationRow(context, end.annotation, end));
    return group(context, source, store.deleted.has(source) ? 'warning' : 'file', rows);
  });
}

function rowsByLink(store: AnnotationStore, scoped: Scoped): readonly Row[] {
  const all = allAnnotations(store).filter((annotation) => annotation.motivation === 'linking');
  return [...groupBy(all, (annotation) => annotation.linkKind)].map(([kind, some]) => {
    const context = scoped(`kind ${kind}`);
    const rows = some.map((one) => annotationRow(context, one));
    return group(context, linkKindLabel(kind), 'link', rows);
  });
}

const makers = { tag: rowsByTag, source: rowsBySource, link: rowsByLink } as const;

/** Rows of the Annotations view; with several workspace folders each is a row of its own. */
export function annotationRows(folders: readonly AnnotatedFolder[], grouping: Grouping): readonly Row[] {
  const made = folders.map((folder) => {
    const placing = createPlacing(folder.store);
    const scoped = (part: string): Context => ({
      folder,
      placing,
      scope: `${folder.uri} ${part}`,
      bySource: grouping === 'source',
    });
    return { folder, rows: makers[grouping](folder.store, scoped), scoped };
  });
  const filled = made.filter(({ rows }) => rows.length > 0);
  if (folders.length < 2) return filled.flatMap(({ rows }) => rows);
  return filled.map(({ folder, rows, scoped }) => group(scoped('folder'), folder.name, 'root-folder', rows));
}
