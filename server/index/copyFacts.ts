import { sliceOf } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import type { Analysis } from '../analysis/model';
import type { CopyFact, Place } from './model';

/** Words in a shingle; words that an article must have; shingles that are kept of one. */
export const copySizes = { shingle: 5, fewestWords: 60, kept: 256 } as const;

/** A word of any script; what stands between words, and so how lines are broken and quotes are drawn, does not count. */
const words = /[\p{L}\p{N}]{1,64}/gu;

const prime = 0x01000193;

/** FNV-1a of the word's UTF-16 units, 32 bits. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), prime);
  return hash;
}

/** Spreads the bits evenly (the last steps of MurmurHash3), so that the smallest hashes are a fair sample. */
export function spread(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

/** The smallest different ones, ascending. */
function smallest(hashes: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const hash of Uint32Array.from(hashes).sort()) {
    if (hash === kept.at(-1)) continue;
    kept.push(hash);
    if (kept.length === copySizes.kept) break;
  }
  return kept;
}

/** Hashes of all runs of five words, case folded, over the passages in their order; and how many words there are. */
function shinglesOf(
  text: string,
  passages: readonly Span[],
): { readonly hashes: readonly number[]; readonly count: number } {
  const hashes: number[] = [];
  const last: number[] = [];
  let count = 0;
  for (const passage of passages) {
    for (const [word] of sliceOf(text, passage).toLowerCase().matchAll(words)) {
      last[count % copySizes.shingle] = hashOf(word);
      count += 1;
      if (count < copySizes.shingle) continue;
      let hash = 0;
      for (let i = 0; i < copySizes.shingle; i += 1) {
        hash = Math.imul(hash ^ (last[(count + i) % copySizes.shingle] ?? 0), prime) + i;
      }
      hashes.push(spread(hash));
    }
  }
  return { hashes, count };
}

/**
 * What tells of each article whether another one is a copy of it: the smallest hashes of its body's shingles (a bottom
 * sketch: A. Z. Broder, "On the resemblance and containment of documents", 1997). Articles of fewer than sixty words
 * have none: short notices are alike without being copies.
 */
export function copyFacts(text: string, analysis: Analysis, placeOf: (span: Span) => Place): readonly CopyFact[] {
  const bodies = analysis.articles.map((): Span[] => []);
  for (const section of analysis.sections) {
    if (section.kind === 'body') bodies[section.article]?.push(section);
  }
  return bodies.flatMap((passages, article) => {
    const { hashes, count } = shinglesOf(text, passages);
    const head = analysis.articles[article]?.headline ?? passages[0];
    if (count < copySizes.fewestWords || head === undefined) return [];
    return [{ ...placeOf(head), article, hashes: smallest(hashes) }];
  });
}
