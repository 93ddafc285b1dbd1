// Copies of training texts whose lines are written as headlines are: in title case or in capitals. The corpora hold few.
import { makeText, type TaggedText } from './taggedTexts';

/** Every so many texts are copied. */
export const copiedEvery = 6;

/** A copy holds the text's first lines: so many UTF-16 units, up to the end of a line. */
const least = 900;
const most = 2500;

/** Lines of more words are no headlines; they stay as they are. */
const longestLine = 40;

/** The character in upper case; unchanged where that would change the text's length. */
const upper = (char: string): string => (char.toUpperCase().length === char.length ? char.toUpperCase() : char);

const inCapitals = (line: string): string => [...line].map(upper).join('');

/** Words of four letters and more get a capital, as in "Minister Says Talks Will Go On". */
const inTitleCase = (line: string): string =>
  line.replace(/[\p{L}'’]+/gu, (word) => (word.length > 3 ? upper(word.charAt(0)) + word.slice(1) : word));

function copyBeginning({ corpus, id, text, gold }: TaggedText, write: (line: string) => string): TaggedText {
  const end = text.indexOf('\n', least);
  const cut = end < 0 || end > most ? Math.min(text.length, least) : end;
  const lines = text.slice(0, cut).split('\n');
  const written = lines.map((line) => (line.split(' ').length > longestLine ? line : write(line))).join('\n');
  const kept = gold.filter((name) => name.end <= cut);
  return makeText(corpus, id, written, kept);
}

/** The text's first lines in title case; offsets of names stay. */
export const beginningInTitleCase = (text: TaggedText): TaggedText => copyBeginning(text, inTitleCase);

/** The text's first lines in capitals; offsets of names stay. */
export const beginningInCapitals = (text: TaggedText): TaggedText => copyBeginning(text, inCapitals);

/** Copies of some of the texts, two in title case for one in capitals, under the ids of their texts; offsets of names stay. */
export function copyAsHeadlines(texts: readonly TaggedText[]): TaggedText[] {
  return texts
    .filter((_, at) => at % copiedEvery === copiedEvery - 1)
    .map((text, at) => (at % 3 === 2 ? beginningInCapitals : beginningInTitleCase)(text));
}
