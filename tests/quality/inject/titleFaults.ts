import { sentenceReader } from '../../../common/text/sentence';
import { sliceOf, type Span } from '../../../common/text/span';
import type { Original } from './article';
import { excerptAround } from './excerpt';
import { changed, replaceAll, type Fault, type FaultKind } from './fault';
import { peopleTold, type NamedPerson, type ToldPerson } from './people';
import { oneOf } from './random';

/** Offices of one government or one parliament that one person does not hold together; each with its other spellings. */
const families: readonly (readonly string[])[] = [
  [
    'prime minister',
    'foreign minister',
    'finance minister',
    'defence minister|defense minister',
    'health minister',
    'interior minister',
    'education minister',
    'transport minister',
    'agriculture minister',
    'trade minister',
    'justice minister',
  ],
  ['minister of foreign affairs', 'minister of finance', 'minister of health', 'minister of education'],
  ['secretary of state', 'secretary of defense', 'secretary of commerce', 'secretary of agriculture'],
  ['defense secretary|defence secretary', 'foreign secretary', 'home secretary', 'health secretary'],
  ['president', 'prime minister'],
  ['sen.', 'rep.'],
];
const office = families
  .flat()
  .flatMap((one) => one.split('|'))
  .toSorted((a, b) => b.length - a.length)
  .map((one) => one.replace('.', '\\.'))
  .join('|');

const before = new RegExp(
  `(?<![\\p{L}-])(?<title>${office})(?: of [\\p{Lu}][\\p{L} ]{2,20},| of [\\p{Lu}]\\p{L}{2,20}|,)? $`,
  'diu',
);
const after = new RegExp(
  `^, (?:(?:the|its|their) )?(?:(?:[\\p{Lu}][\\p{L}'\\u2019]{2,20} ){0,2})(?<title>${office})(?=,| of [\\p{Lu}]| and | who )`,
  'diu',
);
/** What makes another title of the words, or one that is not held, right before them and farther in front. */
const notHeld = /(?:deputy|vice|shadow|assistant|junior|judge|and)[ -]$/i;
const notNow = /\b(?:former|then|ex|acting|interim|past|next|first|under|late)\b[^,;:.]*$/i;
/** Sentences that tell of another time, or of somebody who takes or leaves an office. */
const otherTime =
  /\b(?:1\d|20)\d\d\b|\bcentury\b|\b(?:elect(?:ed)?|named|appoint\w{2,5}|sworn|resign\w{0,4}|designate|ousted|replac\w{1,4}|succeed\w{0,3}|became|become|served)\b/;

/** A title that the text gives a person, with the family of offices that it is of. */
interface ToldTitle extends Span {
  readonly person: ToldPerson;
  readonly name: NamedPerson;
  /** Comparable: lower case, one spelling. */
  readonly office: string;
  /** The sentence tells of the article's own days. */
  readonly isNow: boolean;
}

function titleOf({ text, lines }: Original, person: ToldPerson, name: NamedPerson): ToldTitle | null {
  const from = Math.max(0, name.start - 70);
  const lead = before.exec(text.slice(from, name.start));
  const behind = lead === null ? after.exec(text.slice(name.end, name.end + 90)) : null;
  const at = lead?.indices?.groups?.['title'] ?? behind?.indices?.groups?.['title'];
  if (at === undefined) return null;
  const origin = lead !== null ? from : name.end;
  const span = { start: origin + at[0], end: origin + at[1] };
  const ahead = text.slice(Math.max(0, span.start - 60), span.start);
  if (notHeld.test(ahead) || notNow.test(ahead)) return null;
  const words = sliceOf(text, span).toLowerCase();
  const own = families.flat().find((one) => one.split('|').includes(words));
  // A president of a company or a club has another title in lower case.
  if (own === undefined || (own === 'president' && !sliceOf(text, span).startsWith('P'))) return null;
  const line = lines.find((one) => one.start <= span.start && span.end <= one.end) ?? span;
  const isNow = !otherTime.test(sliceOf(text, sentenceReader(text)(line, span.start)));
  return { ...span, person, name, office: own, isNow };
}

/** A title as another one is written: in capitals, or in small letters. */
function writtenLike(model: string, title: string): string {
  if (!/^\p{Lu}/u.test(model)) return title;
  return title.replace(/(?<![\p{L}])(?!of\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function exchanged(written: string, own: string, next: () => number): string | null {
  const others = families.filter((family) => family.includes(own)).flat();
  const other = oneOf(
    next,
    others.filter((one) => one !== own),
  );
  return other === undefined ? null : writtenLike(written, other.split('|')[0] ?? other);
}

/** The paragraphs around a title stand in another source too, and there it is another one. */
function inOther(original: Original, title: ToldTitle, words: string): Fault {
  const excerpt = excerptAround(original, title);
  const replaced = replaceAll(excerpt.text, [{ ...excerpt.moved(title), words }]);
  const end = replaced.moved(excerpt.moved(title)).end;
  const span = { start: end - words.length, end };
  return {
    kind: titleSwapped.name,
    text: replaced.text,
    span,
    change: `${sliceOf(original.text, title)} -> ${words}`,
    contradictions: [
      {
        codes: ['name.role.sources'],
        sides: [span],
        because: 'the title in another source',
        beside: { text: original.text, sides: [title] },
      },
    ],
  };
}

/**
 * A title exchanged for another office: decidable where another place gives the person the right one, or another source
 * gives it to the person's full name.
 */
export const titleSwapped: FaultKind = {
  name: 'title swapped',
  plant: (original, next) =>
    peopleTold(original).flatMap((person) => {
      const titles = [...person.full, ...person.bare].flatMap((name) => titleOf(original, person, name) ?? []);
      if (new Set(titles.map((title) => title.office)).size !== 1) return [];
      return titles.flatMap((title): readonly Fault[] => {
        const words = exchanged(sliceOf(original.text, title), title.office, next);
        const others = titles.filter((one) => one !== title);
        if (words === null) return [];
        const told = { codes: ['name.role.article', 'name.caption'], because: 'the title that stands elsewhere' };
        const isDecided = title.isNow && others.some((one) => one.isNow);
        if (isDecided) return [changed(titleSwapped.name, original, title, words, others, told)];
        if (title.isNow && title.name.words.length === 2) return [inOther(original, title, words)];
        return [changed(titleSwapped.name, original, title, words, [], null)];
      });
    }),
};
