import type { NamedType } from '../decisions/model';
import type { WireLocation, WireRange } from './places';

/** The article at a position, for Set Publication Date. */
export interface ArticleAt {
  readonly range: WireRange;
  readonly kind: 'main' | 'related';
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** The day on which the source's page was captured, stated or decided. */
  readonly captured: string | null;
  /** What the text allows for that day where nothing states it, ISO days, inclusive; null where it tells nothing. */
  readonly captureRange: { readonly from: string | null; readonly to: string | null } | null;
  /** Days that the text itself offers as candidates, with where they stand. */
  readonly candidates: readonly { readonly value: string; readonly text: string; readonly location: WireLocation }[];
}

/** What a passage around a position can be, from the smallest on. */
export type PassageKind = 'name' | 'time' | 'sentence' | 'quotation' | 'paragraph' | 'section' | 'article' | 'source';
/** A passage around a position. */
export interface WirePassageStep {
  readonly kind: PassageKind;
  readonly range: WireRange;
}

/** The time expression at a position, for Pin Date. */
export interface TimeAt {
  readonly range: WireRange;
  /** TIMEX3 value as it is read now. */
  readonly value: string;
  /** How it was resolved, or why it was not. */
  readonly how: string;
}

/** The entity whose name stands at a position. */
export interface EntityAt {
  /** The mention. */
  readonly range: WireRange;
  readonly words: string;
  readonly id: string;
  readonly type: NamedType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly decided: 'same' | 'different' | 'renamed' | null;
  /** The words around the mention, as decisions are keyed by (`decisions/context`). */
  readonly context: string;
  /** Other entities of this type that it may be, the likest first; at most 200. */
  readonly others: readonly { readonly id: string; readonly name: string; readonly detail: string }[];
}

/** What Copy Citation puts together: a quote with where it stands. */
export interface Citation {
  readonly quote: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** ISO day or null. */
  readonly published: string | null;
  readonly byline: string | null;
  /** Path of the source in its folder, and its lines, counted from 1. */
  readonly source: string;
  readonly firstLine: number;
  readonly lastLine: number;
}
