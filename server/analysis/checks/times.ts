import { shortened } from '../../../common/text/shortened';
import { sliceOf } from '../../../common/text/span';
import { parseIsoDay, type Day } from '../../../common/text/calendar';
import { countBelow } from '../../../common/text/sorted';
import type { Analysis, Article, Time } from '../model';

/** The day that a time names, or null for months, weeks, durations and unresolved ones. */
export const dayOf = (time: Time): Day | null =>
  time.unresolved === null && (time.type === 'DATE' || time.type === 'TIME') ? parseIsoDay(time.value) : null;

/** Whether findings may stand here: navigation and share bars get none. */
export function inBoilerplate(analysis: Analysis, offset: number): boolean {
  const section = analysis.sections[countBelow(analysis.sections, (s) => s.start <= offset) - 1];
  return section?.kind === 'boilerplate' && offset < section.end;
}

/** An article's name in messages: its headline, shortened, or "this article". */
export function articleName(text: string, article: Article): string {
  if (article.headline === null) return 'this article';
  return `\u201c${shortened(sliceOf(text, article.headline), 70)}\u201d`;
}

/** Where a finding about an article as a whole stands: its headline, else its first line. */
export function headOf(text: string, article: Article): { readonly start: number; readonly end: number } {
  if (article.headline !== null) return { start: article.headline.start, end: article.headline.end };
  const lineEnd = text.indexOf('\n', article.start);
  return { start: article.start, end: Math.min(article.end, lineEnd < 0 ? article.end : lineEnd) };
}

/** An edit that replaces the day number inside a written date ("July 12" -> "July 11"), or null when it is not plain. */
export function replaceDay(
  text: string,
  time: Time,
  from: number,
  to: number,
): { readonly start: number; readonly end: number; readonly text: string } | null {
  const words = text.slice(time.start, time.end);
  const pattern = new RegExp(`(?<![\\d.:])0?${from}(?![\\d:]|\\.\\d)`, 'g');
  const places = [...words.matchAll(pattern)];
  const place = places[0];
  if (places.length !== 1 || place === undefined) return null;
  const start = time.start + place.index;
  const width = place[0].length;
  return { start, end: start + width, text: String(to).padStart(width === 2 ? 2 : 1, '0') };
}
