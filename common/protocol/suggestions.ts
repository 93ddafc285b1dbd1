import type { Decision } from '../decisions/model';
import type { WireLocation, WireRange } from './places';

/** A tag that the server proposes for passages of a source. */
export interface WireSuggestion {
  readonly uri: string;
  readonly tag: string;
  /** Passages that belong together, in text order; the first one leads there. */
  readonly ranges: readonly [WireRange, ...WireRange[]];
  /** The words of the first passage, on one line and cut when long. */
  readonly words: string;
  /** Why, in one line for people. */
  readonly reason: string;
  /** What is to be recorded when the user rejects it. */
  readonly rejection: Decision;
}

/** What a link that the user made says of its two passages, as the server needs it. */
export interface WireLink {
  /** Kind of the link as annotations store it, e.g. "corroborates", "contradicts", "same-event". */
  readonly kind: string;
  readonly from: WireLocation;
  readonly to: WireLocation;
}

/** What is known of the article that a passage stands in. */
export interface ArticleLine {
  readonly headline: string | null;
  readonly outlet: string | null;
  /** ISO day or null. */
  readonly published: string | null;
}

/** A passage that a link may lead to. */
export interface LinkSuggestion extends ArticleLine {
  readonly location: WireLocation;
  /** The passage's words, shortened. */
  readonly words: string;
  /** Kind of link that it suggests itself for, as annotations store it, or null. */
  readonly kind: string | null;
  /** Why, in words, the weightiest first; at least one. */
  readonly reasons: readonly string[];
}
