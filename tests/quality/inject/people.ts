import { groupBy } from '../../../common/text/groupBy';
import { sliceOf, type Span } from '../../../common/text/span';
import type { Original } from './article';

/** A name of a person in prose, as the corpus marks it. The span leaves a possessive ending out. */
export interface NamedPerson extends Span {
  readonly words: readonly string[];
}

/** A person whom a text names in full, with every place that names the person by that name or by the surname alone. */
export interface ToldPerson {
  readonly given: string;
  readonly surname: string;
  readonly full: readonly NamedPerson[];
  /** The surname alone, after the first full name. */
  readonly bare: readonly NamedPerson[];
}

const plainWord = /^\p{Lu}\p{Ll}{2,}$/u;

function namesIn({ text, people, prose }: Original): readonly NamedPerson[] {
  return people.flatMap((span) => {
    const written = sliceOf(text, span).replace(/['\u2019]s$/, '');
    const inProse = prose.some((line) => line.start <= span.start && span.end <= line.end);
    const words = written.split(' ');
    const ours = inProse && words.length <= 2 && words.every((word) => plainWord.test(word));
    return ours ? [{ start: span.start, end: span.start + written.length, words }] : [];
  });
}

/**
 * The people whom the prose names by a given name and a surname, where that surname is nobody else's in the text and
 * neither word stands in it otherwise.
 */
export function peopleTold(original: Original): readonly ToldPerson[] {
  const names = namesIn(original);
  const full = names.filter(({ words }) => words.length === 2);
  return [...groupBy(full, ({ words }) => words[1] ?? '').values()].flatMap((group): readonly ToldPerson[] => {
    const [first] = group;
    const [given, surname] = first?.words ?? [];
    if (first === undefined || given === undefined || surname === undefined) return [];
    if (group.some(({ words }) => words[0] !== given)) return [];
    const bare = names.filter(({ words, start }) => words.length === 1 && words[0] === surname && start > first.start);
    // Another use of the words ("Hale Street", "the Hales") would make a change of one of them a thing of its own.
    const uses = original.text.split(new RegExp(`\\b${surname}\\b`, 'u')).length - 1;
    return uses === group.length + bare.length ? [{ given, surname, full: group, bare }] : [];
  });
}
