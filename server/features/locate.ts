import { countBelow } from '../../common/text/sorted';
import { touches } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import type { Analysis, Article, LinkedMention, Role, Section, Time, Witness } from '../analysis/model';

/**
 * The span of a sorted, non-overlapping list that holds `offset`, else the one that ends there: where two names meet
 * the cursor belongs to the right one. Logarithmic.
 */
function spanAt<T extends Span>(spans: readonly T[], offset: number): T | null {
  const found = spans[countBelow(spans, (span) => span.start <= offset) - 1];
  return found !== undefined && touches(found, offset) ? found : null;
}

/** Whether the units from `from` to `to` are (the beginning of) a possessive ending. */
const isPossessive = (text: string, from: number, to: number): boolean => /^['\u2019]s?$/.test(text.slice(from, to));

/** The mention at an offset; the possessive ending after a name counts as the name. */
export function mentionAt(text: string, analysis: Analysis, offset: number): LinkedMention | null {
  const direct = spanAt(analysis.mentions, offset);
  if (direct !== null) return direct;
  for (const back of [1, 2]) {
    const before = spanAt(analysis.mentions, offset - back);
    if (before !== null && isPossessive(text, before.end, offset)) return before;
  }
  return null;
}

/** The time expression at an offset. */
export const timeAt = (analysis: Analysis, offset: number): Time | null => spanAt(analysis.times, offset);

/** The title at an offset; titles may lie inside one another, then the shortest. */
export function roleAt(analysis: Analysis, offset: number): Role | null {
  let best: Role | null = null;
  for (const role of analysis.roles) {
    if (role.start > offset) break;
    if (touches(role, offset) && (best === null || role.end - role.start < best.end - best.start)) best = role;
  }
  return best;
}

/** The section at an offset. */
export const sectionAt = (analysis: Analysis, offset: number): Section | null => spanAt(analysis.sections, offset);

/** The article at an offset, else the last one that begins before it, else the first; null where there is none. */
export function articleAt(analysis: Analysis, offset: number): Article | null {
  const { articles } = analysis;
  return spanAt(articles, offset) ?? articles.findLast((a) => a.start <= offset) ?? articles[0] ?? null;
}

/** Every witness of an article: of its publication, update and capture dates, also those that disagree; in text order. */
export function witnessesOf(article: Article): readonly Witness[] {
  return [article.published, article.updated, article.captured]
    .flatMap((date) => (date === null ? [] : [...date.witnesses, ...date.conflicting]))
    .toSorted((a, b) => a.start - b.start);
}

/** The witness at an offset, with its article. */
export function witnessAt(analysis: Analysis, offset: number): { witness: Witness; article: Article } | null {
  for (const article of analysis.articles) {
    const witness = witnessesOf(article).find((w) => touches(w, offset));
    if (witness !== undefined) return { witness, article };
  }
  return null;
}
