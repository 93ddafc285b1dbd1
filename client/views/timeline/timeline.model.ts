import type { Precision, Timeline, TimelineEntry } from '../../../common/protocol';
import {
  addDays,
  dayName,
  isoDay,
  monthName,
  parseIsoDay,
  weekdayName,
  weekdayOf,
} from '../../../common/text/calendar';
import { counted } from '../../../common/text/counted';
import { groupBy } from '../../../common/text/groupBy';
import { shortened } from '../../../common/text/shortened';
import { byCode } from '../../../common/text/sorted';
import { escaped } from '../../markdown';
import type { Row } from '../row';
import { fileName } from '../sourceUris';
import { precisionLabel } from './timelineFilter.model';

/** An entry that has a place on the calendar. */
type Dated = TimelineEntry & { readonly from: string; readonly to: string };

/** Rows shown below one row at once: the editor takes its time over longer lists. The rest is one more row. */
const page = 500;

/** Units of a sentence that a row shows, so that some of what stands after it can be seen too; the card has it all. */
const labelLength = 50;

/** With more entries than this the months stay folded at first. */
const few = 300;

const lineOf = ({ location }: TimelineEntry): string => `${fileName(location.uri)}:${location.range.start.line + 1}`;

/** The last day of [from, to). */
function lastDay(to: string): string {
  const day = parseIsoDay(to);
  return day === null ? to : isoDay(addDays(day, -1));
}

/** A span of days in words: "11 July 2025", "7 to 13 July 2025", "28 July to 3 August 2025". */
export function spanName(from: string, to: string): string {
  const [first, last] = [parseIsoDay(from), parseIsoDay(lastDay(to))];
  if (first === null || last === null) return from;
  if (isoDay(first) === isoDay(last)) return dayName(first);
  const year = first.year === last.year ? '' : ` ${first.year}`;
  const month = year === '' && first.month === last.month ? '' : ` ${monthName(first.month)}`;
  return `${first.day}${month}${year} to ${dayName(last)}`;
}

/** "Friday, 11 July 2025"; the day as it is when it is none. */
function weekdayAndDay(iso: string): string {
  const day = parseIsoDay(iso);
  return day === null ? iso : `${weekdayName(weekdayOf(day))}, ${dayName(day)}`;
}

const isDated = (entry: TimelineEntry): entry is Dated => entry.from !== null && entry.to !== null;
/** How deep an entry stands: below its day or week, its month, or its year. */
const ofDay: readonly Precision[] = ['minute', 'day'];
const ofMonth: readonly Precision[] = [...ofDay, 'week'];
const ofYear: readonly Precision[] = [...ofMonth, 'month'];
const isDay = ({ precision }: TimelineEntry): boolean => ofDay.includes(precision);
const isOfMonth = ({ precision }: TimelineEntry): boolean => ofMonth.includes(precision);
const isOfYear = ({ precision }: TimelineEntry): boolean => ofYear.includes(precision);

/** When it was, in words; nothing for an entry without a place on the calendar. */
function whenOf(entry: TimelineEntry): string {
  if (!isDated(entry)) return '';
  const when = isDay(entry) ? weekdayAndDay(entry.from) : spanName(entry.from, entry.to);
  return entry.clock === null ? when : `${when}, ${entry.clock}`;
}

