import { entryOf } from '../gazetteer';
import type { Stream } from '../stream';
import { isNameLike, type Token } from '../tokens';
import type { Region } from './regions';
import { stretchesOf, type Take } from './stretches';
import type { WordTable } from './wordTable';

/** What the features of a stream's tokens are made of; arrays are by token index. */
export interface TokenFacts {
  readonly stream: Stream;
  readonly regions: readonly Region[];
  /** Row of the token's word in the word table; -1 where no feature asks for it. */
  readonly rows: Int32Array;
  /** First and last token of the run of capitalised words that holds the token, titles cut off; -1 outside runs. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** Lexicon phrase that holds the token: hash of type and place in it; 0 outside. */
  readonly entry: Int32Array;
  /** Group of that phrase (country, city, club, …), from 1; 0 outside. */
  readonly entryKind: Int32Array;
  /** 1 the token is part of a title, 2 and more: a title of that kind ends just before it; 0 neither. */
  readonly title: Uint8Array;
}

/** Tokens around a region that its features look at. */
export const reach = 3;

const typeNumbers: Readonly<Record<string, number>> = { place: 1, nationality: 2, organization: 3 };
const titleNumbers = { office: 2, rank: 3 } as const;

function markEntries({ marks }: Stream, { first, last }: Region, entry: Int32Array, entryKind: Int32Array): void {
  let at = first;
  while (at <= last) {
    const match = entryOf(marks.from[at] as number);
    if (match === null) {
      at += 1;
      continue;
    }
    const type = typeNumbers[match.type] ?? 6;
    const count = match.words.length;
    for (let i = 0; i < count; i += 1) {
      const part = count === 1 ? 3 : i === 0 ? 0 : i === count - 1 ? 2 : 1;
      entry[at + i] = type * 4 + part;
      entryKind[at + i] = 1 + match.groupAt;
    }
    at += count;
  }
}

function markTitles(stream: Stream, title: Uint8Array): void {
  for (const { title: match, first, last } of stream.titleFrom.values()) {
    title.fill(1, first, last + 1);
    if (last + 1 < title.length) title[last + 1] = titleNumbers[match.kind];
  }
}

/** Room for the facts of all streams of a document. */
export interface FactsRoom {
  /** Stretches of zeros, and of -1. */
  readonly zeros: Take<Int32Array>;
  readonly nones: Take<Int32Array>;
  readonly flags: Take<Uint8Array>;
}

export const makeFactsRoom = (tokens: number): FactsRoom => ({
  zeros: stretchesOf(new Int32Array(2 * tokens)),
  nones: stretchesOf(new Int32Array(3 * tokens).fill(-1)),
  flags: stretchesOf(new Uint8Array(tokens)),
});

/** Facts of one stream's tokens in and near the regions. */
export function readTokenFacts(
  stream: Stream,
  regions: readonly Region[],
  table: WordTable,
  { zeros, nones, flags }: FactsRoom,
): TokenFacts {
  const { tokens } = stream;
  const count = tokens.length;
  const rows = nones(count);
  const runFirst = nones(count);
  const runLast = nones(count);
  const entry = zeros(count);
  const entryKind = zeros(count);
  const title = flags(count);
  if (regions.length > 0) markTitles(stream, title);
  for (const region of regions) {
    const from = Math.max(0, region.first - reach);
    const to = Math.min(count - 1, region.last + reach);
    for (let i = from; i <= to; i += 1) if (rows[i] === -1) rows[i] = table.rowOf(tokens[i] as Token);
    markEntries(stream, region, entry, entryKind);
    let at = region.first;
    while (at <= region.last) {
      if (!isNameLike(tokens[at] as Token)) {
        at += 1;
        continue;
      }
      let last = at;
      const inTitle = title[at] === 1;
      while (
        last < region.last &&
        isNameLike(tokens[last + 1] as Token) &&
        (tokens[last + 1] as Token).before !== 'break' &&
        (title[last + 1] === 1) === inTitle
      )
        last += 1;
      runFirst.fill(at, at, last + 1);
      runLast.fill(last, at, last + 1);
      at = last + 1;
    }
  }
  return { stream, regions, rows, runFirst, runLast, entry, entryKind, title };
}
