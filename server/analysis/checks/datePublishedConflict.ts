import type { Article, StatedDate, Witness } from '../model';
import { parseIsoDay, toNumber, isoDayName } from '../../../common/text/calendar';
import type { Check, CheckInput } from './check';
import type { Finding } from './finding';
import { articleName } from './times';

/** Days between two ISO days; a large number when one is none. */
function daysApart(a: string, b: string): number {
  const [x, y] = [parseIsoDay(a), parseIsoDay(b)];
  return x === null || y === null ? 9999 : Math.abs(toNumber(x) - toNumber(y));
}

/** Decisions name a related article by its headline; null is the source's main article. */
const decisionKey = (text: string, article: Article): string | null =>
  article.kind === 'main' || article.headline === null
    ? null
    : text.slice(article.headline.start, article.headline.end);

function findingOf(input: CheckInput, article: Article, published: StatedDate, other: Witness): Finding {
  const { text, source } = input;
  const agreeing = published.witnesses;
  const days = [published.value, other.value];
  const apart = daysApart(published.value, other.value);
  const zone = apart <= 1 ? ' One day apart: perhaps two time zones.' : '';
  return {
    start: other.start,
    end: other.end,
    code: 'date.published.conflict',
    severity: apart <= 1 ? 'information' : 'warning',
    message: `Published on ${isoDayName(other.value)} here, but on ${isoDayName(published.value)} elsewhere in ${articleName(text, article)}.${zone}`,
    evidence: agreeing.map((w) => ({
      start: w.start,
      end: w.end,
      message: `\u201c${text.slice(w.start, w.end)}\u201d says ${isoDayName(w.value)}`,
    })),
    fixes: days.map((value) => ({
      kind: 'decision' as const,
      title: `${isoDayName(value)} is the publication date`,
      decision: { kind: 'published' as const, source, article: decisionKey(text, article), value },
    })),
  };
}

/** Witnesses of an article's publication date disagree. */
export const datePublishedConflict: Check = {
  code: 'date.published.conflict',
  summary: 'Witnesses of the publication date disagree.',
  severity: 'warning',
  run: (input) =>
    input.analysis.articles.flatMap((article) => {
      const { published } = article;
      if (published === null || published.source !== 'text') return [];
      const values = new Set<string>();
      return published.conflicting
        .filter((w) => !values.has(w.value) && values.add(w.value))
        .map((w) => findingOf(input, article, published, w));
    }),
};
