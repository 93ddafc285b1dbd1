import { expect } from 'vitest';
import type { AnalyseOptions, Article, Time } from '../../../server/analysis/model';
import { findTimes } from '../../../server/analysis/times/findTimes';
import { putMarks, readMarks } from '../../support/marks';

/** What an article of a test may differ in. */
interface ArticleParts {
  readonly published?: string | null;
  readonly relativeStamp?: Article['relativeStamp'];
  readonly kind?: Article['kind'];
}

/** An article over a part of a text, published on a day or on none. */
export function articleOf(start: number, end: number, parts: ArticleParts = {}): Article {
  const { published = null, relativeStamp = null, kind = 'main' } = parts;
  return {
    kind,
    start,
    end,
    headline: null,
    outlet: null,
    byline: null,
    published: published === null ? null : { value: published, witnesses: [], conflicting: [], source: 'text' },
    updated: null,
    captured: null,
    relativeStamp,
  };
}

/** The times of a text that is one article; `published` null for an article without a date. */
function timesOf(published: string | null, text: string, options: AnalyseOptions = {}): readonly Time[] {
  return findTimes(text, [articleOf(0, text.length, { published })], [], options);
}

/**
 * Checks every time of a text against its marks: `said [Friday|2025-07-18]`. A second bar gives the reason why a time is
 * unresolved. Text without marks must give no time at all.
 */
export function check(published: string | null, marked: string, options: AnalyseOptions = {}): readonly Time[] {
  const { text } = readMarks(marked, /\[(?<words>[^|\]]+)\|[^\]]+\]/g);
  const times = timesOf(published, text, options);
  const shown = putMarks(text, times, (words, { value, unresolved }) =>
    unresolved === null ? `[${words}|${value}]` : `[${words}|${value}|${unresolved}]`,
  );
  expect(shown).toBe(marked);
  return times;
}
