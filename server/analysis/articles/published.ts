import { lazily } from '../../../common/text/lazily';
import type { Span } from '../../../common/text/span';
import type { Article, StatedDate, Witness } from '../model';
import { isoDay, isValidDay } from '../../../common/text/calendar';
import { fullDates } from '../times/fullDates';
import type { Marked } from './bodyRun';
import { type DateOrder, monthsNamed, settle } from './dateOrder';
import type { Dateline } from './dateline';
import { leadingDateOf } from './titleParts';
import type { Piece } from './piece';
import { datesTeaser, layoutOf, strengths, zoneOf } from './zones';

/** A date of a stamp with how strongly its place and words make it the article's own. */
interface Candidate extends Witness {
  readonly strength: number;
}

/** What an article says of its own dates. */
export type StatedDates = Pick<Article, 'published' | 'updated' | 'captured' | 'relativeStamp'>;

/** Stamps of one source: how to read ambiguous figures, which is asked where there are any, and what the user decided that words state. */
export interface DateReading {
  order(): DateOrder | null;
  decided(words: string): Witness['states'] | null;
}

/** Strength of a stamp whose meaning the user decided. */
const DECIDED = 12;

/** Weaker than this, a date of another day does not contradict: a masthead's date, a bare one above, a stamp far away. */
const CONTRADICTS = 7;

function candidatesOf(
  text: string,
  lines: readonly Marked[],
  piece: Piece,
  body: string,
  reading: DateReading,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const layout = layoutOf(lines, piece);
  const named = lazily(() => monthsNamed(body));
  const dayOf = (value: string, ambiguous: boolean): string =>
    ambiguous ? settle(value.slice(0, 10), reading.order(), named()) : value.slice(0, 10);
  const first = piece.from === 0 ? lines[0] : undefined;
  const leading = first === undefined ? null : leadingDateOf(text, first);
  if (leading !== null) {
    const date = fullDates(text, leading)[0];
    if (date !== undefined) {
      const { start, end } = date;
      const decided = reading.decided(text.slice(start, end));
      found.push({
        start,
        end,
        value: date.value.slice(0, 10),
        states: decided ?? 'published',
        rule: 'stamp.firstLine',
        strength: decided === null ? 7 : DECIDED,
      });
    }
  }
  for (let at = piece.from; at < piece.to; at += 1) {
    const dated = lines[at]?.dated;
    if (dated == null || (at === 0 && leading !== null)) continue;
    const zone = zoneOf(layout, at);
    const ofTeaser = (zone === 'above' || zone === 'before') && datesTeaser(lines, at, piece.from);
    let earlier: string | null = null;
    for (const date of dated.dates) {
      const value = dayOf(date.value, date.ambiguous);
      const decided = reading.decided(text.slice(date.start, date.end));
      const placed = ofTeaser && !date.labelled ? 0 : strengths[zone][date.labelled ? 'labelled' : 'bare'];
      const strength = decided === null ? placed : DECIDED;
      // A second, later date on one line ("July 11, 2025 July 12, 2025") is when the page changed.
      const later: boolean = !date.labelled && earlier !== null && value > earlier;
      earlier ??= value;
      if (strength === 0) continue;
      found.push({
        start: date.start,
        end: date.end,
        value,
        states: decided ?? (later ? 'updated' : date.states),
        rule: date.labelled ? 'stamp.labelled' : date.glued ? 'stamp.glued' : `stamp.${zone}`,
        strength,
      });
    }
  }
  return found;
}

const witnessOf = ({ start, end, value, states, rule }: Witness): Witness => ({ start, end, value, states, rule });

/** The same day and month of another year: one of the two is a slip, wherever they stand. */
const isSlip = (a: string, b: string): boolean => a.slice(4) === b.slice(4);

/** Two bare dates in the same place are a list of stories, not two claims about one. */
const contradicts = (each: Candidate, best: Candidate): boolean =>
  each.value !== best.value &&
  (isSlip(each.value, best.value) ||
    (each.strength >= CONTRADICTS &&
      (each.rule !== best.rule || each.rule === 'stamp.labelled' || each.rule === 'stamp.glued')));

