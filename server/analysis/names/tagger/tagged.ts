import type { Stream } from '../stream';
import type { TaggedType } from './labels';

/** A name that the tagger found: whole tokens of one stream. */
export interface Tagged {
  readonly stream: Stream;
  /** Indexes of its first and last token, both included. A possessive "'s" behind the name is not part of it. */
  readonly first: number;
  readonly last: number;
  readonly type: TaggedType;
  /** Probability that span and type are right, 0 to 1. */
  readonly confidence: number;
}
