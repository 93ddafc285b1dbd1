import type { Span } from '../text/span';
import { intactIn, spanOf } from './carriedSpan';
import { compare, firstFrom, looseRun } from './compared';
import type { Compared } from './compared';
import type { Anchoring, Candidate } from './model';
import { placingOf, surroundingsOf } from './placing';
import type { Placing, Surroundings } from './placing';
import type { Run } from './runs';
import { createTwins } from './twins';
import type { Twins } from './twins';

/** Letters of a passage that tell its place without their surroundings. */
const tellingLetters = 28;
/** Letters of a passage that need less of them. */
const fewLetters = 12;
/** Of the letters and the words of a passage that was edited at least so much must be left; of one without an unchanged word, so much. */
const [leastShare, leastWords, leastNear] = [0.6, 0.55, 0.74];

/** Of what stands beside a passage so much is left where it is certain that it is the passage's place. */
const surelySame = 0.5;
/** Of what stands beside a passage that was edited in its place so much must be left on both sides, unless so much of it is. */
const [leastBeside, nearlyAll] = [0.2, 0.8];
/** Of words that stand there unchanged so much must not have gone elsewhere. */
const leastIntact = 0.75;

/** Tokens that an edit may have replaced around a passage. */
const farthest = 400;

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

/** Whether what stands around a place tells that it is the passage's. */
function isPinned({ left, right, isJoined }: Surroundings, solid: number): boolean {
  if (solid >= tellingLetters) return true;
  // A sign, or a word such as "of", stands everywhere: its neighbours must be the same ones.
  if (solid > 0 && solid <= 3) return isJoined && left + right >= 0.8;
  const nearer = Math.max(left, right);
  return nearer >= 0.8 || left + right >= 0.8 || (nearer >= 0.6 && solid >= fewLetters);
}

/**
 * Words that stand once in each text are the same words: several of them whatever stands around them, one alone if a
 * little of that is left.
 */
function standsOnce(
  { before, after }: Compared,
  quote: string,
  placing: Placing,
  { left, right }: Surroundings,
): boolean {
  const { kept, solid } = placing;
  const isLong = kept.end - kept.start >= 2 && solid >= 8;
  if (!isLong && (solid < 5 || Math.max(left, right) < 0.3)) return false;
  const isOnce = (text: string): boolean => text.indexOf(quote) === text.lastIndexOf(quote);
  return isOnce(before.text) && isOnce(after.text);
}

const lineEndsAside = (words: string): string => words.replaceAll('\r\n', '\n');

/** Text on each side of a passage that, with it, must stand once for the passage to be no other of its kind. */
const beside = 24;
/** Tokens beside a passage of which one that is pinned holds the passage, too. */
const nearPin = 12;

/** Whether nothing in and beside the words of a passage tells it from others that read the same. */
function isOneOfMany({ before, pinned }: Compared, span: Span, { kept }: Placing): boolean {
  for (let at = kept.start - nearPin; at < kept.end + nearPin; at += 1) if (pinned[at] === 1) return false;
  const { text } = before;
  const words = text.slice(Math.max(0, span.start - beside), span.end + beside);
  return text.indexOf(words) !== text.lastIndexOf(words);
}

