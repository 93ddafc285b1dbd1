import { deprecation, findTag, type Tag, type TagName } from '../../../common/annotation/codebook';
import { sourcesOf } from '../../../common/annotation/ends';
import type { Annotation } from '../../../common/annotation/model';
import { allAnnotations, endsIn, endsOf, type PlacedEnd } from '../../../common/annotation/queries';
import { counted } from '../../../common/text/counted';
import { groupBy } from '../../../common/text/groupBy';
import { byCode } from '../../../common/text/sorted';
import { colourOf } from '../../annotations/colours';
import { createPlacing } from '../../annotations/place';
import { createMatcher, type Query } from '../../annotations/query';
import { reviewed } from '../../annotations/reviewed';
import { shownStates, stateLooks, stateOf } from '../../annotations/states';
import { escaped } from '../../markdown';
import { annotationRow, exactOf, type AnnotatedFolder, type RowContext } from './annotationRow.model';
import { foreignIn, foreignRow, type ForeignThing } from './foreignRows.model';
import { inPortions } from './portions.model';
import type { Row } from '../row';
import { tagTree, type TagNode } from './tagTree.model';

export type { AnnotatedFolder } from './annotationRow.model';

export const groupings = ['tag', 'source', 'creator', 'state'] as const;
/** How the Annotations view is grouped. */
export type Grouping = (typeof groupings)[number];

/** Whether a value names a grouping. */
export const isGrouping = (value: unknown): value is Grouping => groupings.some((grouping) => grouping === value);

/** A folder of the Annotations view. */
export interface ListedFolder extends AnnotatedFolder {
  /** Tags of the codebook itself, which are shown even where nothing has them: annotations can be dragged onto them. */
  readonly codebook: readonly Tag[];
}

/** The annotations of a folder that are shown, and what their rows are made with. */
interface Shown {
  readonly folder: ListedFolder;
  readonly annotations: readonly Annotation[];
  readonly foreign: readonly ForeignThing[];
  /** Annotations of which an end is to be reviewed. */
  readonly waiting: ReadonlySet<string>;
  readonly isFiltered: boolean;
  readonly scoped: (part: string, tag?: TagName) => RowContext;
}

/** Annotations up to which groups are unfolded at first. */
const fewEnough = 300;

interface Group {
  readonly label: string;
  /** What the group is, for the ear: "tag claim". */
  readonly said: string;
  readonly icon: string;
  readonly iconColour?: string;
  readonly tooltip?: string;
  readonly remarks?: readonly (string | null)[];
  readonly things: Iterable<Annotation>;
  readonly count: number;
  readonly below: () => readonly Row[];
}

function groupRow(shown: Shown, { scope, folder, tag }: RowContext, group: Group): Row {
  let review = 0;
  if (shown.waiting.size > 0) for (const { id } of group.things) review += shown.waiting.has(id) ? 1 : 0;
  const remarks = [review === 0 ? null : `${review} to review`, ...(group.remarks ?? [])].flatMap((one) => one ?? []);
  return {
    key: scope,
    label: group.label,
    description: [String(group.count), ...remarks].join(' · '),
    spoken: [group.said, counted(group.count, 'annotation'), ...remarks].join(', '),
    icon: group.icon,
    ...(group.iconColour === undefined ? {} : { iconColour: group.iconColour }),
    ...(group.tooltip === undefined ? {} : { tooltip: group.tooltip }),
    context: tag ? 'group.tag' : 'group',
    folder: folder.uri,
    ...(tag ? { tag } : {}),
    unfolded: shown.annotations.length + shown.foreign.length <= fewEnough && group.count > 0,
    children: [],
    ...(group.count === 0 ? {} : { later: group.below }),
  };
}

const sourceOf = ({ target }: Annotation): string => target.source;

const plainRows = (context: RowContext, annotations: readonly Annotation[]): readonly Row[] =>
  inPortions(context.scope, annotations, (one) => annotationRow(context, one), sourceOf);

