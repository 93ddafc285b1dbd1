import { sliceOf } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import { looksLikeNews } from '../analysis/articles/looksLikeNews';
import type { Article } from '../analysis/model';
import { dayView } from './dateView';
import { articleAt, witnessesOf } from './locate';
import type { Source } from './source';

/** A day that the text offers as an article's publication date. */
export interface DateCandidate {
  readonly value: string;
  readonly span: Span;
}

/** The article at an offset with the days that it offers. */
export interface ArticleInfo {
  readonly article: Article;
  readonly headline: string | null;
  readonly candidates: readonly DateCandidate[];
}

const maxCandidates = 20;

/** The article at an offset and, each day once, its witnesses' days and then the days that its words name. */
export function articleInfo(source: Source, offset: number): ArticleInfo | null {
  const { text, analysis } = source;
  const article = articleAt(analysis, offset);
  if (article === null) return null;
  const index = analysis.articles.indexOf(article);
  const stated = witnessesOf(article).map((w) => ({ value: w.value, span: w as Span }));
  const named = analysis.times
    .filter((t) => t.article === index && t.unresolved === null)
    .map((t) => ({ value: t.value.slice(0, 10), span: t as Span }));
  const days = new Map<string, DateCandidate>();
  for (const candidate of [...stated, ...named]) {
    if (days.size < maxCandidates && !days.has(candidate.value) && dayView(candidate.value) !== null)
      days.set(candidate.value, candidate);
  }
  const headline = article.headline === null ? null : sliceOf(text, article.headline);
  return { article, headline, candidates: [...days.values()] };
}

/** Whether a text reads as a news article, and why. */
export const classifyText = (text: string): { readonly news: boolean; readonly reason: string } => looksLikeNews(text);
