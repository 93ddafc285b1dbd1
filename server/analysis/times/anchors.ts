import { parseIsoDay } from '../../../common/text/calendar';
import type { Article, Section } from '../model';
import type { Draft } from './meaning';
import type { Ground } from './resolution';
import { publishedDay } from './resolve';

/** What a place in the text gives its times to be counted from. */
export type Anchors = Pick<Ground, 'published' | 'captured' | 'missing' | 'why'>;

const nothing: Anchors = {
  published: null,
  captured: null,
  missing: 'no-anchor',
  why: 'the article states no publication date, so the words cannot be resolved',
};

const uncaptured: Anchors = {
  ...nothing,
  missing: 'captured-unknown',
  why: 'the page was captured at an unknown time, so the words cannot be resolved',
};

const hourless: Anchors = {
  ...nothing,
  why: 'the hour of the capture is not known, so the stamp leaves the publication date open and the words cannot be resolved',
};

const teased: Anchors = {
  ...nothing,
  why: 'the line leads to another article, whose publication date is not stated, so the words cannot be resolved',
};

/** What an article gives its times: its publication day, or the reason why it has none. */
export function anchorsOf(article: Article | undefined): Anchors {
  if (article === undefined) return nothing;
  const published = publishedDay(article);
  if (published !== null) return { ...nothing, published };
  if (article.relativeStamp === null) return nothing;
  return article.captured === null ? uncaptured : hourless;
}

/**
 * What one time of the article counts from. A stamp ("18 hours ago") counts from the moment of capture, never from the
 * publication that it states; a teaser on the main article's page has no day of its own.
 * @param fixed what the article gives
 * @param start UTF-16 offset of the time
 */
export function anchorsAt(
  fixed: Anchors,
  article: Article | undefined,
  section: Section | undefined,
  draft: Draft,
  start: number,
): Anchors {
  if (article === undefined) return fixed;
  const { relativeStamp } = article;
  const isTeaser = section?.kind === 'teaser' && article.kind === 'main';
  const inStamp = relativeStamp !== null && start >= relativeStamp.start && start < relativeStamp.end;
  const counts = draft.rule === 'relative.ago' && (section?.kind === 'stamp' || section?.kind === 'teaser');
  if (!inStamp && !counts) return isTeaser ? teased : fixed;
  const captured = article.captured === null ? null : parseIsoDay(article.captured.value);
  return captured === null ? uncaptured : { ...nothing, captured };
}
