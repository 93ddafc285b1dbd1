import { byCode } from '../../common/text/sorted';
import type { ArticleFact, SourceSummary } from './model';

/** The article that was published last, of all sources. */
export interface Newest {
  add(summary: SourceSummary): void;
  remove(summary: SourceSummary): void;
  article(): ArticleFact | null;
}

/** The later one; of one day the first by uri and offset. */
function later(a: ArticleFact | null, b: ArticleFact): ArticleFact {
  if (a === null || (a.published ?? '') < (b.published ?? '')) return b;
  if (a.published !== b.published) return a;
  return byCode(a.uri, b.uri) < 0 || (a.uri === b.uri && a.start <= b.start) ? a : b;
}

const lastOf = (summary: SourceSummary): ArticleFact | null =>
  summary.articles.filter((a) => a.published !== null).reduce<ArticleFact | null>(later, null);

/** Makes an empty one. Only when the newest source itself goes away are all looked at again, once, when next asked. */
export function createNewest(): Newest {
  const bySource = new Map<string, ArticleFact>();
  let known: ArticleFact | null = null;
  let isKnown = true;
  return {
    add: (summary) => {
      const last = lastOf(summary);
      if (last === null) return;
      bySource.set(summary.uri, last);
      if (isKnown) known = later(known, last);
    },
    remove: ({ uri }) => {
      bySource.delete(uri);
      if (known?.uri === uri) isKnown = false;
    },
    article: () => {
      if (!isKnown) known = [...bySource.values()].reduce<ArticleFact | null>(later, null);
      isKnown = true;
      return known;
    },
  };
}