function tagRow(shown: Shown, { name, own, below, all }: TagNode): Row {
  const { tags } = shown.folder;
  const tag: TagName = { name, on: 'passages' };
  const context = shown.scoped(`tag ${name}`, tag);
  const definition = findTag(tags, tag)?.definition ?? null;
  return groupRow(shown, context, {
    label: name,
    said: `tag ${name}`,
    icon: 'tag',
    iconColour: colourOf(name, tags).icon,
    ...(definition === null ? {} : { tooltip: escaped(definition) }),
    remarks: [
      below.length === 0 || all.length === own.length ? null : `${own.length} of its own`,
      deprecation(tags, tag),
    ],
    things: all,
    count: all.length,
    below: () => [...below.map((node) => tagRow(shown, node)), ...plainRows(context, own)],
  });
}

/** A group of annotations that have no rows but their own; none where there are none. */
function plainGroup(
  shown: Shown,
  part: string,
  look: Omit<Group, 'things' | 'count' | 'below'>,
  annotations: readonly Annotation[],
): readonly Row[] {
  if (annotations.length === 0) return [];
  const context = shown.scoped(part);
  const group = { ...look, things: annotations, count: annotations.length };
  return [groupRow(shown, context, { ...group, below: () => plainRows(context, annotations) })];
}

function foreignGroup(shown: Shown): readonly Row[] {
  const { foreign } = shown;
  if (foreign.length === 0) return [];
  const context = shown.scoped('foreign');
  const below = (): readonly Row[] =>
    inPortions(
      context.scope,
      foreign,
      (thing) => foreignRow(context, thing),
      ({ source }) => source,
    );
  const look = { label: 'Other tools', said: 'other tools', icon: 'lock', remarks: ['read-only'] };
  return [groupRow(shown, context, { ...look, things: [], count: foreign.length, below })];
}

function rowsByTag(shown: Shown): readonly Row[] {
  const { annotations, folder, isFiltered } = shown;
  const declared = annotations.length === 0 || isFiltered ? [] : folder.codebook;
  const unused = declared.filter(({ on, deprecated }) => on === 'passages' && !deprecated);
  const untagged = annotations.filter(({ tags }) => tags.length === 0);
  const [links, notes] = [true, false].map((isLink) =>
    untagged.filter(({ motivation }) => (motivation === 'linking') === isLink),
  );
  return [
    ...tagTree(annotations, folder.tags, unused).map((node) => tagRow(shown, node)),
    ...plainGroup(shown, 'rest Notes', { label: 'Notes', said: 'notes', icon: 'note' }, notes ?? []),
    ...plainGroup(shown, 'rest Links', { label: 'Links', said: 'links', icon: 'link' }, links ?? []),
    ...foreignGroup(shown),
  ];
}

