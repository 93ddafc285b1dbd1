import type { MentionType } from '../model';
import { entryAt, entryOf, type Entry } from './gazetteer';
import type { Stream } from './stream';

/** What may be a name in a stream: its first and last token, both included, and why it is one. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  /** `other`: a name of nothing that mentions tell of, a law's or a work's, as far as its finder knows. */
  readonly type: MentionType | 'other';
  readonly foundBy: 'rule' | 'lexicon' | 'model';
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A name that is one. */
export type Found = Draft & { readonly type: MentionType };
export const isNamed = (draft: Draft): draft is Found => draft.type !== 'other';

/** The lexicon phrase that these tokens are, all of them and no more; else null. */
export function entryOver(stream: Stream, first: number, last: number): Entry | null {
  const longest = entryOf(stream.marks.from[first] as number);
  const count = last - first + 1;
  if (longest === null || longest.words.length < count) return null;
  if (longest.words.length === count) return longest;
  const match = entryAt(stream.tokens, first, last + 1);
  return match !== null && match.count === count ? match.entry : null;
}

/** Names of one stream by the tokens that they cover: what is taken cannot be taken again. */
export interface Claims {
  /** Whether no name has a token of these yet. */
  readonly free: (first: number, last: number) => boolean;
  readonly take: (found: Found) => void;
  /** All names, in order. */
  readonly all: () => Found[];
}

/** Makes the claims of a stream, with nothing taken. */
export function makeClaims(stream: Stream): Claims {
  const taken = new Uint8Array(stream.tokens.length);
  const list: Found[] = [];
  return {
    free: (first, last) => {
      for (let at = first; at <= last; at += 1) if (taken[at] === 1) return false;
      return true;
    },
    take: (found) => {
      taken.fill(1, found.first, found.last + 1);
      list.push(found);
    },
    all: () => list.sort((a, b) => a.first - b.first),
  };
}

/** Takes the words of a lexicon phrase that begins at a token, where no name has one of them yet. */
export function takeEntry(
  claims: Claims,
  entry: Entry,
  first: number,
  rule = `lexicon.${entry.type}`,
  confidence = 0.8,
): void {
  const last = first + entry.words.length - 1;
  if (claims.free(first, last)) claims.take({ first, last, type: entry.type, foundBy: 'lexicon', rule, confidence });
}
