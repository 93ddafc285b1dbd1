import type { Span } from '../text/span';
import { intactIn, spanOf } from './carriedSpan';
import { compare, firstFrom, looseRun, readText } from './compared';
import type { Compared, ReadText } from './compared';
import { isContested, isOneOfMany, isPinned, standsMoreOften, standsOnce } from './doubt';
import { createInBlanks } from './inBlanks';
import type { InBlanks } from './inBlanks';
import { endOfWords } from './lineEnds';
import type { Anchoring, Candidate } from './model';
import { placingOf, surroundingsOf } from './placing';
import type { Placing } from './placing';
import type { Run } from './runs';
import { createTwins } from './twins';
import type { Twin, Twins } from './twins';

/** Of the letters and the words of a passage that was edited at least so much must be left; of one without an unchanged word, so much. */
const [leastShare, leastWords, leastNear] = [0.76, 0.55, 0.76];
/** What must be left of one that stands between its very neighbours, and has no copy. */
const leastSettled = 0.6;
/** Letters in unchanged words that tell something. */
const leastSolid = 8;
/** Of a passage that was edited no more may stand elsewhere, and no more be put in, as shares of its letters. */
const [mostTorn, mostAdded] = [0.08, 0.35];
/** It has no more than so many times as many tokens as before, unless all of its words stand in its very place. */
const mostLonger = 1.5;
/** What may be put in where all of its words stand between its very neighbours, and it has no copy. */
const mostAddedInPlace = 1;
/** Of what stands beside a passage that was edited in its place so much must be left on both sides, unless so much of it is. */
const [leastBeside, nearlyAll] = [0.2, 0.8];
/** Of what stands beside a passage so much is left on both sides where nobody has touched it. */
const untouched = 0.9;
/** Of words that stand there unchanged so much must not have gone elsewhere. */
const leastIntact = 0.75;

/** Tokens that an edit may have replaced around a passage. */
const farthest = 400;
/** Where so much of a passage is left, its place is named before its copies. */
const leastNamedFirst = 0.5;
/** Copies that are named, at most. */
const mostCopies = 4;

const reasons = {
  copies: 'These words stand in several places now: it is not certain which are meant.',
  contested: 'Text that begins or ends alike stands beside these words now: it is not certain which are meant.',
  row: 'The same words stand in a row, and some came or went: it is not certain which.',
  gone: 'These words stood in several places, and some are gone: it is not certain which.',
  part: 'Only some of the words are left: it is not certain that they are the passage.',
  elsewhere: 'The words are gone from their place; they stand elsewhere: it is not certain that these are meant.',
  replaced: 'Other words stand in their place: it is not certain that they are the passage.',
} as const;

const found = (state: 'exact' | 'moved' | 'edited', span: Span, score: number, reason: string): Anchoring => ({
  state,
  span,
  score: Math.max(0, Math.min(1, score)),
  reason,
  candidates: [],
});

const notFound = (state: 'ambiguous' | 'orphaned', reason: string, candidates: readonly Candidate[]): Anchoring => ({
  state,
  span: null,
  score: candidates[0]?.score ?? 0,
  reason,
  candidates,
});

const lineEndsAside = (words: string): string => words.replaceAll('\r\n', '\n');

/** Copies of a passage as candidates. */
const candidatesOf = ({ after: { tokens } }: Compared, copies: readonly Twin[]): readonly Candidate[] =>
  copies.slice(0, mostCopies).map(({ place, inside }) => ({
    start: tokens.starts[place.start] ?? 0,
    end: tokens.ends[Math.min(tokens.count, place.end) - 1] ?? 0,
    score: 0.9 * Math.min(1, inside),
  }));

const bestFirst = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.toSorted((x, y) => y.score - x.score);

/** Why it is not certain that a passage stands where its words are; null when nothing speaks against it. */
function doubtOf(compared: Compared, twins: Twins, span: Span, run: Run, placing: Placing): string | null {
  if (isContested(compared, placing)) return reasons.contested;
  if (isOneOfMany(compared, span, placing)) return reasons.row;
  return twins.gone(run, placing.image, placing.isWhole) ? reasons.gone : null;
}

/** Whether the very neighbours of a passage stand on both sides of its place. */
const isFramed = ({ firm }: Compared, run: Run, { outer, torn, solid }: Placing): boolean =>
  torn === 0 &&
  solid >= leastSolid &&
  firm.image[run.start - 1] === outer.start - 1 &&
  firm.image[run.end] === outer.end;

