import { givenNames, publicFigures } from '../lexicon/personNames';
import { isSurname, type Candidate, type Uses } from './candidates';
import {
  ofHeads,
  organizationSuffixes,
  otherOfHeads,
  otherSuffixes,
  particles,
  placeOfHeads,
  placePrefixes,
  placeSuffixes,
} from './cueWords';
import type { AddFact } from './fact';
import type { Entry } from './gazetteer';
import { nameForm } from './runs';
import { isCommon } from './stream';
import { isNameLike, type Token } from './tokens';

const isInitial = (token: Token): boolean => token.text.length <= 4 && /^[A-Z]\.?(?:[A-Z]\.){0,2}$/.test(token.text);
const hyphenGiven = /^\p{Lu}\p{L}{1,6}[-\u2010]\p{L}{2,6}$/u;
const patronym = /^(?:Al|El|Ben|Bin|Abu|Abd|Mc\p{L}{1,20}|Mac\p{Lu}\p{L}{1,20}|O['’]\p{L}{1,20}|[Aa]l-\p{L}{1,20})$/u;
const innerCapital = /\p{Ll}\p{Lu}/u;
const capitalPrefix = /^(?:Mc|Mac|De|Di|La|Le|Van|O.)\p{Lu}/u;
const placeEnding = /(?:stan|land|burg|ville|pur|bad|shire|ton|grad|polis|guay|wan|ia)$/;
const personEnding =
  /(?:ez|son|sen|ski|sky|ov|ova|ev|ić|ic|opoulos|yan|ian|shvili|enko|berg|stein|man|etti|elli|ini|wala)$/;

/** Suffixes and heads that tell the type: "… University", "Lake …", "Gulf of …". */
function typeWords(candidate: Candidate, add: AddFact): void {
  const { first, last } = candidate;
  const { tokens } = candidate.stream;
  const tail = nameForm(tokens[last] as Token);
  const many = last > first;
  if (organizationSuffixes.has(tail)) add(many ? 'suffix.organization' : 'alone.organizationWord');
  if (placeSuffixes.has(tail)) add(many ? 'suffix.place' : 'alone.placeWord');
  if (otherSuffixes.has(tail)) add(many ? 'suffix.other' : 'alone.otherWord');
  if (many && placePrefixes.has(nameForm(tokens[first] as Token))) add('prefix.place');
  for (let i = first + 1; i < last; i += 1) {
    const token = tokens[i] as Token;
    const lower = token.lower;
    if (lower === 'of' || lower === 'for' || lower === 'on') {
      const before = nameForm(tokens[i - 1] as Token);
      add(
        ofHeads.has(before)
          ? 'of.organization'
          : placeOfHeads.has(before)
            ? 'of.place'
            : otherOfHeads.has(before)
              ? 'of.other'
              : 'of',
      );
    } else if (lower === 'and') add('and');
    else if (lower === '&') add('ampersand');
    else if (particles.has(token.text)) add('particle');
  }
}

/** How many of the capitalised words are ordinary English. */
function ordinaryWords({ stream, first, last }: Candidate, add: AddFact): void {
  let common = 0;
  let capitalised = 0;
  for (let i = first; i <= last; i += 1) {
    const token = stream.tokens[i] as Token;
    if (!isNameLike(token)) continue;
    capitalised += 1;
    // "Park" in "Park Soo-jin" is no ordinary word.
    const named = last > first && (isSurname(nameForm(token)) || givenNames.has(nameForm(token)));
    if (!named && isCommon(token.lower)) common += 1;
    if (last > first && isInitial(token)) add('initial');
  }
  if (common === capitalised) add(first === last ? 'common.one' : 'common.all');
  else if (common > 0) add('common.some');
}

/** Given names, surnames and what else marks a person's name. */
function personWords({ stream, first, last }: Candidate, add: AddFact): void {
  const head = stream.tokens[first] as Token;
  const tail = stream.tokens[last] as Token;
  const headForm = nameForm(head);
  const tailForm = nameForm(tail);
  const count = last - first + 1;
  if (givenNames.has(headForm)) add(count === 1 ? 'given.alone' : 'given.first');
  if (publicFigures.has(tailForm)) add('figure');
  if (count === 1) {
    if (isSurname(headForm)) add('surname.alone');
    if (head.text.includes('-')) add('hyphen');
  } else {
    if (count <= 3 && isSurname(headForm) && !givenNames.has(headForm)) add('surname.first');
    if (isSurname(tailForm)) add('surname.last');
    if (hyphenGiven.test(tail.text) || hyphenGiven.test((stream.tokens[first + 1] as Token).text)) add('hyphenGiven');
  }
  if (/^(?:(?:Jr|Sr)\.?|I{2,3}|IV)$/.test(tail.text)) add('generation');
  if (patronym.test(tail.text)) add('patronym');
}

/** How the words are written. */
function writing({ stream, first, last, words }: Candidate, add: AddFact): void {
  const head = stream.tokens[first] as Token;
  const tail = stream.tokens[last] as Token;
  const alone = first === last;
  if (alone && head.shape === 'caps') {
    const length = head.text.length;
    add(head.text.includes('.') ? 'caps.dotted' : length <= 2 ? 'caps.2' : length <= 5 ? 'caps.5' : 'caps.long');
  }
  if (!alone && tail.shape === 'caps' && tail.text.length <= 5) add('caps.last');
  if (/\d/.test(words)) add(alone && /^\p{Lu}\p{L}{1,30}\d{1,2}$/u.test(head.text) ? 'digit.behind' : 'digit');
  if (/\.\p{L}{2,6}$/u.test(words)) add('web');
  if (innerCapital.test(head.text) && !capitalPrefix.test(head.text)) add('camel');
  if (alone && placeEnding.test(head.text)) add('ending.place');
  if (alone && personEnding.test(head.text)) add('ending.person');
}

/** How the rest of the text writes a single word. */
function otherUses(word: string, uses: Uses, add: AddFact): void {
  const use = uses.get(word.toLowerCase());
  if (use === undefined) return;
  if (use.lower > 0) add('seen.lower');
  if (use.capital > 1) add('seen.capital');
  if (use.capital === 0) add('seen.startOnly');
}

const openingFacts: Partial<Record<Entry['type'], string>> = {
  place: 'opens.place',
  organization: 'opens.organization',
  nationality: 'opens.nationality',
} as const;
const countFacts = ['words.1', 'words.2', 'words.3', 'words.4', 'words.5'];

function lexiconFact({ type, key }: Entry): string {
  if (type !== 'place') return type === 'organization' ? 'lexicon.organization' : 'lexicon.nationality';
  if (key === null) return 'lexicon.place';
  return key.startsWith('country:')
    ? 'lexicon.country'
    : key.startsWith('city:')
      ? 'lexicon.city'
      : key.startsWith('state:')
        ? 'lexicon.state'
        : 'lexicon.place';
}

/** What the name's own words say. A phrase of the lexica says enough by itself. */
export function factsInside(candidate: Candidate, uses: Uses, add: AddFact): void {
  const { stream, first, last, entry, opening } = candidate;
  const word = (stream.tokens[first] as Token).text;
  if (entry !== null) {
    add(lexiconFact(entry));
    if (first === last && givenNames.has(word)) add('lexicon.given');
    if (first === last && isSurname(word)) add('lexicon.surname');
    return;
  }
  if (opening !== null) add(openingFacts[opening.type] ?? 'opens.other');
  add(countFacts[Math.min(last - first, 4)] as string);
  typeWords(candidate, add);
  ordinaryWords(candidate, add);
  personWords(candidate, add);
  writing(candidate, add);
  if (first === last) otherUses(word, uses, add);
}
