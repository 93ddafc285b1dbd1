import { groupBy } from '../../../common/text/groupBy';
import type { PersonTold } from './articlePeople';
import type { NamePair } from './namePairs';

/** One name in the spelling of an article's captions, and in that of its body. */
export interface CaptionPair {
  readonly caption: PersonTold;
  readonly body: PersonTold;
}

/**
 * Answers, for pairs of spellings of one article, which is the captions' and which the body's: one of them must stand in
 * captions alone, the other in the body and in no caption; else null.
 * @param people the full names of the article
 */
export function captionPairs(people: readonly PersonTold[]): (pair: NamePair) => CaptionPair | null {
  if (!people.some(({ kind }) => kind === 'caption')) return () => null;
  const byName = groupBy(people, ({ name }) => name);
  /** Where a name stands first, if it stands in captions alone, or in the body and in no caption. */
  const only = (person: PersonTold, wanted: 'caption' | 'body'): PersonTold | null => {
    const all = byName.get(person.name) ?? [];
    const isOnly = all.every(({ kind }) => (kind === 'caption') === (wanted === 'caption'));
    return (isOnly && all.find(({ kind }) => kind === wanted)) || null;
  };
  return ({ earlier, later }) => {
    for (const [one, other] of [
      [earlier, later],
      [later, earlier],
    ] as const) {
      const [caption, body] = [only(one, 'caption'), only(other, 'body')];
      if (caption !== null && body !== null) return { caption, body };
    }
    return null;
  };
}
