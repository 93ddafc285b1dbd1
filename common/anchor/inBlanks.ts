import { lazily } from '../text/lazily';
import { countBelow } from '../text/sorted';
import { cutsLineEnd } from './lineEnds';

/** Offsets of a text, and the same where each line end counts as one unit. Both take the time of a binary search. */
interface CountedOffsets {
  readonly countedAt: (offset: number) => number;
  readonly offsetAt: (counted: number) => number;
}

function countedOffsetsOf(text: string): CountedOffsets {
  const returns: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) returns.push(at);
  return {
    countedAt: (offset) => offset - countBelow(returns, (at) => at + 1 < offset),
    offsetAt: (counted) => counted + countBelow(returns, (at, index) => at - index < counted),
  };
}

/**
 * Where an offset within blanks stands in the later text: as far behind the end of the word before it (`from` in the
 * earlier text, `to` in the later one), a line end counted as one unit.
 */
export type InBlanks = (offset: number, from: number, to: number) => number;

/** Prepares the search for offsets within blanks; the texts are looked through once, when first needed. */
export function createInBlanks(before: string, after: string): InBlanks {
  const earlier = lazily(() => countedOffsetsOf(before));
  const later = lazily(() => countedOffsetsOf(after));
  return (offset, from, to) => {
    const { countedAt } = earlier();
    const place = later().offsetAt(later().countedAt(to) + countedAt(offset) - countedAt(from));
    // Half of a line end stays half of one.
    return cutsLineEnd(before, offset) && cutsLineEnd(after, place - 1) ? place - 1 : place;
  };
}
