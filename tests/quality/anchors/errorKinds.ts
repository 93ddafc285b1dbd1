import type { Truth } from './oracle';

/** What a wrong answer is wrong about, the first that is so; told under the figures, and no judgement of its own. */
export const errorKinds = [
  'words that stood several times, on another one of them',
  'the very words of the passage elsewhere, where its own were torn, changed or removed',
  'words that read as what is left of the passage, elsewhere',
  'a passage that is gone, on words alike',
  'other words',
] as const;
export type ErrorKind = (typeof errorKinds)[number];

const withoutBlanks = (words: string): string => words.replace(/\s/gu, '');

/**
 * Which kind of error an answer is that was judged wrong.
 * @param words the text of the answer's span
 * @param left the text from the first to the last character that is left of the passage, null where none is
 */
export function kindOfError(fate: Truth['fate'], quote: string, words: string, left: string | null): ErrorKind {
  const said = withoutBlanks(words);
  if (fate === 'repeated') return 'words that stood several times, on another one of them';
  if (said === withoutBlanks(quote))
    return 'the very words of the passage elsewhere, where its own were torn, changed or removed';
  if (left !== null && said === withoutBlanks(left)) return 'words that read as what is left of the passage, elsewhere';
  return fate === 'deleted' ? 'a passage that is gone, on words alike' : 'other words';
}
