import { targetOf } from '../../common/annotation/ends';
import type { PlacedEnd } from '../../common/annotation/queries';
import type { ArticleLine } from '../../common/protocol';
import { isoDayName } from '../../common/text/calendar';
import { linkKindLabel } from '../annotations/words';
import { lossOf, type SeenLink } from './linkedEnds';

/** What is known of the article in which an end stands; null where nothing is. */
export type ArticleOf = (end: PlacedEnd) => ArticleLine | null;

/** Knows of no article. */
export const noArticles: ArticleOf = () => null;

/** Where and when an end was published: "Harbour Courier, 18 July 2025"; the source where the outlet is not known. */
export function originWords(end: PlacedEnd, articleOf: ArticleOf): string {
  const article = articleOf(end);
  const published = article?.published ?? null;
  return [article?.outlet ?? end.source, ...(published === null ? [] : [isoDayName(published)])].join(', ');
}

/** The stored words of an end. */
export const wordsOf = ({ annotation, end }: PlacedEnd): string => targetOf(annotation, end)?.selectors.exact ?? '';

/** The kind of a link and where it leads to or comes from: "Same event → Harbour Courier, 18 July 2025". */
export function leadWords({ annotation, there, isFrom }: SeenLink, articleOf: ArticleOf): string {
  const lead = `${linkKindLabel(annotation.linkKind)} ${isFrom ? '→' : '←'} ${originWords(there, articleOf)}`;
  return lossOf(there) === null ? lead : `${lead} (lost)`;
}
