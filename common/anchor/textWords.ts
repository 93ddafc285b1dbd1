import { indexTokens } from './tokenIndex';
import type { TokenIndex } from './tokenIndex';
import type { Tokens } from './tokens';
import { createVocabulary } from './vocabulary';
import type { Vocabulary } from './vocabulary';

/** The words of one text, and what tells where they stand: made once, when first asked for. */
export interface TextWords {
  readonly text: string;
  readonly tokens: Tokens;
  /** Places of the tokens by their ids. */
  readonly index: () => TokenIndex;
  readonly vocabulary: () => Vocabulary;
}

/** Prepares the words of a text. */
export function textWordsOf(text: string, tokens: Tokens): TextWords {
  let index: TokenIndex | null = null;
  let vocabulary: Vocabulary | null = null;
  return {
    text,
    tokens,
    index: () => (index ??= indexTokens(tokens.ids)),
    vocabulary: () => (vocabulary ??= createVocabulary(text, tokens)),
  };
}