/** Where one passage stands. */
function carryOne(compared: Compared, twins: Twins, inBlanks: InBlanks, span: Span): Anchoring {
  const { before, after } = compared;
  const run = {
    start: firstFrom(before.tokens.ends, span.start + 1),
    end: firstFrom(before.tokens.starts, span.end),
  };
  if (run.start >= run.end) return carryBlank(compared, inBlanks, span, run.start);
  const placing = placingOf(compared, run);
  if (!placing) return carryLost(compared, twins, run);
  const surroundings = surroundingsOf(compared, placing);
  const quote = before.text.slice(span.start, span.end);
  const whole = placing.isWhole ? spanOf(compared, span, run, placing) : intactIn(compared, span, placing);
  const place = whole ?? spanOf(compared, span, run, placing);
  const context = (surroundings.left + surroundings.right) / 2;
  const score = 0.7 * placing.share + 0.3 * context;
  const here: Candidate = { ...place, score: Math.max(0, Math.min(1, score)) };
  const copies = twins.added(run, placing.image, placing.isWhole);
  const others = candidatesOf(compared, copies.all);
  const named = placing.share >= leastNamedFirst ? [here, ...others] : bestFirst([here, ...others]);
  // A copy may stand where the original stood, and the original elsewhere: only what nobody touched is certain then.
  const isTouched = whole !== null && copies.isSame && whole.start !== span.start;
  if (copies.isRival || isTouched || (copies.all.length > 0 && placing.isMoved))
    return notFound('ambiguous', reasons.copies, named);
  const isUntouched = Math.min(surroundings.left, surroundings.right) >= untouched;
  if (whole && !isUntouched && run.end - run.start > 1 && standsMoreOften(compared, span, whole))
    return notFound('ambiguous', reasons.copies, named);
  const doubt = doubtOf(compared, twins, span, run, placing);
  if (doubt !== null) return notFound('ambiguous', doubt, [here]);
  const isSure = isPinned(surroundings, placing.solid);
  if (whole && placing.share >= leastIntact && (isSure || standsOnce(compared, quote, placing, surroundings))) {
    const words = after.text.slice(whole.start, whole.end);
    if (words !== quote && lineEndsAside(words) !== lineEndsAside(quote))
      return found(
        'edited',
        whole,
        score,
        'The words are the same; the blanks and line ends between them have changed.',
      );
    if (whole.start === span.start) return found('exact', whole, 1, 'The words stand where they stood.');
    return found('moved', whole, 0.9 + 0.1 * context, 'The same words stand elsewhere now.');
  }
  const isSettled = copies.all.length === 0 && isFramed(compared, run, placing);
  const least = isSettled ? leastSettled : placing.solid < leastSolid ? leastNear : leastShare;
  const isHeld =
    placing.isMoved || Math.min(surroundings.left, surroundings.right) >= leastBeside || placing.share > nearlyAll;
  const isAllThere = isSettled && placing.share > nearlyAll;
  const isLonger = !isAllThere && placing.outer.end - placing.outer.start > mostLonger * (run.end - run.start);
  const most = isAllThere ? mostAddedInPlace : mostAdded;
  const isOne = placing.torn <= mostTorn && placing.added <= most && !isLonger;
  const isEnough = isOne && placing.share >= least && placing.words >= leastWords && quote.length > 3 && isHeld;
  if (!whole && isEnough && isSure) return found('edited', place, score, 'The words were edited where they stood.');
  if (placing.share >= 0.3) return notFound('ambiguous', reasons.part, named);
  if (others.length > 0) return notFound('ambiguous', reasons.elsewhere, bestFirst([here, ...others]));
  return notFound('orphaned', 'The words were deleted or replaced.', [here]);
}

/**
 * A passage of which nothing is left in its place. Its copies may be what the user means, or what was put in its place
 * may be what is to be marked now.
 */
function carryLost(compared: Compared, twins: Twins, run: Run): Anchoring {
  const { after, image } = compared;
  const copies = candidatesOf(compared, twins.copies(run));
  const gap = looseRun(image, run.start, farthest);
  const from = gap.start === 0 ? 0 : (image[gap.start - 1] ?? 0) + 1;
  const to = gap.end === image.length ? after.tokens.count : (image[gap.end] ?? 0);
  const most = 2 * (run.end - run.start) + 8;
  if (gap.end < run.end || to <= from || to - from > most)
    return copies.length > 0
      ? notFound('ambiguous', reasons.elsewhere, copies)
      : notFound('orphaned', 'The words were deleted.', []);
  const place = {
    start: after.tokens.starts[from] ?? 0,
    end: after.tokens.ends[to - 1] ?? 0,
    score: 0.5,
  };
  return copies.length > 0
    ? notFound('ambiguous', reasons.elsewhere, bestFirst([...copies, place]))
    : notFound('ambiguous', reasons.replaced, [place]);
}

/** A passage without words stands between the same neighbours, or nowhere. */
function carryBlank({ before, after, image }: Compared, inBlanks: InBlanks, span: Span, next: number): Anchoring {
  const gone = notFound('orphaned', 'The place is not in the text any more.', []);
  const left = next === 0 ? -1 : (image[next - 1] ?? -1);
  const right = next === before.tokens.count ? after.tokens.count : (image[next] ?? -1);
  if (right !== left + 1 || (next > 0 && left < 0)) return gone;
  const from = next === 0 ? 0 : (before.tokens.ends[next - 1] ?? 0);
  const start = inBlanks(span.start, from, left < 0 ? 0 : (after.tokens.ends[left] ?? 0));
  const limit = right === after.tokens.count ? after.text.length : (after.tokens.starts[right] ?? 0);
  const end = endOfWords(after.text, before.text.slice(span.start, span.end), start);
  if (end < 0 || end > limit) return gone;
  const place = { start, end };
  if (start === span.start) return found('exact', place, 1, 'The place is as it was.');
  return found('moved', place, 1, 'The same place, between the same words, stands elsewhere now.');
}

/** Where passages of an earlier text stand in a later one. */
export type Carrier = (span: Span) => Anchoring;

/** Compares two texts once, for passages that come one by one; see `carry`. */
export function createCarrier(before: ReadText, after: ReadText): Carrier {
  const compared = compare(before, after);
  const twins = createTwins(compared);
  const inBlanks = createInBlanks(before.text, after.text);
  return (span) => carryOne(compared, twins, inBlanks, span);
}

/**
 * Where passages of an earlier text stand in a later one, both texts being known.
 *
 * The texts are compared word by word (`tokenDiff`), and a passage goes where its words went: with its paragraph, or
 * through edits of its words. It is found only when enough of it is left, what stands beside it or its own length
 * tells that it is the same, and no copy that came or went may be meant just as well.
 * @param spans UTF-16 offsets in `before`. The results have their order; spans in them are offsets in `after`.
 */
export function carry(before: string, after: string, spans: readonly Span[]): readonly Anchoring[] {
  const carrier = createCarrier(readText(before), readText(after));
  return spans.map((span) => carrier(span));
}
