import { sliceOf, type Span } from '../../../common/text/span';
import type { Original } from './article';
import { replaceAll, type Contradiction, type Fault, type FaultKind } from './fault';
import { peopleTold, type NamedPerson, type ToldPerson } from './people';
import { oneOf } from './random';

/** The text with other words at a span, and what contradicts them: other places of the text, as they stand there then. */
function changed(
  kind: string,
  { text }: Original,
  span: Span,
  words: string,
  against: readonly Span[],
  told: Omit<Contradiction, 'sides'> | null,
): Fault {
  const replaced = replaceAll(text, [{ start: span.start, end: span.end, words }]);
  const here = replaced.moved(span);
  const at = { start: here.end - words.length, end: here.end };
  const sides = [at, ...against.map((side) => replaced.moved(side))];
  return {
    kind,
    text: replaced.text,
    span: at,
    change: `${sliceOf(text, span)} -> ${words}`,
    contradictions: told === null ? [] : [{ ...told, sides }],
  };
}

const vowels = 'aeiou';

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
  ].filter((slip) => slip !== word);
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

/** A later mention with a misspelled surname: decidable where two other places have it right. */
const secondMisspelled: FaultKind = {
  name: 'second mention misspelled',
  plant: (original, next) =>
    peopleTold(original)
      .filter(({ surname }) => surname.length >= surnameLength)
      .flatMap((person) =>
        laterOf(person).map(({ name, others }) => {
          const words = [...name.words.slice(0, -1), misspelled(person.surname, next)].join(' ');
          const because = name.words.length === 1 ? 'the surname elsewhere' : 'the full name elsewhere';
          const told = others.length < 2 ? null : { codes: ['name.variant', 'name.surnameFirst'], because };
          return changed('second mention misspelled', original, name, words, others, told);
        }),
      ),
};

/** A full name turned about: decidable where the text has the name in the other order, and the surname alone. */
const orderChanged: FaultKind = {
  name: 'name order changed',
  plant: (original) =>
    peopleTold(original).flatMap((person) =>
      person.full.slice(1).map((name) => {
        const others = [...person.full, ...person.bare].filter((other) => other !== name);
        const told = { codes: ['name.variant'], because: 'the name in its order elsewhere' };
        return changed('name order changed', original, name, `${person.surname} ${person.given}`, others, told);
      }),
    ),
};

/** Offices of one government that one person does not hold together. */
const offices = [
  'Prime Minister',
  'Foreign Minister',
  'Finance Minister',
  'Defence Minister',
  'Health Minister',
  'Interior Minister',
];
const officeBefore = new RegExp(`(?:${offices.join('|')}|Defense Minister) $`);

/** The office right before a name, as a span, or null; none behind "former", "deputy" and the like. */
function titleBefore({ text }: Original, name: Span): Span | null {
  const from = Math.max(0, name.start - 60);
  const before = text.slice(from, name.start);
  const match = officeBefore.exec(before);
  if (match === null) return null;
  const start = from + match.index;
  if (
    /(?:former|then|ex|deputy|vice|acting|interim|shadow|elect|and)[ -]$/i.test(
      text.slice(Math.max(0, start - 12), start),
    )
  )
    return null;
  return { start, end: name.start - 1 };
}

/** A title exchanged for another office: decidable where another place gives the person the right one. */
const titleSwapped: FaultKind = {
  name: 'title swapped',
  plant: (original, next) =>
    peopleTold(original).flatMap((person) => {
      const titled = [...person.full, ...person.bare].flatMap((name) => {
        const title = titleBefore(original, name);
        return title === null ? [] : [title];
      });
      if (new Set(titled.map((title) => sliceOf(original.text, title))).size !== 1) return [];
      return titled.map((title) => {
        const own = sliceOf(original.text, title);
        const other =
          oneOf(
            next,
            offices.filter((office) => office.slice(0, 4) !== own.slice(0, 4)),
          ) ?? own;
        const told =
          titled.length < 2 ? null : { codes: ['name.role.article'], because: 'the title that stands elsewhere' };
        return changed(
          'title swapped',
          original,
          title,
          other,
          titled.filter((one) => one !== title),
          told,
        );
      });
    }),
};

export const nameFaults: readonly FaultKind[] = [titleSwapped, secondMisspelled, orderChanged];
