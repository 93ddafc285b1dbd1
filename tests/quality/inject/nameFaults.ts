import type { Span } from '../../../common/text/span';
import { changed, type FaultKind } from './fault';
import { peopleTold, type NamedPerson, type ToldPerson } from './people';
import { oneOf } from './random';
import { speakerSwapped } from './speakerFaults';
import { titleSwapped } from './titleFaults';

const vowels = 'aeiou';
/** Capitals where they were, and no letter three times. */
const looksRight = /^(?!.*(?<letter>.)\k<letter>\k<letter>)\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u;

/** The word with one slip of the pen inside: two letters changed about, one left out, doubled, or another vowel. */
export function misspelled(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 2));
  const letter = word.charAt(at);
  const slips = [
    word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    ...(vowels.includes(letter)
      ? [
          word.slice(0, at) +
            (oneOf(
              next,
              [...vowels].filter((v) => v !== letter),
            ) ?? letter) +
            word.slice(at + 1),
        ]
      : []),
  ].filter((slip) => slip !== word && looksRight.test(slip) && slip !== `${word}s`);
  return oneOf(next, slips) ?? word;
}

const surnameLength = 5;

/** Later mentions of a person, each with the other places that have the name. */
const laterOf = ({
  full,
  bare,
}: ToldPerson): readonly { readonly name: NamedPerson; readonly others: readonly Span[] }[] => {
  const all = [...full, ...bare].toSorted((a, b) => a.start - b.start);
  return all.slice(1).map((name) => ({ name, others: all.filter((other) => other !== name) }));
};

const misspelling = ['name.variant', 'name.caption', 'name.surnameFirst'];

/** A full name in the order in which the person's stands. */
const inFull = ({ familyFirst }: ToldPerson, given: string, surname: string): string =>
  familyFirst ? `${surname} ${given}` : `${given} ${surname}`;

/** A later mention with a misspelled surname: decidable where two other places have it right. */
const secondMisspelled: FaultKind = {
  name: 'second mention misspelled',
  plant: (original, next) =>
    peopleTold(original)
      .filter(({ surname }) => surname.length >= surnameLength)
      .flatMap((person) =>
        laterOf(person).map(({ name, others }) => {
          const surname = misspelled(person.surname, next);
          const bare = name.words.length === 1;
          const because = bare ? 'the surname elsewhere' : 'the full name elsewhere';
          // The slip may be another one's name.
          const isOpen = others.length < 2 || original.text.includes(surname);
          const told = isOpen ? null : { codes: misspelling, because };
          const words = bare ? surname : inFull(person, person.given, surname);
          return changed('second mention misspelled', original, name, words, others, told);
        }),
      ),
};

/** A later full name with a misspelled given name: decidable where two other places have the full name right. */
const givenMisspelled: FaultKind = {
  name: 'given name misspelled',
  plant: (original, next) =>
    peopleTold(original)
      .filter(({ given }) => given.length >= surnameLength)
      .flatMap((person) =>
        person.full.slice(1).map((name) => {
          const others = person.full.filter((other) => other !== name);
          const told = others.length < 2 ? null : { codes: misspelling, because: 'the full name elsewhere' };
          const words = inFull(person, misspelled(person.given, next), person.surname);
          return changed('given name misspelled', original, name, words, others, told);
        }),
      ),
};

/** A full name turned about: decidable where the text has the name in the other order. */
const orderChanged: FaultKind = {
  name: 'name order changed',
  plant: (original) =>
    peopleTold(original).flatMap((person) =>
      person.full.slice(1).map((name) => {
        const others = [...person.full, ...person.bare].filter((other) => other !== name);
        const told = { codes: ['name.variant', 'name.caption'], because: 'the name in its order elsewhere' };
        const words = inFull({ ...person, familyFirst: !person.familyFirst }, person.given, person.surname);
        return changed('name order changed', original, name, words, others, told);
      }),
    ),
};

/** Faults in names and titles, and in who says what. */
export const nameFaults: readonly FaultKind[] = [
  titleSwapped,
  secondMisspelled,
  givenMisspelled,
  orderChanged,
  speakerSwapped,
];
