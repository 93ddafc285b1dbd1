import { firstFrom } from './compared';
import { foldedAfter, foldedBefore } from './folded';
import type { Selectors } from './model';
import { tokensOf } from './tokens';
import type { Tokens } from './tokens';

/** A stored passage, made ready to be looked for. */
export interface Wanted {
  readonly selectors: Selectors;
  /** Prefix, words and suffix. */
  readonly text: string;
  /** UTF-16 offset of the words in `text`. */
  readonly offset: number;
  readonly tokens: Tokens;
  /** The tokens of the words, half open; the first and the last may reach over them. */
  readonly first: number;
  readonly end: number;
  /** What the words have of their first and last token. */
  readonly firstPart: string;
  readonly lastPart: string;
  readonly startsInside: boolean;
  readonly endsInside: boolean;
  /** Blanks at the ends of the words. */
  readonly lead: string;
  readonly trail: string;
  /** The context, folded, read away from the words. */
  readonly before: Uint16Array;
  readonly after: Uint16Array;
  /** The words of the landmarks; null when too few were stored to tell a place. */
  readonly landmarks: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
}

/** Units of the context that are compared; other tools may have stored more. */
const compared = 32;
/** Fewer landmarks than this say nothing. */
const fewest = 4;

const parted = (words: string): readonly string[] => words.split(' ').filter(Boolean);

/** Reads selectors once for all places that they are compared with. */
export function wantedOf(selectors: Selectors): Wanted {
  const { exact, prefix, suffix } = selectors;
  const text = prefix + exact + suffix;
  const tokens = tokensOf(text);
  const offset = prefix.length;
  const last = offset + exact.length;
  const first = firstFrom(tokens.ends, offset + 1);
  const end = Math.max(first, firstFrom(tokens.starts, last));
  const [from, to] = [tokens.starts[first] ?? last, tokens.ends[end - 1] ?? last];
  const partOf = (at: number): string =>
    text.slice(Math.max(offset, tokens.starts[at] ?? 0), Math.min(last, tokens.ends[at] ?? 0));
  const before = parted(selectors.landmarks?.before ?? '');
  const after = parted(selectors.landmarks?.after ?? '');
  return {
    selectors,
    text,
    offset,
    tokens,
    first,
    end,
    firstPart: first < end ? partOf(first) : '',
    lastPart: first < end ? partOf(end - 1) : '',
    startsInside: first < end && from < offset,
    endsInside: first < end && to > last,
    lead: first < end ? text.slice(offset, Math.max(offset, from)) : '',
    trail: first < end ? text.slice(Math.min(last, to), last) : '',
    before: foldedBefore(prefix, prefix.length, compared),
    after: foldedAfter(suffix, 0, compared),
    landmarks: before.length + after.length < fewest ? null : { before, after },
  };
}
