import type { Headline } from './headline';
import type { Inside } from './refine';

/** One article of a source, as line indexes. */
export interface Piece {
  readonly kind: 'main' | 'related';
  /** Lines of the article, half-open. */
  readonly from: number;
  readonly to: number;
  readonly headline: Headline | null;
  /** Lines of the running text, half-open; empty where there is none. */
  readonly bodyFrom: number;
  readonly bodyTo: number;
  /** What the lines of the text are, in order. */
  readonly inside: readonly Inside[];
}
