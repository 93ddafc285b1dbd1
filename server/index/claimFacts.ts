import { sliceOf } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import { findClaims } from '../analysis/claims/findClaims';
import type { Analysis } from '../analysis/model';
import { runKeys } from './alike';
import type { ClaimFact, Place } from './model';
import { quoteOf } from './shorten';

/** Units of a sentence that a message shows; stems of which pairs are made; pairs that a claim is found by. */
const sizes = { quote: 160, stems: 7, keys: 12 } as const;

/** All pairs of stems, each with the claim's kind. */
const pairsOf = (kind: string, stems: readonly string[]): readonly string[] =>
  stems.length === 1
    ? [`${kind} ${stems[0] ?? ''}`]
    : stems.flatMap((a, i) => stems.slice(i + 1).map((b) => `${kind} ${a} ${b}`));

/** The claims of one source as the index keeps them, in text order. */
export function claimFacts(text: string, analysis: Analysis, placeOf: (span: Span) => Place): readonly ClaimFact[] {
  const idOf = (entity: number): string | null => analysis.entities[entity]?.id ?? null;
  return findClaims(text, analysis).map((claim): ClaimFact => {
    const { kind, content, since, value, article, sentence } = claim;
    return {
      ...placeOf(claim),
      ...{ kind, content, since, value, article },
      words: sliceOf(text, claim),
      quote: quoteOf(text, sentence, claim, sizes.quote),
      sentence: placeOf(sentence),
      named: claim.named.flatMap((entity) => idOf(entity) ?? []),
      who: claim.who === null ? null : idOf(claim.who),
      keys: runKeys(pairsOf(kind, content.slice(0, sizes.stems)), 1, sizes.keys),
    };
  });
}
