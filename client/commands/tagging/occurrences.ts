import { fold } from '../../../common/text/fold';
import type { Span } from '../../../common/text/span';

/** What counts as the same words. */
export interface Likeness {
  /** Nothing of a longer word. */
  readonly wholeWords: boolean;
  /** Capitals where they have capitals. */
  readonly sameCase: boolean;
}

const wordSign = /[\p{L}\p{N}\p{M}_]/u;
const noWordSigns = /[^\p{L}\p{N}]/gu;
const capital = /\p{Lu}/u;

/** How words are looked for unless somebody says otherwise: a capital in them counts ("US" is not "us"). */
export const usualLikeness = (words: string): Likeness => ({ wholeWords: true, sameCase: capital.test(words) });

/** The sign that ends right before an offset; a pair of surrogates is one. */
const signBefore = (text: string, offset: number): string =>
  Array.from(text.slice(Math.max(0, offset - 2), offset)).at(-1) ?? '';
const signAt = (text: string, offset: number): string => Array.from(text.slice(offset, offset + 2))[0] ?? '';

/** Whether a span ends or begins in the middle of a word. */
function cutsWord(text: string, { start, end }: Span): boolean {
  const isWord = (sign: string): boolean => wordSign.test(sign);
  return (
    (isWord(signAt(text, start)) && isWord(signBefore(text, start))) ||
    (isWord(signBefore(text, end)) && isWord(signAt(text, end)))
  );
}

const letters = (text: string): string => text.normalize('NFKD').replace(noWordSigns, '');

/**
 * Where words stand in a text, in order, none over another; UTF-16 offsets. Kinds of quotation marks and dashes,
 * accents, blanks and line ends make no difference.
 */
export function occurrencesOf(text: string, words: string, { wholeWords, sameCase }: Likeness): readonly Span[] {
  const wanted = fold(words).text.trim();
  if (wanted === '') return [];
  const folded = fold(text);
  const { offsets } = folded;
  const wantedLetters = letters(words);
  const found: Span[] = [];
  let from = 0;
  for (;;) {
    const at = folded.text.indexOf(wanted, from);
    if (at < 0) return found;
    const end = at + wanted.length;
    // A ligature is folded to several letters: half of one is no passage.
    const isWhole = offsets[at] !== offsets[at - 1] && offsets[end] !== offsets[end - 1];
    const span = { start: offsets[at] ?? 0, end: offsets[end] ?? text.length };
    const counts =
      isWhole &&
      !(wholeWords && cutsWord(text, span)) &&
      !(sameCase && letters(text.slice(span.start, span.end)) !== wantedLetters);
    if (counts) found.push(span);
    from = counts ? end : at + 1;
  }
}
