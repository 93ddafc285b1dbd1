import type { Precision, Timeline, TimelineFilter } from '../../../common/protocol';
import { counted } from '../../../common/text/counted';
import { fileName } from '../sourceUris';

/** How exactly a time is known, in words. */
export const precisionLabel: Readonly<Record<Precision, string>> = {
  minute: 'to the minute',
  day: 'to the day',
  week: 'to the week',
  month: 'to the month',
  quarter: 'to the quarter',
  year: 'to the year',
  longer: 'longer than a year',
};

/** Precisions that one can ask for; "longer" would restrict nothing. */
const offered: readonly Precision[] = ['minute', 'day', 'week', 'month', 'quarter', 'year'];

/** Whether a value names a precision. */
export const isPrecision = (value: unknown): value is Precision => typeof value === 'string' && value in precisionLabel;

/** What a timeline can be restricted by. */
export type FilterBy = keyof TimelineFilter;

/** Whether a filter restricts anything. */
export const isFiltering = (filter: TimelineFilter): boolean => Object.values(filter).some((one) => one !== undefined);

/** Name of the entity of an id; the id itself where the timeline does not hold it. */
const nameOf = (timeline: Timeline | null, id: string): string =>
  timeline?.entities.find((entity) => entity.id === id)?.name ?? id;

/** What one member of a filter says; nothing where it does not restrict. */
function wordsOf(filter: TimelineFilter, by: FilterBy, timeline: Timeline | null): string {
  if (by === 'uri') return filter.uri === undefined ? '' : fileName(filter.uri);
  if (by === 'entity') return filter.entity === undefined ? '' : nameOf(timeline, filter.entity);
  return filter.precision === undefined ? '' : precisionLabel[filter.precision];
}

/** A filter in words, for the view's title: "Park Yoon-joo · to the day". Nothing where it does not restrict. */
export const filterWords = (filter: TimelineFilter, timeline: Timeline | null): string =>
  (['entity', 'uri', 'precision'] as const)
    .map((by) => wordsOf(filter, by, timeline))
    .filter((words) => words !== '')
    .join(' · ');

/** An entry of a list to choose from. */
export interface FilterItem<T> {
  readonly label: string;
  readonly description: string;
  readonly value: T;
}

const labels = {
  entity: '$(person) Person, organization or place…',
  uri: '$(file) Source…',
  precision: '$(watch) How exactly it is dated…',
} as const;

/** What can be restricted, each with what it is restricted to now. */
export const filterKinds = (filter: TimelineFilter, timeline: Timeline): readonly FilterItem<FilterBy>[] =>
  (['entity', 'uri', 'precision'] as const).map((by) => ({
    label: labels[by],
    description: wordsOf(filter, by, timeline),
    value: by,
  }));

/**
 * Values that one member of the filter can take; the first lifts the restriction.
 * @param active uri of the source in the active editor, which comes first among the sources
 */
export function filterValues(
  by: FilterBy,
  timeline: Timeline,
  active: string | null,
): readonly FilterItem<string | null>[] {
  const any = { label: 'Any', description: '', value: null };
  if (by === 'precision') {
    return [any, ...offered.map((value) => ({ label: precisionLabel[value], description: '', value }))];
  }
  if (by === 'entity') {
    return [
      any,
      ...timeline.entities.map(({ id, name, count }) => ({
        label: name,
        description: `${id.slice(0, Math.max(0, id.indexOf(':')))} · ${counted(count, 'sentence')}`,
        value: id,
      })),
    ];
  }
  const here = timeline.sources.filter((uri) => uri === active);
  const others = timeline.sources.filter((uri) => uri !== active);
  return [
    any,
    ...here.map((uri) => ({ label: fileName(uri), description: 'in the active editor', value: uri })),
    ...others.map((uri) => ({ label: fileName(uri), description: '', value: uri })),
  ];
}

/** The filter with one member set, or lifted by null. */
export function withFilter(filter: TimelineFilter, by: FilterBy, value: string | null): TimelineFilter {
  const members = Object.entries({ ...filter, [by]: value }).filter(([, one]) => one !== null && one !== undefined);
  return Object.fromEntries(members);
}
