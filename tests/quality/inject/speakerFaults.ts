import { sliceOf, type Span } from '../../../common/text/span';
import type { Original } from './article';
import { excerptAround } from './excerpt';
import { changed, replaceAll, type Contradiction, type Fault, type FaultKind } from './fault';
import { peopleTold, type NamedPerson, type ToldPerson } from './people';
import { oneOf } from './random';

/** Whole words in quotation marks right beside a clause of saying that names a person of the text. */
interface SaidBy extends Span {
  readonly words: string;
  /** The name in the clause of saying. */
  readonly name: NamedPerson;
  readonly person: ToldPerson;
}

const fewestWords = 10;
const verbs = 'said|says|added|explained|noted|stated|warned|continued';
const behind = new RegExp(`^["\\u201d],? (?:${verbs}) $`);
const behindVerb = new RegExp(`^ (?:${verbs})\\b`);
const beforeWords = new RegExp(`^ (?:${verbs})[:,] ?(?=["\\u201c])`);
const marks = /["\u201c](?<words>[^"\u201c\u201d\n]{40,600})["\u201d]/g;

/** The quotations of a line with what stands right behind and before each. */
function quotationsIn(text: string, line: Span): readonly (Span & { readonly words: string })[] {
  return [...sliceOf(text, line).matchAll(marks)].flatMap((match) => {
    const words = match.groups?.['words'] ?? '';
    const start = line.start + match.index;
    const whole = /^\p{Lu}/u.test(words) && /[.,!?]$/.test(words) && words.split(' ').length >= fewestWords;
    return whole ? [{ start, end: start + match[0].length, words }] : [];
  });
}

/** Whether a name is the speaker of a quotation: “…,” said NAME · “…,” NAME said · NAME said: “…”. */
function isSpeaker(text: string, quotation: Span, { start, end }: Span): boolean {
  if (start >= quotation.end) {
    const between = text.slice(quotation.end - 1, start);
    return behind.test(between) || (/^["\u201d],? $/.test(between) && behindVerb.test(text.slice(end, end + 14)));
  }
  const between = text.slice(end, quotation.start + 1);
  return end <= quotation.start && beforeWords.exec(between)?.[0].length === quotation.start - end;
}

/** Quotations whose speaker a name right beside them tells. */
function saidIn(original: Original, people: readonly ToldPerson[]): readonly SaidBy[] {
  const { text, lines } = original;
  return lines.flatMap((line) =>
    quotationsIn(text, line).flatMap((quotation): readonly SaidBy[] => {
      for (const person of people) {
        const name = [...person.full, ...person.bare].find((one) => isSpeaker(text, quotation, one));
        if (name !== undefined) return [{ ...quotation, name, person }];
      }
      return [];
    }),
  );
}

const nameLike = ({ words }: NamedPerson, { full, surname }: ToldPerson): string =>
  words.length === 1 ? surname : (full[0]?.words.join(' ') ?? surname);

/** The quotation stands again as a paragraph of its own, and there another one says it. */
function repeated(original: Original, said: SaidBy, other: ToldPerson): Fault {
  const { text } = original;
  // Not between the paragraphs of another quotation.
  const at =
    original.lines.find((line) => line.start > said.end && !/["\u201c\u201d]/.test(sliceOf(text, line)))?.end ??
    text.length;
  const words = `\n\n\u201c${said.words.replace(/[.,]$/, ',')}\u201d said ${other.full[0]?.words.join(' ') ?? ''}.`;
  const { text: faulty, moved } = replaceAll(text, [{ start: at, end: at, words }]);
  const span = { start: at + 2, end: at + words.length };
  const sides = [span, moved(said)];
  const contradictions = [{ codes: ['quote.differs'], sides, because: 'the same words elsewhere in the text' }];
  return { kind: speakerSwapped.name, text: faulty, span, change: `again, by ${other.surname}`, contradictions };
}

/** The paragraphs around the quotation stand in another source too, and there another one says it. */
function inOther(original: Original, said: SaidBy, words: string): Fault {
  const excerpt = excerptAround(original, said);
  const replaced = replaceAll(excerpt.text, [{ ...excerpt.moved(said.name), words }]);
  const sides = [replaced.moved(excerpt.moved(said))];
  const contradiction: Contradiction = {
    codes: ['quote.differs'],
    sides,
    because: 'the same words in another source',
    beside: { text: original.text, sides: [said] },
  };
  const change = `${sliceOf(original.text, said.name)} -> ${words}`;
  const span = replaced.moved(excerpt.moved(said.name));
  return { kind: speakerSwapped.name, text: replaced.text, span, change, contradictions: [contradiction] };
}

/** Of so many quotations one is changed where nothing else has its words. */
const alone = 0.15;

/**
 * Another person of the text says what somebody is quoted with: decidable where the same words stand in a second place, in
 * the text or in another source.
 */
export const speakerSwapped: FaultKind = {
  name: 'speaker swapped',
  plant: (original, next) => {
    const people = peopleTold(original);
    return saidIn(original, people).flatMap((said): readonly Fault[] => {
      const own = new Set([said.person.given, said.person.surname]);
      const other = oneOf(
        next,
        people.filter(({ given, surname }) => !own.has(given) && !own.has(surname)),
      );
      const chance = next();
      if (other === undefined) return [];
      const words = nameLike(said.name, other);
      if (chance < alone) return [changed(speakerSwapped.name, original, said.name, words, [], null)];
      return [chance < (1 + alone) / 2 ? repeated(original, said, other) : inOther(original, said, words)];
    });
  },
};