/** The annotations of a source in text order, each at the first of its ends there. */
function endsInSource(shown: Shown, source: string, some: ReadonlySet<string>): readonly PlacedEnd[] {
  const seen = new Set<string>();
  return endsIn(shown.folder.store, source).filter(({ annotation: { id } }) => {
    if (!some.has(id) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function sourceRow(
  shown: Shown,
  source: string,
  annotations: readonly Annotation[],
  foreign: readonly ForeignThing[],
): Row {
  const { store } = shown.folder;
  const context = shown.scoped(`source ${source}`);
  const below = (): readonly Row[] => {
    const ends = endsInSource(shown, source, new Set(annotations.map(({ id }) => id)));
    return [
      ...inPortions(context.scope, ends, (end) => annotationRow(context, end.annotation, end), exactOf),
      ...foreign.map((thing) => foreignRow(context, thing)),
    ];
  };
  const isGone = store.deleted.has(source);
  return groupRow(shown, context, {
    label: source,
    said: `source ${source}`,
    icon: isGone ? 'warning' : 'file',
    remarks: [isGone ? 'deleted' : null],
    things: annotations,
    count: annotations.length + foreign.length,
    below,
  });
}

function rowsBySource(shown: Shown): readonly Row[] {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of shown.annotations) {
    for (const source of sourcesOf(annotation)) {
      const group = groups.get(source);
      if (group) group.push(annotation);
      else groups.set(source, [annotation]);
    }
  }
  const foreign = groupBy(shown.foreign, ({ source }) => source);
  const sources = [...new Set([...groups.keys(), ...foreign.keys()])].sort(byCode);
  const rowOf = (source: string): Row => sourceRow(shown, source, groups.get(source) ?? [], foreign.get(source) ?? []);
  return inPortions(shown.scoped('sources').scope, sources, rowOf, (source) => source);
}

function rowsByCreator(shown: Shown): readonly Row[] {
  const groups = [...groupBy(shown.annotations, ({ creator }) => creator)];
  const label = (creator: string | null): string => creator ?? 'No creator';
  const sorted = groups.toSorted(
    ([a], [b]) => Number(a === null) - Number(b === null) || label(a).localeCompare(label(b), 'en'),
  );
  return [
    ...sorted.flatMap(([creator, some]) => {
      const look = { label: label(creator), said: `creator ${label(creator)}`, icon: 'account' };
      return plainGroup(shown, `creator ${creator ?? ''}`, look, some);
    }),
    ...foreignGroup(shown),
  ];
}

function rowsByState(shown: Shown): readonly Row[] {
  const { store } = shown.folder;
  const groups = groupBy(shown.annotations, (annotation) => stateOf(endsOf(store, annotation)));
  return [
    ...shownStates.flatMap((state) => {
      const { label, meaning, icon } = stateLooks[state];
      const look = { label, said: `state ${label}`, icon, tooltip: meaning };
      return plainGroup(shown, `state ${state}`, look, groups.get(state) ?? []);
    }),
    ...foreignGroup(shown),
  ];
}

const makers = { tag: rowsByTag, source: rowsBySource, creator: rowsByCreator, state: rowsByState } as const;

function shownOf(folder: ListedFolder, grouping: Grouping, query: Query): Shown {
  const { store } = folder;
  const all = allAnnotations(store);
  const placing = createPlacing(store);
  return {
    folder,
    annotations: query.terms.length === 0 ? all : all.filter(createMatcher(query, folder)),
    foreign: [...store.sidecars]
      .sort(([a], [b]) => byCode(a, b))
      .flatMap(([source, sidecar]) => foreignIn(source, sidecar, query)),
    waiting: new Set(reviewed(store).waiting.map(({ annotation }) => annotation.id)),
    isFiltered: query.terms.length > 0,
    scoped: (part, tag) => ({
      folder,
      placing,
      scope: `${folder.uri} ${part}`,
      bySource: grouping === 'source',
      ...(tag ? { tag } : {}),
    }),
  };
}

/** What the Annotations view shows. */
export interface Listing {
  readonly rows: readonly Row[];
  /** Annotations that fit the filter, and all. */
  readonly shown: number;
  readonly all: number;
}

/** Rows of the Annotations view, made as far as they are unfolded; with several workspace folders each is a row of its own. */
export function annotationRows(folders: readonly ListedFolder[], grouping: Grouping, query: Query): Listing {
  const made = folders.map((folder) => {
    const shown = shownOf(folder, grouping, query);
    return { shown, rows: makers[grouping](shown) };
  });
  const filled = made.filter(({ rows }) => rows.length > 0);
  const rows =
    folders.length < 2
      ? filled.flatMap((one) => one.rows)
      : filled.map(({ shown, rows: below }) =>
          groupRow(shown, shown.scoped('folder'), {
            label: shown.folder.name,
            said: `folder ${shown.folder.name}`,
            icon: 'root-folder',
            things: shown.annotations,
            count: shown.annotations.length + shown.foreign.length,
            below: () => below,
          }),
        );
  const count = (of: (shown: Shown) => number): number => made.reduce((sum, { shown }) => sum + of(shown), 0);
  return {
    rows,
    shown: count(({ annotations, foreign }) => annotations.length + foreign.length),
    all: count(({ folder }) => allAnnotations(folder.store).length),
  };
}
