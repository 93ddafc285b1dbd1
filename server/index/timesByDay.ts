import { byCode } from '../../common/text/sorted';
import type { Interval } from '../analysis/model';
import type { SourceSummary, TimeFact } from './model';
import { daysOf } from './precision';
import type { Days } from './precision';

/** Times of all sources by the day on which they begin; only those narrower than a month. */
export interface TimesByDay {
  add(summary: SourceSummary): void;
  remove(summary: SourceSummary): void;
  /** See `WorkspaceIndex.timesWithin`. */
  within(uri: string, interval: Interval, limit: number): readonly TimeFact[];
}

interface Kept extends Days {
  readonly fact: TimeFact;
}

/** Longest time that is kept, and longest interval that can be asked for, in days. */
const longest = { kept: 27, asked: 31 } as const;

/** The longest first, for it covers most of what was asked for; then by day, source and offset. */
const byNearness = (a: Kept, b: Kept): number =>
  b.end - b.first - (a.end - a.first) ||
  a.first - b.first ||
  byCode(a.fact.uri, b.fact.uri) ||
  a.fact.start - b.fact.start;

/** Makes an empty one. Adding and removing cost what the source holds. */
export function createTimesByDay(): TimesByDay {
  const byDay = new Map<number, Map<string, Kept>>();

  /** Goes over a source's times; one place for each source and days is enough to show. */
  function each(summary: SourceSummary, act: (key: string, kept: Kept) => void): void {
    for (const fact of summary.times) {
      const days = fact.aside ? null : daysOf(fact.interval);
      if (days !== null && days.end - days.first <= longest.kept) act(`${days.end} ${fact.uri}`, { ...days, fact });
    }
  }

  return {
    add: (summary) =>
      each(summary, (key, kept) => {
        const known = byDay.get(kept.first) ?? new Map<string, Kept>();
        if (!known.has(key)) known.set(key, kept);
        byDay.set(kept.first, known);
      }),
    remove: (summary) =>
      each(summary, (key, { first }) => {
        const known = byDay.get(first);
        known?.delete(key);
        if (known?.size === 0) byDay.delete(first);
      }),
    within: (uri, interval, limit) => {
      const days = daysOf(interval);
      if (days === null || days.end - days.first > longest.asked) return [];
      const found: Kept[] = [];
      for (let day = days.first; day < days.end; day += 1) {
        for (const kept of byDay.get(day)?.values() ?? []) {
          if (kept.fact.uri !== uri && kept.end <= days.end) found.push(kept);
        }
      }
      return found
        .sort(byNearness)
        .slice(0, Math.max(0, limit))
        .map(({ fact }) => fact);
    },
  };
}
