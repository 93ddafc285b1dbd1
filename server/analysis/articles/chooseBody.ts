import { isProse, type Marked, type Run, textRuns, weight } from './bodyRun';
import { endWithList } from './listBelow';

/** A stretch weaker than this (a paragraph of some forty words) is a teaser sooner than an article. */
const ENOUGH = 3.5;
/** More lines than this between two stretches: they are two texts. */
const MAX_GAP = 30;
/** Below the headline, at most this many lines of deck, byline, stamp and share bar stand above the text. */
const MAX_OPENING = 8;

/** What the lines in [from, to) speak against being text; above 0 where they do. Infinite across reader comments. */
function loss(lines: readonly Marked[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const line = lines[at] as Marked;
    if (line.cue === 'comments') return Infinity;
    sum -= weight(line);
  }
  return sum;
}

/** For each pair of paragraphs in a row: a list of other stories alternates them with its headlines. */
const IN_A_ROW = 1.5;
/** Lines of a box within the text, at most. */
const MAX_BOX = 8;

/** How much the paragraphs of a stretch that follow one another speak for being the text after a box. */
function rowsOf(lines: readonly Marked[], run: Run): number {
  let pairs = 0;
  for (let at = run.from + 1; at < run.to; at += 1) {
    const [above, line] = [lines[at - 1] as Marked, lines[at] as Marked];
    if (above.cue === null && line.cue === null && above.ended && line.ended && isProse(above) && isProse(line))
      pairs += 1;
  }
  return pairs * IN_A_ROW;
}

/** Joins the stretches below `first` that are stronger than what stands between: a box of links inside the text. */
function joinBelow(lines: readonly Marked[], runs: readonly Run[], first: number): Run {
  let joined = runs[first] as Run;
  let pending = 0;
  let inRows = 0;
  for (const run of runs.slice(first + 1)) {
    if (run.from - joined.to > MAX_GAP) break;
    pending += run.score;
    if (run.from - joined.to <= MAX_BOX) inRows += rowsOf(lines, run);
    const lost = loss(lines, joined.to, run.to) + pending;
    if (lost > pending + inRows) continue;
    joined = { from: joined.from, to: run.to, score: joined.score + pending - lost };
    pending = 0;
    inRows = 0;
  }
  return joined;
}

/**
 * The lines at the start of a stretch that stand above a stamp or byline are a deck or an abstract: the text begins
 * below the last stamp of the first few lines.
 */
function belowStamp(lines: readonly Marked[], run: Run): Run {
  let from = run.from;
  for (let at = run.from; at < Math.min(run.to - 1, run.from + MAX_OPENING); at += 1) {
    const above = at - run.from;
    if ((lines[at] as Marked).stamp && above <= 3) from = at + 1;
  }
  return { ...run, from };
}

/** Whether a stretch begins right below a stamp or byline: with an article's first paragraph. */
const opensBelowStamp = (lines: readonly Marked[], run: Run): boolean =>
  lines[run.from - 1]?.stamp === true && isProse(lines[run.from] as Marked);

/**
 * Stretches between the headline's stamp and the chosen one belong to it when little stands between: a first paragraph
 * above a share bar. From the first paragraph below a stamp on, all do: a box of facts and links stands between.
 */
function joinAbove(lines: readonly Marked[], runs: readonly Run[], chosen: number, run: Run, headline: number): Run {
  let joined = run;
  let far = false;
  let pending = run;
  for (let at = chosen - 1; at >= 0; at -= 1) {
    const above = runs[at] as Run;
    if (above.from <= headline || pending.from - above.to > MAX_GAP) break;
    if (above.score < 1) continue;
    const lost = loss(lines, above.to, pending.from);
    if (lost === Infinity || lines.slice(above.to, pending.from).some((line) => line.stamp)) break;
    far ||= lost > joined.score;
    pending = { from: above.from, to: joined.to, score: pending.score + above.score };
    if (!far || opensBelowStamp(lines, above)) joined = pending;
  }
  return joined;
}

/**
 * The stretch of lines that holds the main article's text. Below a headline that repeats the page's title it is the
 * first one of some weight, for the comments and other stories below can be longer than the article; without such a
 * headline it is the strongest.
 */
export function chooseBody(lines: readonly Marked[], headline: number): Run | null {
  const all = textRuns(lines, 0, lines.length);
  const strongest = strongestOf(all);
  if (strongest === -1) return null;
  // A copy of the title in the middle of a long text is a heading of its own (a recipe's card, a form).
  const inside = all.some(
    (run) =>
      run.from < headline &&
      headline < run.to &&
      run.score >= ENOUGH &&
      -loss(lines, run.from, headline) > -loss(lines, headline, run.to),
  );
  const anchor = inside ? -1 : headline;
  const runs = anchor < 0 ? all : textRuns(lines, anchor + 1, lines.length);
  let chosen = anchor < 0 ? strongest : runs.findIndex((run) => run.score >= ENOUGH);
  if (chosen < 0) chosen = strongestOf(runs);
  if (chosen < 0) return null;
  const joined = joinAbove(lines, runs, chosen, joinBelow(lines, runs, chosen), anchor);
  return belowStamp(lines, { ...joined, to: endWithList(lines, joined.to, lines.length) });
}

function strongestOf(runs: readonly Run[]): number {
  let best = -1;
  for (const [at, run] of runs.entries()) if (best < 0 || run.score > (runs[best] as Run).score) best = at;
  return best;
}
