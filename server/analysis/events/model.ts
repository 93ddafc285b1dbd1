import type { Span } from '../../../common/text/span';

/** Kinds of event that the lexicon knows, see `kinds.ts`. */
export type EventKind =
  | 'meeting'
  | 'visit'
  | 'call'
  | 'election'
  | 'attack'
  | 'agreement'
  | 'death'
  | 'birth'
  | 'appointment'
  | 'resignation'
  | 'launch'
  | 'arrest'
  | 'trial'
  | 'disaster'
  | 'protest'
  | 'match'
  | 'takeover'
  | 'law'
  | 'founding'
  | 'statement';

/** A sentence that tells when something happened or will happen. */
export interface DatedEvent {
  /** The sentence, within its section. */
  readonly sentence: Span;
  /** The time that dates it, index into `Analysis.times`. */
  readonly time: number;
  /** Null where no word of the lexicon stands near the time. */
  readonly kind: EventKind | null;
  /** The word that says the kind ("met", "summit"), or null. */
  readonly trigger: Span | null;
  /** What the words say: told as past, or as coming. */
  readonly tense: 'told' | 'coming';
  /**
   * Whether it is told as one event of its own: nothing says that it did not happen, may not happen, or is one of
   * several ("another meeting", "the earlier talks").
   */
  readonly single: boolean;
  /** Everybody and every place that the sentence names, indexes into `Analysis.entities`, in text order. */
  readonly entities: readonly number[];
  /** Those of them that take part: people and organizations near the trigger, without those that are only quoted. */
  readonly parties: readonly number[];
  /** Places near the trigger. */
  readonly places: readonly number[];
}
