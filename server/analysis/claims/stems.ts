const plain = new Set(
  (
    'the a an of for in on at by to and or with from as is was were are be been being has had have its his her their our ' +
    'this that these those it he she they who which such any all some more most than very also into between among under over ' +
    'after before during about around nearly almost kind time times'
  ).split(' '),
);

/** Letters by which two words are one: "visits" and "visiting". */
const letters = 5;

/** Whether a lower-case word says what something is, and is no mere link between words. */
export const isContent = (word: string): boolean => word.length > 2 && !plain.has(word) && !/^\d/.test(word);

/** What words are compared by: their first letters, without a possessive; sorted, each once. */
export const stemsOf = (words: readonly string[]): readonly string[] =>
  [
    ...new Set(
      words
        .map((word) => word.replace(/['\u2019]s$/, ''))
        .filter(isContent)
        .map((word) => word.slice(0, letters)),
    ),
  ].sort();
