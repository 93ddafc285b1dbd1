import { deprecation, findTag, type TagName } from '../../../common/annotation/codebook';
import { sourcesOf } from '../../../common/annotation/ends';
import type { Annotation } from '../../../common/annotation/model';
import { endsIn, endsOf, type PlacedEnd } from '../../../common/annotation/queries';
import { groupBy } from '../../../common/text/groupBy';
import { byCode } from '../../../common/text/sorted';
import { colourOf } from '../../annotations/colours';
import { shownStates, stateLooks, stateOf } from '../../annotations/states';
import { escaped } from '../../markdown';
import type { Row } from '../row';
import { annotationRow, exactOf } from './annotationRow.model';
import { foreignRow, type ForeignThing } from './foreignRows.model';
import type { Grouping } from './grouping';
import { foreignGroup, groupRow, plainGroup, plainRows, type Shown } from './groups.model';
import { inPortions } from './portions.model';
import { tagTree, type TagNode } from './tagTree.model';

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
    hasMore: below.length > 0,
    below: () => [...below.map((node) => tagRow(shown, node)), ...plainRows(context, own)],
  });
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

/** Rows of what is shown of a folder, for each grouping; several folders have the same ones. */
export const groupedRows: Readonly<Record<Grouping, (shown: Shown) => readonly Row[]>> = {
  tag: rowsByTag,
  source: rowsBySource,
  creator: rowsByCreator,
  state: rowsByState,
};