/** Where one passage stands. */
function carryOne(compared: Compared, twins: Twins, span: Span): Anchoring {
  const { before, after } = compared;
  const run = { start: firstFrom(before.tokens.ends, span.start + 1), end: firstFrom(before.tokens.starts, span.end) };
  if (run.start >= run.end) return carryBlank(compared, span, run.start);
  const placing = placingOf(compared, run);
  if (!placing) return carryLost(compared, run);
  const surroundings = surroundingsOf(compared, placing);
  const quote = before.text.slice(span.start, span.end);
  const whole = placing.isWhole ? spanOf(compared, span, run, placing) : intactIn(compared, span, placing);
  const place = whole ?? spanOf(compared, span, run, placing);
  const context = (surroundings.left + surroundings.right) / 2;
  const score = 0.7 * placing.share + 0.3 * context;
  const copies = twins.added(run, placing.image, placing.isWhole);
  const candidateAt = (at: number): Candidate => ({
    start: after.tokens.starts[at] ?? 0,
    end: after.tokens.ends[Math.min(after.tokens.count, at + run.end - run.start) - 1] ?? 0,
    score: Math.min(score, 0.9),
  });
  const here: Candidate = { ...place, score };
  const weaker = Math.min(surroundings.left, surroundings.right);
  // A copy may stand where the original stood, and the original elsewhere: only what nobody touched is certain then.
  const isMatched = copies.isSame ? whole?.start !== span.start : whole !== null && weaker < surelySame;
  if (copies.rivals.length > 0 || (copies.all.length > 0 && (placing.isMoved || (whole && isMatched))))
    return notFound('ambiguous', 'These words stand in several places now: it is not certain which are meant.', [
      here,
      ...copies.all.slice(0, 4).map(candidateAt),
    ]);
  if (isOneOfMany(compared, span, placing))
    return notFound('ambiguous', 'The same words stand in a row, and some came or went: it is not certain which.', [
      here,
    ]);
  if (twins.gone(run, placing.image))
    return notFound('ambiguous', 'These words stood in several places, and some are gone: it is not certain which.', [
      here,
    ]);
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
  const least = placing.solid < 8 ? leastNear : leastShare;
  const isHeld = placing.isMoved || weaker >= leastBeside || placing.share > nearlyAll;
  const isEnough = placing.share >= least && placing.words >= leastWords && quote.length > 3 && isHeld;
  if (!whole && isEnough && isSure) return found('edited', place, score, 'The words were edited where they stood.');
  if (placing.share >= 0.3)
    return notFound('ambiguous', 'Only some of the words are left: it is not certain that they are the passage.', [
      here,
    ]);
  return notFound('orphaned', 'The words were deleted or replaced.', [here]);
}

/** A passage of which nothing is left; what was put in its place may be what the user wants to mark now. */
function carryLost({ after, image }: Compared, run: Run): Anchoring {
  const gap = looseRun(image, run.start, farthest);
  const from = gap.start === 0 ? 0 : (image[gap.start - 1] ?? 0) + 1;
  const to = gap.end === image.length ? after.tokens.count : (image[gap.end] ?? 0);
  const most = 2 * (run.end - run.start) + 8;
  if (gap.end < run.end || to <= from || to - from > most) return notFound('orphaned', 'The words were deleted.', []);
  const place = { start: after.tokens.starts[from] ?? 0, end: after.tokens.ends[to - 1] ?? 0, score: 0.5 };
  return notFound('ambiguous', 'Other words stand in their place: it is not certain that they are the passage.', [
    place,
  ]);
}

/** A passage without words stands between the same neighbours, or nowhere. */
function carryBlank({ before, after, image }: Compared, span: Span, next: number): Anchoring {
  const gone = notFound('orphaned', 'The place is not in the text any more.', []);
  const left = next === 0 ? -1 : (image[next - 1] ?? -1);
  const right = next === before.tokens.count ? after.tokens.count : (image[next] ?? -1);
  if (right !== left + 1 || (next > 0 && left < 0)) return gone;
  const from = next === 0 ? 0 : (before.tokens.ends[next - 1] ?? 0);
  const start = (left < 0 ? 0 : (after.tokens.ends[left] ?? 0)) + span.start - from;
  const quote = before.text.slice(span.start, span.end);
  const limit = right === after.tokens.count ? after.text.length : (after.tokens.starts[right] ?? 0);
  if (start + quote.length > limit || !after.text.startsWith(quote, start)) return gone;
  const place = { start, end: start + quote.length };
  if (start === span.start) return found('exact', place, 1, 'The place is as it was.');
  return found('moved', place, 1, 'The same place, between the same words, stands elsewhere now.');
}

/** Where passages of an earlier text stand in a later one. */
export type Carrier = (span: Span) => Anchoring;

/** Compares two texts once, for passages that come one by one; see `carry`. */
export function createCarrier(before: string, after: string): Carrier {
  const compared = compare(before, after);
  const twins = createTwins(compared);
  return (span) => carryOne(compared, twins, span);
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
  const carrier = createCarrier(before, after);
  return spans.map((span) => carrier(span));
}
