import { sliceOf } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import { addDays, isoDay, parseIsoDay } from '../../common/text/calendar';
import type { Article, Interval, Time, Unresolved, Witness } from '../analysis/model';
import type { Place } from '../index/model';
import type { WorkspaceIndex } from '../index/workspaceIndex';
import { captureView } from './captureView';
import type { CaptureView } from './captureView';
import { dayView, daysView } from './dateView';
import type { DayView, DaysView } from './dateView';
import { witnessesOf } from './locate';
import { placeOf } from './source';
import type { Source } from './source';

/** A witness as cards show it. */
export interface WitnessView {
  readonly text: string;
  readonly value: string;
  readonly states: Witness['states'];
  readonly rule: string;
  readonly place: Place;
}

/** What a time was resolved against, with the place that states it. */
export type AnchorView =
  | { readonly kind: 'none' }
  /** The publication day of the time's article, or the day on which its page was captured; no place where the user gave it. */
  | { readonly kind: 'published' | 'captured'; readonly day: DayView | null; readonly place: Place | null }
  /** The user said what the words mean. */
  | { readonly kind: 'decision'; readonly day: DayView | null }
  | { readonly kind: 'time'; readonly value: string; readonly text: string; readonly place: Place };

/** Everything a hover tells of a time expression or a stamp. */
export interface TimeCard {
  readonly kind: 'time';
  readonly span: Span;
  readonly text: string;
  readonly type: Time['type'];
  readonly value: string;
  readonly mod: string | null;
  readonly days: DaysView | null;
  readonly how: string;
  readonly rule: string;
  readonly unresolved: Unresolved | null;
  readonly readings: { readonly dmy: DayView | null; readonly mdy: DayView | null } | null;
  readonly anchor: AnchorView;
  /** The other end of a range, or null. */
  readonly rangeWith: { readonly text: string; readonly value: string; readonly place: Place } | null;
  /** Headline of the article that the time stands in, or null. */
  readonly headline: string | null;
  readonly published: DayView | null;
  /** What the words state of the article itself when they are one of its witnesses. */
  readonly stamp: Witness['states'] | 'relative' | null;
  /** Witnesses of the article that state the same day, in text order. */
  readonly agreeing: readonly WitnessView[];
  /** Witnesses that state another publication day; only where the words are a witness themselves. */
  readonly conflicting: readonly WitnessView[];
  /** Times of other sources within the same days. */
  readonly others: OtherTimes;
  /** When the page can have been captured, where the words count from that unknown moment; else null. */
  readonly capture: CaptureView | null;
}

/** Times of other sources, the closest first. */
export interface OtherTimes {
  readonly shown: readonly {
    readonly text: string;
    readonly value: string;
    readonly days: DaysView | null;
    readonly place: Place;
  }[];
  /** How many more there are. */
  readonly more: number;
  /** There are more than were counted. */
  readonly uncounted: boolean;
}

const witnessView = (source: Source, witness: Witness): WitnessView => ({
  text: sliceOf(source.text, witness),
  value: witness.value,
  states: witness.states,
  rule: witness.rule,
  place: placeOf(source, witness),
});

/** What a time was resolved against, with the first place that states it. */
export function anchorView(source: Source, time: Time, article: Article | null): AnchorView {
  const { anchor } = time;
  if (anchor.kind === 'published' || anchor.kind === 'captured') {
    const first = article?.[anchor.kind]?.witnesses[0];
    const place = first === undefined ? null : placeOf(source, first);
    return { kind: anchor.kind, day: dayView(anchor.value), place };
  }
  if (anchor.kind === 'decision') return { kind: 'decision', day: dayView(anchor.value) };
  const other = anchor.kind === 'time' ? source.analysis.times[anchor.time] : undefined;
  if (anchor.kind === 'none' || other === undefined) return { kind: 'none' };
  return { kind: 'time', value: anchor.value, text: sliceOf(source.text, other), place: placeOf(source, other) };
}

/** What the article says of itself that bears on a card: its name, its day, the witnesses that agree or do not. */
function articleFacts(source: Source, article: Article | null, span: Span, value: string) {
  const witnesses = article === null ? [] : witnessesOf(article);
  const own = witnesses.find((w) => w.start < span.end && span.start < w.end) ?? null;
  const relative = article?.relativeStamp ?? null;
  const isRelative = relative !== null && relative.start < span.end && span.start < relative.end;
  const day = value.slice(0, 10);
  const same = witnesses.filter((w) => w.value === day);
  const others =
    own?.states !== 'published' ? [] : witnesses.filter((w) => w.states === 'published' && w.value !== day);
  return {
    headline: article === null || article.headline === null ? null : sliceOf(source.text, article.headline),
    published: article === null || article.published === null ? null : dayView(article.published.value),
    stamp: own?.states ?? (isRelative ? ('relative' as const) : null),
    agreeing: same.map((w) => witnessView(source, w)),
    conflicting: others.map((w) => witnessView(source, w)),
  };
}

/** So many times of other sources are shown, and so many counted. */
const most = { shown: 5, counted: 100 } as const;

/** What other sources date within the same days. */
function otherTimes(source: Source, index: WorkspaceIndex, interval: Interval | null): OtherTimes {
  const found = interval === null ? [] : index.timesWithin(source.uri, interval, most.counted + 1);
  return {
    shown: found
      .slice(0, most.shown)
      .map((fact) => ({ text: fact.text, value: fact.value, days: daysView(fact.value, fact.interval), place: fact })),
    more: Math.max(0, Math.min(found.length, most.counted) - most.shown),
    uncounted: found.length > most.counted,
  };
}

/** The days of one day, for stamps that no time expression covers. */
function dayInterval(iso: string): Interval | null {
  const day = parseIsoDay(iso);
  return day === null ? null : { from: isoDay(day), to: isoDay(addDays(day, 1)) };
}

/** The card of a time expression. */
export function timeCard(source: Source, index: WorkspaceIndex, time: Time): TimeCard {
  const { text, analysis } = source;
  const article = analysis.articles[time.article] ?? null;
  const other = time.rangeWith === null ? undefined : analysis.times[time.rangeWith];
  return {
    kind: 'time',
    span: { start: time.start, end: time.end },
    text: sliceOf(text, time),
    type: time.type,
    value: time.value,
    mod: time.mod,
    days: time.unresolved === null ? daysView(time.value, time.interval) : null,
    how: time.how,
    rule: time.rule,
    unresolved: time.unresolved,
    readings: time.readings === null ? null : { dmy: dayView(time.readings.dmy), mdy: dayView(time.readings.mdy) },
    anchor: anchorView(source, time, article),
    rangeWith:
      other === undefined ? null : { text: sliceOf(text, other), value: other.value, place: placeOf(source, other) },
    ...articleFacts(source, article, time, time.value),
    others: otherTimes(source, index, time.unresolved === null ? time.interval : null),
    capture: time.unresolved === 'captured-unknown' ? captureView(source) : null,
  };
}

/** The card of a stamp that no time expression covers. */
export function witnessCard(source: Source, index: WorkspaceIndex, witness: Witness, article: Article): TimeCard {
  return {
    kind: 'time',
    span: { start: witness.start, end: witness.end },
    text: sliceOf(source.text, witness),
    type: 'DATE',
    value: witness.value,
    mod: null,
    days: daysView(witness.value, null),
    how: '',
    rule: witness.rule,
    unresolved: null,
    readings: null,
    anchor: { kind: 'none' },
    rangeWith: null,
    ...articleFacts(source, article, witness, witness.value),
    others: otherTimes(source, index, dayInterval(witness.value)),
    capture: null,
  };
}
