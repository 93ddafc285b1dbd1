import type { Selectors } from '../anchor/model';

/** Whether two selectors were stored with the same words, place and context. */
export const sameSelectors = (a: Selectors, b: Selectors): boolean =>
  a === b ||
  (a.characters.startCharacter === b.characters.startCharacter &&
    a.characters.endCharacter === b.characters.endCharacter &&
    a.exact === b.exact &&
    a.prefix === b.prefix &&
    a.suffix === b.suffix &&
    a.alike?.copy === b.alike?.copy &&
    a.alike?.copies === b.alike?.copies);

/** Whether as many copies of the passage with its context stood in the text, and it was the same one of them. */
export function sameCopy(a: Selectors, b: Selectors): boolean {
  const copies = a.alike?.copies ?? 1;
  return copies === (b.alike?.copies ?? 1) && (copies === 1 || a.alike?.copy === b.alike?.copy);
}
