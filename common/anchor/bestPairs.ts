import type { Pair, Run } from './runs';
import type { Tokens } from './tokens';

/** Standing beside another pair counts more than one word more: a sentence kept together tells more than its scattered words. */
const bonus = 2;

/** The tables of one comparison at a time: stretches are short and many, and making tables takes longer than to fill them. */
let [best, run] = [new Int32Array(8192), new Int32Array(8192)];

/**
 * The tokens that two short stretches have in common, in order: the pairs with the most letters and the longest runs.
 * A longest common subsequence by dynamic programming; cost is the product of the two lengths.
 */
export function bestPairs(
  before: Tokens,
  after: Tokens,
  inBefore: Run,
  inAfter: Run,
  isFree: (before: number, after: number) => boolean,
): readonly Pair[] {
  const rows = inBefore.end - inBefore.start;
  const columns = inAfter.end - inAfter.start;
  const width = columns + 1;
  // `best` over all ways to pair the rest from here on, `run` over those that pair these two.
  const cells = (rows + 1) * width;
  if (best.length < cells) [best, run] = [new Int32Array(cells), new Int32Array(cells)];
  best.fill(0, 0, cells);
  const ids = after.ids.subarray(inAfter.start, inAfter.end);
  run.fill(-1, 0, cells);
  for (let row = rows - 1; row >= 0; row -= 1) {
    const b = inBefore.start + row;
    // A token that stands nowhere in the other stretch changes nothing.
    if (!ids.includes(before.ids[b] ?? 0)) {
      best.copyWithin(row * width, (row + 1) * width, (row + 2) * width);
      continue;
    }
    const weight = Math.min(8, 1 + (before.ends[b] ?? 0) - (before.starts[b] ?? 0));
    for (let column = columns - 1; column >= 0; column -= 1) {
      const a = inAfter.start + column;
      const here = row * width + column;
      const next = here + width + 1;
      if (before.ids[b] === after.ids[a] && isFree(b, a)) {
        const joined = run[next] ?? -1;
        run[here] = weight + Math.max(best[next] ?? 0, joined < 0 ? 0 : joined + bonus);
      }
      best[here] = Math.max(run[here] ?? -1, best[here + 1] ?? 0, best[here + width] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  let inRun = false;
  for (let row = 0, column = 0; row < rows && column < columns;) {
    const here = row * width + column;
    const paired = run[here] ?? -1;
    if (paired >= 0 && (inRun || paired >= (best[here] ?? 0))) {
      pairs.push({ before: inBefore.start + row, after: inAfter.start + column });
      const next = here + width + 1;
      const joined = run[next] ?? -1;
      inRun = joined >= 0 && joined + bonus >= (best[next] ?? 0);
      row += 1;
      column += 1;
    } else if ((best[here + 1] ?? 0) >= (best[here + width] ?? 0)) column += 1;
    else row += 1;
  }
  return pairs;
}
