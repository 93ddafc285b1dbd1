import type { CopiedArticle } from '../analysis/checks/check';
import type { Copies } from './copies';

/** See `OtherSources.sameTexts`. */
export const sameTexts = (copies: Copies, uri: string, labelOf: (uri: string) => string): readonly CopiedArticle[] =>
  copies.of(uri).map(({ own, copies: found }) => ({
    ...{ start: own.start, end: own.end },
    copies: found.map(({ summary, fact: { start, end, article }, share }) => {
      const { headline = null, outlet = null, published = null } = summary.articles[article] ?? {};
      return { uri: summary.uri, label: labelOf(summary.uri), start, end, headline, outlet, published, share };
    }),
  }));
