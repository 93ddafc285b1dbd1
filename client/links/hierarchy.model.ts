import type { AnnotationStore } from '../../common/annotation/store';
import type { PlacedEnd } from '../../common/annotation/queries';
import type { WireRange } from '../../common/protocol';
import { groupBy } from '../../common/text/groupBy';
import { shortened } from '../../common/text/shortened';
import type { Span } from '../../common/text/span';
import type { Placing } from '../annotations/place';
import { linkKindLabel } from '../annotations/words';
import { linksAt, linksOver, lossOf, type SeenLink } from './linkedEnds';
import { originWords, wordsOf, type ArticleOf } from './linkWords';

/** A passage in a chain of links. */
export interface ChainItem {
  readonly source: string;
  /** Its words. */
  readonly name: string;
  /**
   * Kind of the link that leads to it from the item before, with outlet and date or, for a lost one, the reason. It is all
   * that is spoken of an item beside its words, so that it is made of words too.
   */
  readonly detail: string;
  readonly range: WireRange;
  readonly isLost: boolean;
  /** Where the links stand in the passage that leads on: the own one for links from it, the other for links to it. */
  readonly at: readonly WireRange[];
}

/** What chains are made from. */
export interface ChainWorld {
  readonly store: AnnotationStore;
  readonly placing: Placing;
  readonly articleOf: ArticleOf;
}

/** Units of a passage's words that the tree shows: kind, outlet and date stand behind them. */
const longestName = 40;

const placeKey = ({ source, span, annotation, end }: PlacedEnd): string =>
  span ? `${source} ${span.start} ${span.end}` : `${annotation.id} ${end}`;

/** The linked passages at an offset, each once, the shortest first: where chains begin. */
export function chainsAt(world: ChainWorld, source: string, offset: number): readonly ChainItem[] {
  const groups = groupBy(linksAt(world.store, source, offset), ({ here }) => placeKey(here));
  return [...groups.values()].flatMap((links) => {
    const [first] = links;
    const range = first && world.placing.rangeOf(source, first.span);
    if (!first || !range) return [];
    const detail = originWords(first.here, world.articleOf);
    return [{ source, name: shortened(wordsOf(first.here), longestName), detail, range, isLost: false, at: [range] }];
  });
}

function itemOf({ articleOf, placing }: ChainWorld, links: readonly SeenLink[], isOutgoing: boolean): ChainItem | null {
  const [first] = links;
  const range = first && placing.rangeOfEnd(first.there);
  if (!first || !range) return null;
  const loss = lossOf(first.there);
  const kinds = [...new Set(links.map(({ annotation }) => linkKindLabel(annotation.linkKind)))].join(', ');
  const at = links.flatMap(({ here, there }) => {
    const { span, source } = isOutgoing ? here : there;
    const place = span && placing.rangeOf(source, span);
    return place ? [place] : [];
  });
  return {
    source: first.there.source,
    name: shortened(wordsOf(first.there), longestName),
    detail: `${kinds}, ${isOutgoing ? 'in' : 'from'} ${originWords(first.there, articleOf)}${loss === null ? '' : `, lost: ${loss}`}`,
    range,
    isLost: loss !== null,
    at: at.length > 0 ? at : [range],
  };
}

/**
 * The passages that links lead to from a span of a source, or, not outgoing, from which links lead to it; each once, in
 * the order of the links. Passages that overlap the span count as the one: chains go on where links meet.
 */
export function chainFrom(world: ChainWorld, source: string, span: Span, isOutgoing: boolean): readonly ChainItem[] {
  const links = linksOver(world.store, source, span).filter(({ isFrom }) => isFrom === isOutgoing);
  return [...groupBy(links, ({ there }) => placeKey(there)).values()].flatMap(
    (some) => itemOf(world, some, isOutgoing) ?? [],
  );
}
