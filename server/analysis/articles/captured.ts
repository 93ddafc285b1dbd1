import { contains } from '../../../common/text/span';
import { foldKey } from '../../../common/text/fold';
import { parseIsoDay } from '../../../common/text/calendar';
import { fullDates } from '../times/fullDates';
import type { AnalyseOptions, Article, StatedDate, Witness } from '../model';
import { ageOf, dayBefore, roundedRule } from './age';
import { statesOf } from './stamps';

/** The clock that stands with the places which state the capture, in minutes since midnight; null where none does. */
function clockOf(text: string, captured: StatedDate): number | null {
  for (const witness of captured.witnesses) {
    const clock = /T(\d{2}):(\d{2})$/.exec(fullDates(text, witness)[0]?.value ?? '');
    if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  }
  return null;
}

/** The day of the page's capture: what the user decided, else the only one that its articles state. */
function captureOf(articles: readonly Article[], options: AnalyseOptions): StatedDate | null {
  const stated = articles.flatMap(({ captured }) => (captured === null ? [] : [captured]));
  const value = options.captured;
  if (value === undefined) return new Set(stated.map((one) => one.value)).size === 1 ? (stated[0] ?? null) : null;
  const witnesses = stated.flatMap((one) => [...one.witnesses, ...one.conflicting]);
  return {
    value,
    witnesses: witnesses.filter((witness) => witness.value === value),
    conflicting: [],
    source: 'decision',
  };
}

/** How far before a stamp, in UTF-16 units, the word "Updated" can stand. */
const LABEL = 24;

/** What a relative stamp is said to be the age of: the update where its label says so. */
function aged(text: string, stamp: Witness): Witness {
  const before = text.slice(Math.max(0, stamp.start - LABEL), stamp.start);
  const label = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  return statesOf(label)?.states === 'updated' ? { ...stamp, states: 'updated' } : stamp;
}

/** The article with the publication day that its stamp and the capture give, where they give one. */
function dated(text: string, article: Article, captured: StatedDate, clock: number | null): Article {
  const { relativeStamp, published, updated } = article;
  const day = parseIsoDay(captured.value);
  if (relativeStamp === null || published !== null || day === null) return article;
  const age = ageOf(text.slice(relativeStamp.start, relativeStamp.end));
  const value = age === null ? null : dayBefore(day, clock, age);
  if (value === null) return article;
  const { start, end } = relativeStamp;
  const rule = age?.unit === 'day' ? roundedRule : 'stamp.relative';
  const witness = aged(text, { start, end, value, states: 'published', rule });
  const stated: StatedDate = { value, witnesses: [witness], conflicting: [], source: 'text' };
  return { ...article, published: stated, updated: witness.states === 'updated' ? (updated ?? stated) : updated };
}

/**
 * Gives every article the page's day of capture, decided or stated, and from it the publication days of those that only
 * state their age ("2 days ago"). Without a day of capture the articles stay as they are.
 */
export function withCapture(text: string, articles: readonly Article[], options: AnalyseOptions): readonly Article[] {
  const captured = captureOf(articles, options);
  if (captured === null) return articles;
  const clock = clockOf(text, captured);
  return articles.map((article) => {
    const witnesses = captured.witnesses.filter((witness) => contains(article, witness));
    return dated(text, { ...article, captured: { ...captured, witnesses } }, captured, clock);
  });
}

/** Answers what the user decided that a stamp's words state, or null; the last decision on the same words counts. */
export function decidedStates(stamps: AnalyseOptions['stamps']): (words: string) => Witness['states'] | null {
  const decided = new Map((stamps ?? []).map(({ quote, states }) => [foldKey(quote), states]));
  return (words) => (decided.size === 0 ? null : (decided.get(foldKey(words)) ?? null));
}
