import { groupBy } from '../../../common/text/groupBy';
import { sliceOf, type Span } from '../../../common/text/span';
import type { Original } from './article';

/** A name of a person in prose or below a picture, as the corpus marks it. The span leaves a possessive ending out. */
export interface NamedPerson extends Span {
  readonly words: readonly string[];
}

/** A person whom a text names in full, with every place that names the person by that name or by the surname alone. */
export interface ToldPerson {
  readonly given: string;
  readonly surname: string;
  /** The family name stands first, as in Korean and Chinese names with a hyphen. */
  readonly familyFirst: boolean;
  readonly full: readonly NamedPerson[];
  /** The surname alone, after the first full name. */
  readonly bare: readonly NamedPerson[];
}

const plainWord = /^\p{Lu}\p{Ll}{2,}(?:-\p{L}\p{Ll}+)?$/u;
/** A given name in two syllables: "Yoon-joo". */
const syllables = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** What makes another name of the words, or none: "Hale Street", "Mother Hale", "the “Hale Plan”". */
const notBehind = /^(?:[ -]\p{Lu}|-| of \p{Lu}|["\u201d])/u;
const notBefore = /(?:\p{L}-|["\u201c(])$/u;
const notGiven = /^(?:Mother|Father|Sister|Brother|Saint|King|Queen|Prince|Princess|Pope|Lord|Lady|Sheikh|Uncle|Aunt)$/;

/** Fewest words of a line that tells something, if only below a picture. */
const fewestWords = 6;

function namesIn({ text, people, lines }: Original): readonly NamedPerson[] {
  return people.flatMap((span) => {
    const written = sliceOf(text, span).replace(/['\u2019]s$/, '');
    const line = lines.find((one) => one.start <= span.start && span.end <= one.end);
    const tells = line !== undefined && sliceOf(text, line).split(' ').length >= fewestWords;
    const words = written.split(' ');
    const ours = tells && words.length <= 2 && words.every((word) => plainWord.test(word));
    return ours ? [{ start: span.start, end: span.start + written.length, words }] : [];
  });
}

/** A full name's given name and surname. */
function partsOf([first = '', second = '']: readonly string[]): Pick<ToldPerson, 'given' | 'surname' | 'familyFirst'> {
  const familyFirst = syllables.test(second) && !syllables.test(first);
  return familyFirst ? { given: second, surname: first, familyFirst } : { given: first, surname: second, familyFirst };
}

const standsAlone = (text: string, { start, end }: Span): boolean =>
  !notBehind.test(text.slice(end, end + 6)) && !notBefore.test(text.slice(Math.max(0, start - 2), start));

/**
 * The people whom the prose names by a given name and a surname, where that surname is nobody else's in the text and
 * neither word stands in it otherwise.
 */
export function peopleTold(original: Original): readonly ToldPerson[] {
  const { text } = original;
  const names = namesIn(original);
  const full = names.filter(({ words }) => words.length === 2 && !notGiven.test(words[0] ?? ''));
  return [...groupBy(full, ({ words }) => partsOf(words).surname).values()].flatMap((group): readonly ToldPerson[] => {
    const [first] = group;
    if (first === undefined) return [];
    const parts = partsOf(first.words);
    if (group.some(({ words }) => words.join(' ') !== first.words.join(' '))) return [];
    const { surname } = parts;
    const bare = names.filter(({ words, start }) => words.length === 1 && words[0] === surname && start > first.start);
    // Another use of the words ("Hale Street", "the Hales") would make a change of one of them a thing of its own.
    const uses = text.split(new RegExp(`\\b${surname}\\b`, 'u')).length - 1;
    if (uses !== group.length + bare.length) return [];
    return [...group, ...bare].every((name) => standsAlone(text, name)) ? [{ ...parts, full: group, bare }] : [];
  });
}
