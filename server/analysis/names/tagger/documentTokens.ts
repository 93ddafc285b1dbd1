import type { Stream, WordUse } from '../stream';
import { isNameLike, type Token } from '../tokens';
import { findRegions } from './regions';
import { makeFactsRoom, readTokenFacts, type TokenFacts } from './tokenFacts';
import { Fact, makeWordTable, type WrittenWords } from './wordTable';

/** All streams of a document, ready for features. */
export interface DocumentTokens {
  readonly streams: readonly TokenFacts[];
  /** Facts of words, `Fact.Count` for each row. */
  readonly words: Int32Array;
  readonly idCount: number;
  /** Where a word stands capitalised in regions: chains of occurrences by word id; -1 ends one. */
  readonly firstOccurrence: Int32Array;
  readonly nextOccurrence: Int32Array;
  readonly occurrenceStream: Int32Array;
  readonly occurrenceToken: Int32Array;
}

/** Reads words, runs, lexicon phrases and titles of all regions of a document. */
export function readDocument(
  streams: readonly Stream[],
  uses: ReadonlyMap<string, WordUse>,
  written: WrittenWords,
): DocumentTokens {
  const table = makeWordTable(uses, written);
  const room = makeFactsRoom(streams.reduce((sum, { tokens }) => sum + tokens.length, 0));
  const read = streams.map((stream) => readTokenFacts(stream, findRegions(stream), table, room));
  const words = table.facts();
  const idCount = table.idCount();
  const firstOccurrence = new Int32Array(idCount).fill(-1);
  const lastOccurrence = new Int32Array(idCount).fill(-1);
  const next: number[] = [];
  const occurrenceStream: number[] = [];
  const occurrenceToken: number[] = [];
  read.forEach(({ stream: { tokens }, regions, rows }, at) => {
    for (const { first, last } of regions) {
      for (let i = first; i <= last; i += 1) {
        if (!isNameLike(tokens[i] as Token)) continue;
        const id = words[(rows[i] as number) * Fact.Count + Fact.Id] as number;
        const occurrence = next.push(-1) - 1;
        occurrenceStream.push(at);
        occurrenceToken.push(i);
        const before = lastOccurrence[id] as number;
        if (before === -1) firstOccurrence[id] = occurrence;
        else next[before] = occurrence;
        lastOccurrence[id] = occurrence;
      }
    }
  });
  return {
    streams: read,
    words,
    idCount,
    firstOccurrence,
    nextOccurrence: Int32Array.from(next),
    occurrenceStream: Int32Array.from(occurrenceStream),
    occurrenceToken: Int32Array.from(occurrenceToken),
  };
}
