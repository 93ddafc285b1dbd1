import { onceEach } from '../../../common/text/onceEach';
import { sentencesOf } from '../../../common/text/sentence';
import type { Span } from '../../../common/text/span';
import type { Time } from '../model';
import type { CheckInput } from './check';
import { numberLikeIn } from './numberLike';

/** A sentence in which numbers may stand. */
export interface Numbered extends Span {
  /** UTF-16 offset of the first word or figures that can be a number, in a date or not. */
  readonly first: number;
  /** How many such words and figures there are outside dates: the sentence has no more amounts. At least one. */
  readonly count: number;
  /** The sentence before it in its section, or null where that has no numbers. */
  readonly before: Numbered | null;
}

const told = new Set(['headline', 'caption', 'body']);

/** A longer one, in UTF-16 units, is a list or a table that somebody pasted, and nothing that adds up by its words. */
const longest = 2000;

/**
 * The sentences in which an article tells something with a number, in text order; no links, stamps, tags or boilerplate,
 * and no sentence whose only numbers are dates.
 */
export const numberedSentences = onceEach(
  ({ text, analysis: { sections, times } }: CheckInput): readonly Numbered[] => {
    const found: Numbered[] = [];
    // Times are in text order and do not overlap: one index goes along with the numbers.
    let time = 0;
    const isDated = (offset: number): boolean => {
      while (time < times.length && (times[time] as Time).end <= offset) time += 1;
      return (times[time]?.start ?? Infinity) <= offset;
    };
    for (const section of sections) {
      const offsets = told.has(section.kind) ? numberLikeIn(text, section) : [];
      if (offsets.length === 0) continue;
      let at = 0;
      let before: Numbered | null = null;
      for (const { start, end } of sentencesOf(text, section)) {
        const first = offsets[at];
        let count = 0;
        for (; at < offsets.length && (offsets[at] as number) < end; at += 1)
          if (!isDated(offsets[at] as number)) count += 1;
        if (end - start > longest) continue;
        const numbered: Numbered | null =
          first === undefined || count === 0 ? null : { start, end, first, count, before };
        if (numbered !== null) found.push(numbered);
        before = numbered;
      }
    }
    return found;
  },
);
