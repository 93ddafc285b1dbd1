import { countBelow } from '../../../common/text/sorted';
import type { Span } from '../../../common/text/span';
import type { LinkedMention } from '../model';

/** Mentions of a source, to be asked for by place. */
export interface Around {
  /** The first mention that starts at or after an offset, or null. */
  next(offset: number): LinkedMention | null;
  /** The last mention that ends at or before an offset, or null. */
  previous(offset: number): LinkedMention | null;
  /** The mention that holds a whole span, or null. */
  over(span: Span): LinkedMention | null;
  /** The mention that an offset lies inside of, not at its ends, or null. */
  across(offset: number): LinkedMention | null;
}

/** @param mentions in text order, not overlapping */
export function aroundOf(mentions: readonly LinkedMention[]): Around {
  /** Index of the first mention that starts at or after an offset. */
  const from = (offset: number): number => countBelow(mentions, (mention) => mention.start < offset);
  return {
    next: (offset) => mentions[from(offset)] ?? null,
    previous: (offset) => {
      const before = mentions[from(offset) - 1];
      if (before === undefined) return null;
      return before.end <= offset ? before : (mentions[from(offset) - 2] ?? null);
    },
    over: (span) => {
      const at = from(span.start + 1) - 1;
      const mention = mentions[at];
      return mention !== undefined && mention.start <= span.start && span.end <= mention.end ? mention : null;
    },
    across: (offset) => {
      const mention = mentions[from(offset) - 1];
      return mention !== undefined && mention.end > offset ? mention : null;
    },
  };
}
