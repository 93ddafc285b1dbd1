import { lazily } from '../text/lazily';
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
export const textWordsOf = (text: string, tokens: Tokens): TextWords => ({
  text,
  tokens,
  index: lazily(() => indexTokens(tokens.ids)),
  vocabulary: lazily(() => createVocabulary(text, tokens)),
});
