import type { Span } from '../../../common/text/span';
import type { Interval } from '../model';

/** A claim that other sources may rival. */
export interface ClaimTold {
  /** `first`: that something is the first of its kind since some time, or ever; `rate`: a percentage of a tariff, tax or the like. */
  readonly kind: 'first' | 'rate';
  /** What it is of: stems of the words that say so, sorted. */
  readonly content: readonly string[];
  /** Of `first`: the days in which the one before must lie, or null for none at all, ever. */
  readonly since: Interval | null;
  /** Of `rate`: the percentage; else null. */
  readonly value: number | null;
}

/** A claim as one sentence makes it; spans its words. */
export interface FoundClaim extends Span, ClaimTold {
  /** Entity index of who is said to be the first, or null. */
  readonly who: number | null;
}

/** A claim with its sentence and those whom the sentence names. */
export interface PlacedClaim extends FoundClaim {
  readonly sentence: Span;
  readonly article: number;
  /** Entity indexes, in text order. */
  readonly named: readonly number[];
}
