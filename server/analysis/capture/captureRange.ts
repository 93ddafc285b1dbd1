import { shortened } from '../../../common/text/shortened';
import { sliceOf } from '../../../common/text/span';
import { addDays, isoDay, isoDayName, parseIsoDay } from '../../../common/text/calendar';
import { byCode } from '../../../common/text/sorted';
import { ageOf, daysOf } from '../articles/age';
import type { Article, CaptureEvidence, CaptureRange, Section, Time } from '../model';
import { type Telling, tellingsOf } from './tellings';

/** At most so many places are shown. */
const MAX_EVIDENCE = 6;

/** An ISO day some days later, or earlier; itself where it is none. */
function later(iso: string, days: number): string {
  const day = parseIsoDay(iso);
  return day === null ? iso : isoDay(addDays(day, days));
}

const quoted = (text: string, span: { readonly start: number; readonly end: number }): string =>
  `\u201c${shortened(sliceOf(text, span), 60)}\u201d`;

/** A page cannot be captured before one of its articles came out. */
function ofPublished(article: Article): readonly CaptureEvidence[] {
  const { published, kind } = article;
  const place = published?.witnesses[0] ?? article.headline ?? article;
  if (published === null) return [];
  const whose = kind === 'main' ? 'the main article' : 'an article of the page';
  const says = `${whose} was published on ${isoDayName(published.value)}`;
  return [{ start: place.start, end: place.end, bound: 'from', value: published.value, says }];
}

/** How long before the capture an article came out, by its stamp; nothing is known without one. */
function ageOfArticle(
  text: string,
  { relativeStamp }: Article,
): { readonly least: number; readonly most: number | null } {
  const age = relativeStamp === null ? null : ageOf(sliceOf(text, relativeStamp));
  return age === null ? { least: 0, most: null } : daysOf(age);
}

function evidenceOf(text: string, article: Article, telling: Telling): CaptureEvidence | null {
  const { start, end, told, value, saidOn } = telling;
  const { least, most } = ageOfArticle(text, article);
  const stamp = article.relativeStamp;
  const where = stamp === null ? 'an undated article' : `an article stamped ${quoted(text, stamp)}`;
  const words = quoted(text, telling);
  if (told === 'coming') {
    if (most === null) return null;
    return { start, end, bound: 'to', value: later(value, most), says: `${words} is told as coming in ${where}` };
  }
  const said = saidOn === null ? '' : ` by somebody who spoke on ${quoted(text, saidOn)}`;
  return { start, end, bound: 'from', value: later(value, least), says: `${words} is told as past${said} in ${where}` };
}

/**
 * The days on which a page can have been captured, as far as its text allows. Every article came out before the
 * capture, an undated one by the age that its stamp states; it came out on or after the days that it tells as past and
 * not after those that it tells as coming. Only where an article's age counts from that unknown moment; null where
 * nothing is certain or the signs contradict one another. Times are never resolved with it.
 */
export function captureRange(
  text: string,
  articles: readonly Article[],
  sections: readonly Section[],
  times: readonly Time[],
): CaptureRange | null {
  const undated = articles.filter((article) => article.published === null);
  if (articles.some(({ captured }) => captured !== null)) return null;
  if (!undated.some(({ relativeStamp }) => relativeStamp !== null)) return null;
  const evidence: CaptureEvidence[] = articles.flatMap(ofPublished);
  const known = evidence
    .map(({ value }) => value)
    .toSorted(byCode)
    .at(-1);
  for (const article of undated) {
    const { most } = ageOfArticle(text, article);
    const earliest = known === undefined || most === null ? null : parseIsoDay(later(known, -most));
    for (const telling of tellingsOf(text, sections, times, articles.indexOf(article), earliest)) {
      const found = evidenceOf(text, article, telling);
      if (found !== null) evidence.push(found);
    }
  }
  return rangeOf(evidence);
}

/** The range that pieces of evidence leave, the deciding ones first; null where they leave none or all days. */
function rangeOf(evidence: readonly CaptureEvidence[]): CaptureRange | null {
  const values = (bound: CaptureEvidence['bound']): readonly string[] =>
    evidence.flatMap((each) => (each.bound === bound ? [each.value] : [])).toSorted(byCode);
  const from = values('from').at(-1) ?? null;
  const to = values('to')[0] ?? null;
  if ((from === null && to === null) || (from !== null && to !== null && from > to)) return null;
  const decides = ({ bound, value }: CaptureEvidence): boolean => value === (bound === 'from' ? from : to);
  const inOrder = evidence.toSorted((a, b) => a.start - b.start);
  const first = (['from', 'to'] as const).flatMap(
    (bound) => inOrder.find((each) => each.bound === bound && decides(each)) ?? [],
  );
  const rest = inOrder.filter((each) => !first.includes(each));
  const sorted = [...first, ...rest.filter(decides), ...rest.filter((each) => !decides(each))];
  return { from, to, evidence: sorted.slice(0, MAX_EVIDENCE) };
}
