import { foldKey } from '../../common/text/fold';
import { isOneLetterOff, soundsAlike } from '../analysis/checks/nameSpelling';
import type { WorldEntity } from '../index/model';

/** The names of an entity, ready to be compared with those of many others. */
export interface Forms {
  /** Words of each of its names, folded: case, diacritics and quotes gone. */
  readonly names: readonly (readonly string[])[];
  /** All those words. */
  readonly words: ReadonlySet<string>;
}

const mostNames = 12;

/** Reads the names of an entity; of those with very many forms the first dozen. */
export function formsOf({ name, aliases }: Pick<WorldEntity, 'name' | 'aliases'>): Forms {
  const names = [name, ...aliases.slice(0, mostNames)].map((form) => foldKey(form).split(/[\s-]/).filter(Boolean));
  return { names, words: new Set(names.flat()) };
}

const holds = (outer: ReadonlySet<string>, inner: readonly string[]): boolean =>
  inner.length > 0 && inner.every((word) => outer.has(word));

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
const alike = (a: string, b: string): boolean => isOneLetterOff(a, b) || soundsAlike(a, b);

/** Whether two names have as many letters or words that nearly all of them could be slips of the pen or of another script. */
function isSpellingOf(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.join(''), b.join('')];
  return x === y || (x.length > 3 && y.length > 3 && alike(x, y));
}

/**
 * How much the names of two entities of one type are alike: 3 where one is a part or another spelling of the other
 * ("Park" and "Park Yoon-joo", "Yun-ju Park", "ECB" and "European Central Bank"), 2 where they share their first or last
 * word, 1 where those words are spelled nearly alike, 0 else. Costs the length of the names.
 */
export function likeness(a: Forms, b: Forms): number {
  let best = 0;
  for (const x of a.names) {
    if (holds(b.words, x)) return 3;
    for (const y of b.names) {
      if (holds(a.words, y) || isSpellingOf(x, y)) return 3;
      if ((x.length === 1 && x[0] === initials(y)) || (y.length === 1 && y[0] === initials(x))) return 3;
      const pairs = [
        [x[0], y[0]],
        [x.at(-1), y.at(-1)],
        [x[0], y.at(-1)],
        [x.at(-1), y[0]],
      ];
      for (const [one, other] of pairs) {
        if (one === undefined || other === undefined) continue;
        if (one === other) best = Math.max(best, 2);
        else if (one.length > 3 && other.length > 3 && alike(one, other)) best = Math.max(best, 1);
      }
    }
  }
  return best;
}
