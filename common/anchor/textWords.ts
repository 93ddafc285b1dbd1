import { lazily } from '../text/lazily';
import { indexTokens } from './tokenIndex';
import type { TokenIndex } from './tokenIndex';
import type { Tokens } from './tokens';
import { createVocabulary } from './vocabulary';
import type { Vocabulary } from './vocabulary';
import { createWordPlaces } from './wordPlaces';
import type { WordPlaces } from './wordPlaces';

/** The words of one text, and what tells where they stand: made once, when first asked for. */
export interface TextWords {
  readonly text: string;
  readonly tokens: Tokens;
  /** Places of the tokens by their ids. */
  readonly index: () => TokenIndex;
  readonly vocabulary: () => Vocabulary;
  /** Places of any stretch, to the letter. */
  readonly standing: () => WordPlaces;
}

/** Prepares the words of a text. */
export const textWordsOf = (text: string, tokens: Tokens): TextWords => ({
  text,
  tokens,
  index: lazily(() => indexTokens(tokens.ids)),
  vocabulary: lazily(() => createVocabulary(text, tokens)),
  standing: lazily(() => createWordPlaces(text)),
});
