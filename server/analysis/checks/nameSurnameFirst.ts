import { foldKey } from '../../../common/text/fold';
import type { Span } from '../../../common/text/span';
import { commonWords } from '../lexicon/commonWords';
import { givenNames, publicFigures } from '../lexicon/personNames';
import { personVerbs, placePrepositions, sayVerbs } from '../names/cueWords';
import { type PersonTold, isBareSurname, peopleBySurname } from './articlePeople';
import type { Check, CheckInput } from './check';
import { isDecidedName } from './decidedNames';
import type { Finding } from './finding';
import { askWho, nameFix } from './fixes';
import { quoted } from './times';

const famous: ReadonlySet<string> = new Set([...publicFigures].map(foldKey));
const given: ReadonlySet<string> = new Set([...givenNames].map(foldKey));

/** Whether the word behind a name is what a person does, so that the surname is no company's or thing's. */
function acts(text: string, { end }: PersonTold): boolean {
  const next = /^[ \u00a0]([a-z]{2,20})\b/.exec(text.slice(end, end + 24))?.[1] ?? '';
  return sayVerbs.has(next) || personVerbs.has(next);
}

/** Words before a name that is a place's ("at Hale") or is spoken of as a name ("the surname Hale"). */
const noPerson: ReadonlySet<string> = new Set([...placePrepositions, 'name', 'surname', 'named', 'called']);

const wordBefore = (text: string, { start }: PersonTold): string =>
  /([a-z]{1,20})[ \u00a0]$/.exec(text.slice(Math.max(0, start - 22), start))?.[1] ?? '';

/** Where each word of a stretch of text stands first, folded; read when it is first asked for. */
function firstPlaces(text: string, stretch: Span | undefined): (word: string) => number {
  let places: Map<string, number> | null = null;
  const read = ({ start, end }: Span): Map<string, number> => {
    const found = new Map<string, number>();
    for (const { 0: word, index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]{1,60}/gu)) {
      const key = foldKey(word);
      if (!found.has(key)) found.set(key, start + index);
    }
    return found;
  };
  return (word) => {
    if (stretch === undefined) return -1;
    places ??= read(stretch);
    return places.get(word) ?? -1;
  };
}

/** Whether a full name is surely a person's: a known given name, or a family name that comes first. */
const isSurePerson = (full: PersonTold): boolean =>
  !full.words.includes('of') && (given.has(full.words[0] ?? '') || full.surname === full.words[0]);

function findingOf(input: CheckInput, bare: PersonTold, full: PersonTold): Finding {
  const { text } = input;
  return {
    start: bare.start,
    end: bare.end,
    code: 'name.surnameFirst',
    severity: 'warning',
    message: `${quoted(text, bare)} stands here by surname alone; the article names ${full.form} in full only later.`,
    evidence: [{ start: full.start, end: full.end, message: `first full name: \u201c${full.form}\u201d` }],
    fixes: [
      nameFix('same', input, 'person', bare, full.form, 'here', `${quoted(text, bare)} is ${full.form}`),
      askWho(bare.start),
      {
        kind: 'edit',
        title: `Edit the source: write \u201c${full.form}\u201d here`,
        edits: [{ start: bare.start, end: bare.end, text: full.form }],
      },
      {
        kind: 'edit',
        title: 'Edit the source: write the surname alone there',
        edits: [{ start: full.start, end: full.end, text: bare.form }],
      },
    ],
  };
}

function findingIn(
  input: CheckInput,
  group: readonly PersonTold[],
  firstPlace: (word: string) => number,
): Finding | null {
  const [bare] = group;
  if (group.length < 2) return null;
  // A headline or caption that names the person first, by surname or in full, has introduced them.
  if (bare?.kind !== 'body' || bare.words.length !== 1 || famous.has(bare.words[0] ?? '')) return null;
  const full = group.filter((person) => person.isFull);
  const [first] = full;
  if (first?.kind !== 'body' || full.some(({ entity }) => entity !== bare.entity) || !isSurePerson(first)) return null;
  if (!acts(input.text, bare) || noPerson.has(wordBefore(input.text, bare)) || !isBareSurname(input.text, bare))
    return null;
  if (commonWords.has(bare.words[0] ?? '') || isDecidedName(input, 'person', bare)) return null;
  // What stood in the article before in any form, in a link or in a name that was not found, is known by now.
  const [part = ''] = (bare.words[0] ?? '').split('-').slice(-1);
  if (firstPlace(part) < bare.start) return null;
  return findingOf(input, bare, first);
}

/** A person who is named by surname alone before the article gives the full name. */
export const nameSurnameFirst: Check = {
  code: 'name.surnameFirst',
  summary: 'A bare surname before the full name.',
  severity: 'warning',
  run: (input) =>
    [...peopleBySurname(input)].flatMap(([article, groups]) => {
      const firstPlace = firstPlaces(input.text, input.analysis.articles[article]);
      return [...groups.values()].flatMap((group) => findingIn(input, group, firstPlace) ?? []);
    }),
};
