import type { Cue } from './cues';
import type { LineFacts } from './lineFacts';
import type { Stamp } from './stamps';

/** A paragraph with what its wording announces. */
export interface Marked extends LineFacts {
  readonly cue: Cue | null;
  /** A line that dates the article, or null. */
  readonly dated: Stamp | null;
  readonly byline: boolean;
  /** A date stamp, the label above one, or a byline: never running text. */
  readonly stamp: boolean;
}

/** Indexes of lines, half-open, and how strongly they read as running text. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** A sentence's end in Chinese and Japanese. */
const wideStop = /[\u3002\uff01\uff1f][\u300d\u300f\uff09]?$/;

/** Whether a line reads as running text by itself: a sentence of some length with English glue words in it. */
export const isProse = (line: LineFacts): boolean =>
  (line.ended && line.words >= 9 && line.functionShare >= 0.18) ||
  (line.words >= 25 && line.functionShare >= 0.22) ||
  (line.functionShare < 0.05 && line.ended && line.words >= 12 && line.capitalShare < 0.3) ||
  (line.end - line.start >= 15 && wideStop.test(line.head.slice(-2))) ||
  (line.functionShare < 0.1 &&
    line.sentences > 1 &&
    line.end - line.start >= (line.ended ? (line.words > 8 ? 90 : 25) : 400));

/** How much a line speaks for (above 0) or against (below 0) being part of an article's running text. */
export function weight(line: Marked): number {
  switch (line.cue) {
    case 'comments':
      return -12;
    case 'stories':
      return -6;
    case 'tags':
      return -8;
    case 'boilerplate':
      return line.words <= 2 ? -0.8 : -2.5;
    case 'pointer':
      return -0.3;
    case 'caption':
      return 0;
    case null:
      break;
  }
  if (line.stamp) return -1.5;
  if (isProse(line)) return Math.min(7, 0.8 + Math.max(line.words, (line.end - line.start) / 12) / 14);
  // A clause of an enumeration in a statement.
  if (line.words >= 4 && line.head.endsWith(';')) return 0.5;
  if (line.ended && line.words >= 3) return 0.2;
  if (line.words >= 15 && line.functionShare >= 0.25) return 0.8;
  return line.words <= 1 ? -0.6 : -0.8;
}

interface Open extends Run {
  /** Sum of all weights above the run, and down to its end. */
  readonly before: number;
  readonly after: number;
  /** Index of the nearest open run above whose `before` is lower, or -1: no run between can join with later ones. */
  readonly lower: number;
}

/**
 * All stretches of lines within [from, to) that read as one text each: the maximal scoring subsequences of the lines'
 * weights (Ruzzo and Tompa 1999, linear), in text order; nothing joins across a line that opens reader comments.
 */
export function textRuns(lines: readonly Marked[], from: number, to: number): readonly Run[] {
  const done: Run[] = [];
  let open: Open[] = [];
  const close = (): void => {
    for (const { from: first, to: last, score } of open) done.push({ from: first, to: last, score });
    open = [];
  };
  let total = 0;
  for (let at = from; at < to; at += 1) {
    const line = lines[at] as Marked;
    const gain = weight(line);
    const before = total;
    total += gain;
    if (line.cue === 'comments') close();
    if (gain <= 0) continue;
    let run: Open = { from: at, to: at + 1, score: gain, before, after: total, lower: -1 };
    for (;;) {
      let above = open.length - 1;
      while (above >= 0 && (open[above] as Open).before >= run.before) above = (open[above] as Open).lower;
      const left = open[above];
      if (left === undefined) close();
      if (left === undefined || left.after >= run.after) {
        open.push({ ...run, lower: above });
        break;
      }
      run = { ...run, from: left.from, score: run.after - left.before, before: left.before };
      open.length = above;
    }
  }
  close();
  return done;
}