function stated(candidates: readonly Candidate[], states: Witness['states']): StatedDate | null {
  const sorted = candidates
    .filter((each) => each.states === states)
    .sort((a, b) => b.strength - a.strength || a.start - b.start);
  const best = sorted[0];
  if (best === undefined) return null;
  return {
    value: best.value,
    witnesses: sorted.filter((each) => each.value === best.value).map(witnessOf),
    conflicting: best.strength === DECIDED ? [] : sorted.filter((each) => contradicts(each, best)).map(witnessOf),
    source: best.strength === DECIDED ? 'decision' : 'text',
  };
}

/**
 * The day of a dateline, ISO. Without a year it is the last such day that is not after `reference` (ISO day); null
 * where nothing tells the year or the day does not exist.
 */
function datelineDay(day: NonNullable<Dateline['day']>, reference: string | null): string | null {
  const year = day.year ?? (reference === null ? null : Number(reference.slice(0, 4)));
  if (year === null) return null;
  const date = { year, month: day.month, day: day.day };
  const later = day.year === null && reference !== null && isoDay(date) > reference;
  const meant = later ? { ...date, year: year - 1 } : date;
  return isValidDay(meant) ? isoDay(meant) : null;
}

function withDateline(
  published: StatedDate | null,
  dateline: Dateline | null,
  known: string | null,
): StatedDate | null {
  if (dateline?.day == null) return published;
  const { start, end, year } = dateline.day;
  const value = datelineDay(dateline.day, published?.value ?? known);
  if (value === null) return published;
  const witness: Witness = { start, end, value, states: 'published', rule: 'dateline' };
  if (published === null) return { value, witnesses: [witness], conflicting: [], source: 'text' };
  if (value === published.value) return { ...published, witnesses: [...published.witnesses, witness] };
  // Wire copy is often printed days later; only a dateline that states its year and comes later contradicts.
  return year !== null && value > published.value
    ? { ...published, conflicting: [...published.conflicting, witness] }
    : published;
}

function relativeOf(lines: readonly Marked[], piece: Piece): Span | null {
  const layout = layoutOf(lines, piece);
  for (let at = piece.from; at < piece.to; at += 1) {
    const relative = lines[at]?.dated?.relative ?? null;
    if (relative === null) continue;
    const zone = zoneOf(layout, at);
    if ((zone === 'above' || zone === 'before') && datesTeaser(lines, at, piece.from)) continue;
    if (zone === 'opening' || zone === 'above' || zone === 'top') return relative;
  }
  return null;
}

/**
 * What an article states of its own dates: candidates from its stamps, the strongest first; those of another day that
 * are strong enough contradict. A page that only says when it was updated is taken as published then.
 */
export function statedDates(
  text: string,
  lines: readonly Marked[],
  piece: Piece,
  dateline: Dateline | null,
  reading: DateReading,
): StatedDates {
  const first = lines[piece.bodyFrom];
  const last = lines[piece.bodyTo - 1];
  const body =
    first === undefined || last === undefined ? '' : text.slice(first.start, Math.min(last.end, first.start + 40_000));
  const candidates = candidatesOf(text, lines, piece, body, reading);
  const own = candidates.filter((each) => each.strength >= 2);
  const updated = stated(
    own.filter((each) => each.strength >= 3),
    'updated',
  );
  const captured = stated(candidates, 'captured');
  const published = stated(own, 'published');
  const day = dateline?.day ?? null;
  const refused = day !== null && (reading.decided(text.slice(day.start, day.end)) ?? 'published') !== 'published';
  const dated = withDateline(published, refused ? null : dateline, (updated ?? captured)?.value ?? null);
  return {
    published: dated ?? (updated === null ? null : { ...updated, conflicting: [] }),
    updated,
    captured,
    relativeStamp: relativeOf(lines, piece),
  };
}
