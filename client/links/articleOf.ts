import type { PlacedEnd } from '../../common/annotation/queries';
import type { WireLocation } from '../../common/protocol';
import type { Placing } from '../annotations/place';
import { uriOf } from '../views/sourceUris';
import type { Articles } from './facts';
import type { ArticleOf } from './linkWords';

/** Where an end stands, or for a lost one the likeliest place; null where its source is not at hand. */
export function locationOfEnd(folder: string, placing: Placing, end: PlacedEnd): WireLocation | null {
  const range = placing.rangeOfEnd(end);
  return range && { uri: uriOf(folder, end.source), range };
}

/** What is known by now of the articles that ends of a folder's links stand in. */
export const articleOfEnds =
  (articles: Pick<Articles, 'of'>, folder: string, placing: Placing): ArticleOf =>
  (end) => {
    const location = locationOfEnd(folder, placing, end);
    return location && articles.of(location);
  };
