import { firstFrom } from './compared';
import { contextLength } from './contextLength';
import type { Landmarks } from './model';
import { shingleAt } from './runs';
import { tokensOf } from './tokens';
import type { Tokens } from './tokens';
import type { Span } from '../text/span';

/** Words that are kept from each side, and as many as these of them from the passage's own line. */
const [mostWords, mostOfLine] = [8, 4];
/** Shorter words tell no place. */
const [shortest, longest] = [4, 24];
/** How far words are taken from the passage, or from the end of its line; how far that is looked for. UTF-16 units. */
const [taken, longestLine] = [320, 700];

/** So many tokens in a row make a turn of words. */
const turn = 3;

/** A text whose words are counted. */
interface Counted {
  readonly text: string;
  readonly tokens: Tokens;
  readonly counts: ReadonlyMap<number, number>;
}

/** Prepares the choice of landmarks in one text; its words are counted once. */
export function createLandmarks(text: string): (span: Span) => Landmarks {
  let counted: Counted | null = null;
  const turns = new Map<number, number>();
  const count = (map: Map<number, number>, key: number): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  const read = (): Counted => {
    const tokens = tokensOf(text);
    const counts = new Map<number, number>();
    for (const id of tokens.ids) count(counts, id);
    for (let at = 0; at + turn <= tokens.count; at += 1) count(turns, shingleAt(tokens.ids, at, turn));
    return { text, tokens, counts };
  };
  return (span) => {
    counted ??= read();
    return {
      before: wordsBefore(counted, span.start),
      after: wordsAfter(counted, span.end),
      isFormula: isFormula(counted.tokens, turns, span),
    };
  };
}

/** Whether most turns of words of a passage, with the two words beside it, stand elsewhere in the text too. */
function isFormula(tokens: Tokens, turns: ReadonlyMap<number, number>, span: Span): boolean {
  const from = Math.max(0, firstFrom(tokens.ends, span.start + 1) - turn + 1);
  const to = Math.min(tokens.count - turn, firstFrom(tokens.starts, span.end) - 1);
  let [all, repeated] = [0, 0];
  for (let at = from; at <= to; at += 1) {
    all += 1;
    if ((turns.get(shingleAt(tokens.ids, at, turn)) ?? 0) > 1) repeated += 1;
  }
  return all > 0 && 2 * repeated > all;
}

interface Word {
  readonly at: number;
  readonly length: number;
  readonly count: number;
}

const byRarity = (a: Word, b: Word): number => a.count - b.count || b.length - a.length || a.at - b.at;

/** The words of a stretch, the rarest first, of equally rare ones the longest. */
function rarest({ tokens, counts }: Counted, within: Span): readonly Word[] {
  const words: Word[] = [];
  const end = firstFrom(tokens.ends, within.end + 1);
  for (let at = firstFrom(tokens.starts, within.start); at < end; at += 1) {
    const length = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
    if (length < shortest || length > longest) continue;
    words.push({ at, length, count: counts.get(tokens.ids[at] ?? 0) ?? 0 });
  }
  return words.sort(byRarity);
}

/**
 * Rare words of the passage's line, and of what lies beyond it: a line that is copied takes its own words along, and
 * only those beyond it tell the original.
 */
function wordsOf(counted: Counted, line: Span, beyond: Span): string {
  const [near, far] = [rarest(counted, line), rarest(counted, beyond)];
  const fromLine = Math.max(mostOfLine, mostWords - far.length);
  const { text, tokens } = counted;
  const chosen = [...near.slice(0, fromLine), ...far.slice(0, mostWords - Math.min(near.length, fromLine))];
  return chosen
    .sort((a, b) => a.at - b.at)
    .map(({ at }) => text.slice(tokens.starts[at], tokens.ends[at]))
    .join(' ');
}

function wordsBefore(counted: Counted, start: number): string {
  const edgeOf = start - contextLength;
  const from = Math.max(0, start - longestLine);
  const lineStart = counted.text.slice(from, start).lastIndexOf('\n');
  if (lineStart < 0) return wordsOf(counted, { start: edgeOf - taken, end: edgeOf }, { start: edgeOf, end: edgeOf });
  const edge = Math.min(edgeOf, from + lineStart + 1);
  return wordsOf(counted, { start: Math.max(edge, edgeOf - taken), end: edgeOf }, { start: edge - taken, end: edge });
}

function wordsAfter(counted: Counted, end: number): string {
  const edgeOf = end + contextLength;
  const lineEnd = counted.text.slice(end, end + longestLine).indexOf('\n');
  if (lineEnd < 0) return wordsOf(counted, { start: edgeOf, end: edgeOf + taken }, { start: edgeOf, end: edgeOf });
  const edge = Math.max(edgeOf, end + lineEnd);
  return wordsOf(counted, { start: edgeOf, end: Math.min(edge, edgeOf + taken) }, { start: edge, end: edge + taken });
}
