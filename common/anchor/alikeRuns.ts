import { shingleAt } from './runs';
import type { Run } from './runs';
import type { ShingleIndex } from './shingleIndex';

/** A stretch of a text that reads like a passage and what stands beside it. */
export interface Alike {
  /** Tokens that stand for the passage's. */
  readonly place: Run;
  /** Tokens of the passage that stand there in rows of three, as a share of those looked at, 0 to 1. */
  readonly inside: number;
  /** Those tokens and the ones beside the passage, in order: where they stand in the earlier text, and there. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** So many tokens in a row make a stretch that reads alike. */
const shingle = 3;
/** Tokens of a long passage that are looked at, from each end. */
const reach = 48;
/** Tokens on each side of a passage that make a copy of it recognisable. */
export const margin = 8;
/** A row of tokens of the passage that stands elsewhere, too; `shift` tells how far away. */
interface Hit {
  readonly at: number;
  readonly shift: number;
}

function hitsOf(ids: Int32Array, run: Run, index: ShingleIndex, isSelf: (at: number, place: number) => boolean): Hit[] {
  const hits: Hit[] = [];
  const look = (from: number, to: number): void => {
    for (let at = Math.max(0, from); at + shingle <= Math.min(ids.length, to); at += 1) {
      for (const place of index.placesOf(shingleAt(ids, at, shingle)))
        if (!isSelf(at, place)) hits.push({ at, shift: place - at });
    }
  };
  const [start, end] = [run.start - margin, run.end + margin];
  if (end - start <= 2 * reach) look(start, end);
  else {
    look(start, start + reach);
    look(end - reach, end);
  }
  return hits.sort((x, y) => x.shift - y.shift || x.at - y.at);
}

/** Words come and go within a copy: rows whose distances differ by no more belong together. */
const slackOf = (run: Run): number => Math.min(8, 3 + ((run.end - run.start) >> 3));

/**
 * The stretches of a text that read like a passage of the earlier one.
 * @param ids tokens of the earlier text
 * @param run the passage
 * @param index rows of three tokens of the text that is searched
 * @param isSelf whether a row of the earlier text is the one that stands at a place there: such rows are no copies
 */
export function alikeRuns(
  ids: Int32Array,
  run: Run,
  index: ShingleIndex,
  isSelf: (at: number, place: number) => boolean,
): readonly Alike[] {
  const hits = hitsOf(ids, run, index, isSelf);
  const slack = slackOf(run);
  const found: Alike[] = [];
  for (let first = 0; first < hits.length;) {
    let last = first + 1;
    while (last < hits.length && (hits[last]?.shift ?? 0) - (hits[last - 1]?.shift ?? 0) <= slack) last += 1;
    // One row alone is chance.
    if (last - first > 1) found.push(alikeOf(run, hits.slice(first, last)));
    first = last;
  }
  return found;
}

function alikeOf(run: Run, hits: readonly Hit[]): Alike {
  const shifts = new Map<number, number>();
  for (const { at, shift } of hits)
    for (let i = 0; i < shingle; i += 1) if (!shifts.has(at + i)) shifts.set(at + i, shift);
  const from = [...shifts.keys()].sort((x, y) => x - y);
  const to = from.map((at) => at + (shifts.get(at) ?? 0));
  const within = from.filter((at) => at >= run.start && at < run.end);
  const looked = Math.min(run.end - run.start, 2 * (reach - margin));
  const nearest = (at: number): number => {
    let best = from[0] ?? 0;
    for (const each of from) if (Math.abs(each - at) < Math.abs(best - at)) best = each;
    return at + (shifts.get(best) ?? 0);
  };
  const start = Math.max(0, nearest(run.start));
  return {
    place: { start, end: Math.max(start + 1, nearest(run.end - 1) + 1) },
    inside: within.length / looked,
    from,
    to,
  };
}