function tooltipOf(entry: TimelineEntry): string {
  const when = whenOf(entry);
  const where = [entry.headline, entry.outlet, lineOf(entry)].filter((part) => part !== null).join(' · ');
  return [
    ...(when === '' ? [] : [`**${escaped(when)}** (${precisionLabel[entry.precision]})`]),
    `“${escaped(entry.sentence)}”`,
    escaped(entry.how),
    `_${escaped(where)}_`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function entryRow(entry: TimelineEntry, key: string): Row {
  const { sentence, highlight } = entry;
  const label = shortened(sentence, labelLength);
  // The last unit of what was shortened is an ellipsis.
  const isWhole = highlight !== null && sentence.slice(0, highlight[1]) === label.slice(0, highlight[1]);
  return {
    key,
    label,
    ...(isWhole ? { highlights: [highlight] } : {}),
    description: [entry.clock, entry.words, lineOf(entry)].filter((part) => part !== null).join(' · '),
    tooltip: tooltipOf(entry),
    icon: isDated(entry) ? 'circle-small-filled' : 'question',
    context: 'entry',
    location: entry.location,
    children: [],
  };
}

/** Rows of entries: the first ones, and one row for the rest where they are many. */
function entryRows(entries: readonly TimelineEntry[], key: string, from = 0): readonly Row[] {
  const shown = entries.slice(from, from + page).map((entry, index) => entryRow(entry, `${key} ${from + index}`));
  const next = from + page;
  if (next >= entries.length) return shown;
  const more: Row = {
    key: `${key} after ${next}`,
    label: counted(entries.length - next, 'more sentence'),
    icon: 'ellipsis',
    children: [],
    later: () => entryRows(entries, key, next),
  };
  return [...shown, more];
}

interface Group {
  readonly key: string;
  readonly label: string;
  readonly icon: string;
  readonly unfolded: boolean;
}

/** A row whose own rows are made when it is unfolded, once. */
function groupRow({ key, label, icon, unfolded }: Group, count: number, make: () => readonly Row[]): Row {
  let made: readonly Row[] | null = null;
  return {
    key,
    label,
    description: String(count),
    icon,
    context: 'group',
    unfolded,
    children: [],
    later() {
      made ??= make();
      return made;
    },
  };
}

/** A row for each day and week of a month, in order; a week stands before its first day. */
function dayRows(entries: readonly Dated[]): readonly Row[] {
  const groups = groupBy(entries, (entry) => (isDay(entry) ? `${entry.from} day` : `${entry.from} ${entry.to}`));
  const inOrder = [...groups].toSorted(([a], [b]) => byCode(a, b));
  return inOrder.flatMap(([key, some]) => {
    const [first] = some;
    if (first === undefined) return [];
    const label = isDay(first) ? weekdayAndDay(first.from) : spanName(first.from, first.to);
    return [
      groupRow({ key, label, icon: 'calendar', unfolded: some.length <= 50 }, some.length, () => entryRows(some, key)),
    ];
  });
}

function monthRow(month: string, entries: readonly Dated[], unfolded: boolean): Row {
  const label = `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
  return groupRow({ key: month, label, icon: 'calendar', unfolded }, entries.length, () => [
    ...entryRows(
      entries.filter((entry) => !isOfMonth(entry)),
      `${month} itself`,
    ),
    ...dayRows(entries.filter(isOfMonth)),
  ]);
}

function yearRow(year: string, entries: readonly Dated[], unfolded: boolean): Row {
  return groupRow({ key: year, label: String(Number(year)), icon: 'calendar', unfolded }, entries.length, () => {
    const months = groupBy(entries.filter(isOfYear), ({ from }) => from.slice(0, 7));
    return [
      ...entryRows(
        entries.filter((entry) => !isOfYear(entry)),
        `${year} itself`,
      ),
      ...[...months].map(([month, some]) => monthRow(month, some, unfolded)),
    ];
  });
}

/**
 * Rows of the Timeline view: years, in them months, in them days; what is known less exactly stands at the year or
 * month that it begins in. Entries without a place on the calendar come last. Only the rows of the years are made at
 * once.
 */
export function timelineRows({ entries }: Timeline): readonly Row[] {
  const dated = entries.filter(isDated);
  const years = [...groupBy(dated, ({ from }) => from.slice(0, 4))];
  const unresolved = entries.filter((entry) => !isDated(entry));
  const unfolded = dated.length <= few;
  const last: Group = { key: 'unresolved', label: 'Unresolved', icon: 'question', unfolded: false };
  return [
    ...years.map(([year, some]) => yearRow(year, some, unfolded)),
    ...(unresolved.length === 0 ? [] : [groupRow(last, unresolved.length, () => entryRows(unresolved, 'unresolved'))]),
  ];
}
