import type { Span } from '../text/span';

/**
 * Half-open range in Unicode characters (code points), as the Web Annotation Data Model counts positions. A line end
 * CRLF counts two, a byte order mark is no part of the text. Never mix it with a `Span` of UTF-16 code units:
 * `anchor/characters` converts, with the text at hand.
 */
export interface CharacterRange {
  readonly startCharacter: number;
  readonly endCharacter: number;
}

/**
 * A passage's selectors: what is stored, and all that is needed to find the passage again. They hold no UTF-16
 * offset, so that they can be read and written without the text.
 */
export interface Selectors {
  readonly characters: CharacterRange;
  readonly exact: string;
  /** Up to 32 UTF-16 units before and after, cut at no surrogate pair. */
  readonly prefix: string;
  readonly suffix: string;
  /**
   * Null when the words stood once in the text. Otherwise how often they stood with this very prefix and suffix,
   * and which of those copies it was (from 1, in text order); `copies` 1 says that every other place with the same
   * words had another context. Counting ends at 1,000 copies; `copy` is 0 for a passage beyond them.
   */
  readonly alike: { readonly copy: number; readonly copies: number } | null;
  /** Missing in what earlier versions and other tools have stored. */
  readonly landmarks?: Landmarks;
}

/**
 * Rare words of the text around a passage, beyond prefix and suffix, parted by blanks. They tell the passage from its
 * copies, and its place where all of its words and context were edited.
 */
export interface Landmarks {
  readonly before: string;
  readonly after: string;
  /** Most of the turns of words of the passage stood elsewhere in the text too, or words much like it: lists, boilerplate. */
  readonly isFormula: boolean;
}

/** How a stored passage was found in the text as it is now. */
export type AnchorState = 'exact' | 'moved' | 'edited' | 'ambiguous' | 'orphaned';

/** A place where the passage may be, UTF-16 offsets. */
export interface Candidate extends Span {
  /** 0 to 1. */
  readonly score: number;
}

export interface Anchoring {
  readonly state: AnchorState;
  /** Where it is now, UTF-16 offsets; null when ambiguous or orphaned. */
  readonly span: Span | null;
  /** 0 to 1. */
  readonly score: number;
  /** One line for people. */
  readonly reason: string;
  /** Other places when ambiguous or orphaned, best first. */
  readonly candidates: readonly Candidate[];
}
