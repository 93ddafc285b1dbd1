import type { Tokens } from './tokens';

/** The different tokens of a text. */
export interface Vocabulary {
  /** UTF-16 units of all of them together, and of the longest. */
  readonly length: number;
  readonly longest: number;
  /** Ids of the tokens that hold some letters, at their end or at their beginning where that is asked. */
  readonly idsWith: (part: string, atEnd: boolean, atStart: boolean) => readonly number[];
}

/** Stands between tokens; it is no part of one, being a blank. */
const separator = '\n';
/** Tokens that one part is found in, at most. */
export const mostIds = 1000;

/** Collects the different tokens of a text, in the order in which they first stand there. */
export function createVocabulary(text: string, tokens: Tokens): Vocabulary {
  const seen = new Set<number>();
  const ids: number[] = [];
  const starts: number[] = [];
  const words: string[] = [];
  let [length, longest] = [1, 0];
  for (let at = 0; at < tokens.count; at += 1) {
    const id = tokens.ids[at] ?? 0;
    if (seen.has(id)) continue;
    seen.add(id);
    const word = text.slice(tokens.starts[at], tokens.ends[at]);
    ids.push(id);
    starts.push(length);
    words.push(word);
    length += word.length + 1;
    longest = Math.max(longest, word.length);
  }
  const all = `${separator}${words.join(separator)}${separator}`;
  const offsets = Int32Array.from(starts);
  const wordAt = (offset: number): number => {
    let [low, high] = [0, offsets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return {
    length,
    longest,
    idsWith: (part, atEnd, atStart) => {
      const pattern = `${atStart ? separator : ''}${part}${atEnd ? separator : ''}`;
      const found: number[] = [];
      for (let at = all.indexOf(pattern); at >= 0 && found.length < mostIds;) {
        const word = wordAt(atStart ? at + 1 : at);
        found.push(ids[word] ?? 0);
        at = all.indexOf(pattern, (offsets[word] ?? 0) + (words[word] ?? '').length);
      }
      return found;
    },
  };
}
