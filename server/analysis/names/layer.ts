import type { Span } from '../../../common/text/span';
import type { Article } from '../model';
import { corrected } from './corrections';
import { isNamed, makeClaims, takeEntry, type Claims, type Draft, type Found } from './found';
import { entryOf, type Entry } from './gazetteer';
import { leastSure } from './merge';
import { productAt } from './otherNames';
import { pairAt } from './pairs';
import { isCommon, type Stream } from './stream';
import { isNameLike, type Token } from './tokens';

/** Names that the segmentation of the text has found. */
type Stated = Pick<Article, 'byline' | 'outlet'>;

/** Products, which claim their words before anybody else. */
function takeProducts(stream: Stream, claims: Claims): void {
  for (let at = 0; at < stream.tokens.length; at += 1) {
    const last = productAt(stream, at);
    if (last < 0) continue;
    claims.take({ first: at, last, type: 'product', foundBy: 'rule', rule: 'product', confidence: 0.9 });
    at = last;
  }
}

/** Both names of a pair with a hyphen ("China-ASEAN"), where the lexicon knows both and no other name claims them. */
function takePairs(stream: Stream, claims: Claims): void {
  for (let at = 1; at + 1 < stream.tokens.length; at += 1) {
    const pair = pairAt(stream, at);
    if (pair === null) continue;
    const [left, right] = pair;
    takeEntry(claims, left, at - left.words.length, 'lexicon.pair', 0.9);
    takeEntry(claims, right, at + 1, 'lexicon.pair', 0.9);
  }
}

/** Networks and outlets of a share bar, whose line has no words around them that a tagger could go by. */
function takeSites(stream: Stream, claims: Claims): void {
  const { from } = stream.marks;
  for (let first = 0; first < from.length; first += 1) {
    if (from[first] === 0) continue;
    const entry = entryOf(from[first] as number) as Entry;
    if (entry.key !== null && (entry.group === 'company' || entry.group === 'media')) takeEntry(claims, entry, first);
  }
}

/** Tokens that lie in a span of the text, first and last; null where none does. */
function tokensIn({ tokens }: Stream, span: Span): readonly [number, number] | null {
  // Most streams of an article have no word of it.
  if (tokens.length === 0 || (tokens[0] as Token).end > span.end || (tokens.at(-1) as Token).start < span.start)
    return null;
  let first = 0;
  while (first < tokens.length && (tokens[first] as Token).start < span.start) first += 1;
  let last = first - 1;
  while (last + 1 < tokens.length && (tokens[last + 1] as Token).end <= span.end) last += 1;
  return last < first ? null : [first, last];
}

/** The outlet that the article states, whatever its words look like. */
function takeOutlet(stream: Stream, claims: Claims, outlet: Span): void {
  const range = tokensIn(stream, outlet);
  if (range === null) return;
  const [first, last] = range;
  claims.take({ first, last, type: 'organization', foundBy: 'rule', rule: 'outlet', confidence: 0.9 });
}

/** People of a byline whom nobody found: each stretch of capitalised words between commas and "and". */
function takeByline(stream: Stream, claims: Claims, byline: Span): void {
  const range = tokensIn(stream, byline);
  if (range === null) return;
  let first = range[0];
  for (let at = first; at <= range[1] + 1; at += 1) {
    const token = stream.tokens[at];
    if (at <= range[1] && token !== undefined && isNameLike(token)) continue;
    const last = at - 1;
    if (last > first && last - first < 4 && !isCommon((stream.tokens[last] as Token).lower) && claims.free(first, last))
      claims.take({ first, last, type: 'person', foundBy: 'rule', rule: 'byline', confidence: 0.9 });
    first = at + 1;
  }
}

/**
 * Names of a stream: those that were found, corrected by what the words themselves say, and completed by products and by
 * pairs that the lexicon knows.
 * @param found in text order, not overlapping
 * @param stated what the stream's article states of itself, in this stream or elsewhere
 */
export function settle(stream: Stream, found: readonly Draft[], stated: Stated | undefined): Found[] {
  const claims = makeClaims(stream);
  if (stated?.outlet) takeOutlet(stream, claims, stated.outlet);
  takeProducts(stream, claims);
  for (const draft of corrected(stream, found)) {
    // Nobody acts in a share bar or a log-in line; the bodies named there are still named.
    if (!isNamed(draft) || (draft.type === 'person' && stream.kind === 'boilerplate')) continue;
    if (draft.foundBy === 'model' && draft.confidence < leastSure) continue;
    if (claims.free(draft.first, draft.last)) claims.take(draft);
  }
  takePairs(stream, claims);
  if (stream.kind === 'boilerplate') takeSites(stream, claims);
  if (stated?.byline) takeByline(stream, claims, stated.byline);
  return claims.all();
}
