// Annotated texts as the tagger sees them: streams, regions, and the labels that each token may have.
import { segment } from '../server/analysis/articles/segment';
import { countUses, readStreams, type Stream, type WordUse } from '../server/analysis/names/stream';
import type { Region } from '../server/analysis/names/tagger/regions';
import { labelCount, labelOf, outside, Part } from '../server/analysis/names/tagger/labels';
import { findTimes } from '../server/analysis/times/findTimes';
import { characterMap, readJsonLines } from './corpora';

/** A gold name; UTF-16 offsets. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A text of a corpus, read into streams, with its gold names. */
export interface TaggedText {
  readonly corpus: string;
  readonly id: string;
  readonly text: string;
  readonly streams: readonly Stream[];
  readonly uses: ReadonlyMap<string, WordUse>;
  readonly gold: readonly GoldName[];
}

/** Types of names as the corpora write them, in the order of the tagger's types. */
export const goldTypes = ['PER', 'ORG', 'LOC', 'NORP', 'MISC'];

/**
 * Types of the tagger that a corpus leaves unmarked: what it marks as no name may be one of these. Every other corpus
 * marks all of them.
 */
const unmarkedTypes: Readonly<Record<string, readonly string[]>> = {
  ewt_dev: ['NORP', 'MISC'],
  ewt_test: ['NORP', 'MISC'],
  pud: ['NORP', 'MISC'],
  gum_dev: ['NORP', 'MISC'],
  wikigold: ['NORP'],
  wnut17_train: ['NORP'],
};

/** Corpora whose MISC holds nationalities, too. */
const mixedMisc = new Set(['wikigold', 'wnut17_train']);

const allLabels = (1 << labelCount) - 1;
const bit = (label: number): number => 1 << label;

/** Reads a text into streams. */
export function makeText(corpus: string, id: string, text: string, gold: readonly GoldName[]): TaggedText {
  const { articles, sections } = segment(text, { assumeNews: true });
  const streams = readStreams(text, sections, findTimes(text, articles, sections, {}));
  return { corpus, id, text, streams, uses: countUses(streams), gold };
}

/** Reads a corpus below `folder`; null when it is not there. */
export function readTexts(folder: string, corpus: string, path = `names/${corpus}.jsonl`): TaggedText[] | null {
  const rows = readJsonLines(folder, path);
  if (rows === null) return null;
  return rows.map((row) => {
    const { id, text, ents } = row as { id: string; text: string; ents: [number, number, string][] };
    const offsetOf = characterMap(text);
    const gold = ents.map(([start, end, type]) => ({ start: offsetOf(start), end: offsetOf(end), type }));
    return makeText(corpus, id, text, gold);
  });
}

/** Labels that a token outside all gold names may have: "no name", and whole names of types that the corpus leaves unmarked. */
function freeLabels(corpus: string): number {
  let labels = bit(outside);
  for (const type of unmarkedTypes[corpus] ?? [])
    for (const part of [Part.Begin, Part.Inside, Part.Last, Part.Unit])
      labels |= bit(labelOf(goldTypes.indexOf(type), part));
  return labels;
}

/**
 * Labels that each token of a stream may have by the gold names (bits). A name whose ends are not the ends of tokens, or
 * which leaves its region, leaves its tokens open: it can teach nothing.
 */
export function allowedLabels(text: TaggedText, stream: Stream, regions: readonly Region[]): Int32Array {
  const { tokens } = stream;
  const allowed = new Int32Array(tokens.length).fill(freeLabels(text.corpus));
  if (tokens.length === 0) return allowed;
  const last = tokens.at(-1)!.end;
  let at = 0;
  let region = 0;
  for (const name of text.gold) {
    const type = goldTypes.indexOf(name.type);
    if (type < 0 || name.end <= tokens[0]!.start || name.start >= last) continue;
    while (at < tokens.length && tokens[at]!.end <= name.start) at += 1;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < name.end) to += 1;
    while (region < regions.length && regions[region]!.last < at) region += 1;
    const within = region < regions.length && regions[region]!.first <= at && to - 1 <= regions[region]!.last;
    if (to === at) continue;
    if (tokens[at]!.start !== name.start || tokens[to - 1]!.end !== name.end || !within) {
      allowed.fill(allLabels, at, to);
      continue;
    }
    const either = mixedMisc.has(text.corpus) && name.type === 'MISC' ? ['NORP', 'MISC'] : [name.type];
    for (let i = at; i < to; i += 1) {
      const part = to - at === 1 ? Part.Unit : i === at ? Part.Begin : i === to - 1 ? Part.Last : Part.Inside;
      allowed[i] = either.reduce((labels, one) => labels | bit(labelOf(goldTypes.indexOf(one), part)), 0);
    }
  }
  return allowed;
}
