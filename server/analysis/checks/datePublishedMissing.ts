import type { Check } from './check';
import { setPublicationDate } from './fixes';
import { articleName, headOf } from './times';

/** An article with no witness of its publication date. Teasers are sections, not articles, so they never count. */
export const datePublishedMissing: Check = {
  code: 'date.published.missing',
  summary: 'Nothing in the text states when an article was published.',
  severity: 'information',
  run: ({ text, analysis }) =>
    analysis.articles.flatMap((article, index) => {
      if (article.published !== null || article.relativeStamp !== null) return [];
      if (!analysis.sections.some((s) => s.article === index && s.kind === 'body')) return [];
      const head = headOf(text, article);
      return [
        {
          ...head,
          code: 'date.published.missing',
          severity: 'information' as const,
          message: `Nothing states when ${articleName(text, article)} was published, so its relative dates cannot be resolved.`,
          evidence: [],
          fixes: [setPublicationDate(head.start, 'Set the publication date\u2026')],
        },
      ];
    }),
};
