const isLetter = (unit: string): boolean => unit.toLowerCase() !== unit.toUpperCase();

/** Letters of an abbreviation as written, without dots ("U.N." is "UN"); empty where it is no abbreviation of 2 to 10 letters. */
export function acronymLetters(form: string): string {
  const letters = form.replaceAll('.', '');
  if (letters.length < 2 || letters.length > 10 || /\s/.test(letters)) return '';
  let upper = 0;
  for (const unit of letters) if (isLetter(unit) && unit === unit.toUpperCase()) upper += 1;
  return upper >= 1 ? letters.toLowerCase() : '';
}

/** Small words that an abbreviation may leave out. */
const small: ReadonlySet<string> = new Set('of the and for in on to de la du des et &'.split(' '));

/** Whether a word is one of those that an abbreviation may leave out. */
export const isSmall = (word: string): boolean => small.has(word);

/** Initials of a name's words, with its small words and without them; hyphenated words give one each. */
export function initialsOf(words: readonly string[]): readonly string[] {
  let all = '';
  let main = '';
  for (const word of words) {
    for (const part of word.includes('-') ? word.split('-') : [word]) {
      all += part.charAt(0);
      if (!small.has(part)) main += part.charAt(0);
    }
  }
  return main === all ? [all] : [main, all];
}

/** Whether letters stand in a text in their order. */
function inOrder(letters: string, text: string): boolean {
  let at = 0;
  for (const unit of text) if (unit === letters[at]) at += 1;
  return at === letters.length;
}

/** Whether an abbreviation that stands in brackets beside a name can be made of its letters, the first letter first ("Interpol"). */
export function canAbbreviate(letters: string, words: readonly string[]): boolean {
  const plain = words.filter((word) => !small.has(word));
  return (
    letters !== '' && plain.length > 1 && plain[0]?.charAt(0) === letters.charAt(0) && inOrder(letters, words.join(''))
  );
}
