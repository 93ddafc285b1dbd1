import { occupations, officeHeads } from '../lexicon/titleWords';
import type { Candidate } from './candidates';
import {
  organizationNouns,
  personVerbs,
  placeNounsAfter,
  placeNounsOf,
  placePrepositions,
  reignNouns,
  sayVerbs,
} from './cueWords';
import type { AddFact } from './fact';
import { entryAt, entryOfWord } from './gazetteer';
import { isNameLike, isPossessive, type Token } from './tokens';

/** Words of one kind of neighbour, each with the fact it gives. */
const factTable = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rows).flatMap(([fact, words]) => words.split(' ').map((word): [string, string] => [word, fact])),
  );

const ownFact = (side: string, words: string): Record<string, string> =>
  Object.fromEntries(words.split(' ').map((word) => [`${side}.${word}`, word]));

const titledFacts = { office: 'titled.office', courtesy: 'titled.courtesy', occupation: 'titled.occupation' } as const;

const beforeFacts = factTable({
  ...ownFact('before', 'in at from to the of by with for and against on that a an when as while but where or between'),
  'before.ern': 'southern northern eastern western southeastern northeastern southwestern northwestern',
  'before.placePreposition': [...placePrepositions].filter((word) => !/ern$|^(?:in|at|from|to)$/.test(word)).join(' '),
});

const afterFacts = factTable(
  ownFact('after', 'and in of to on at for with has is was will were are had have from where as by that would could'),
);

const afterCommaFacts = factTable({
  'after.who': 'who whose',
  'after.apposition': "the a an his her who's former chief director head president professor founder chairman",
});

const openingQuotes = new Set(['"', "'", '“', '‘', '«']);

/** What a possessive owns: "Japan's parliament", "Smith's wife", "Acme's shares". */
const ownedFacts = factTable({
  'owns.state':
    'capital president government parliament economy largest biggest first people army central foreign prime national ministry military population main most',
  'owns.personal':
    'wife husband father mother son daughter death life body family brother sister lawyer book career home remarks comments speech supporters office words visit arrest',
  'owns.corporate':
    'shares stock ceo headquarters spokesperson spokesman board website revenue customers products chief director members leader employees',
});

/** What stands before the name. */
export function factsBefore(candidate: Candidate, add: AddFact): void {
  const { stream, first } = candidate;
  const { tokens } = stream;
  if (candidate.titled !== null) add(titledFacts[candidate.titled]);
  if (stream.starts[first] === 1) add('start');
  if (stream.lineCase[first] === 1) add('line.title');
  if (stream.lineCase[first] === 2) add('line.caps');
  const previous = tokens[first - 1];
  if (previous === undefined || tokens[first]?.before === 'break') {
    add('before.nothing');
    return;
  }
  const lower = previous.lower;
  if (previous.shape === 'mark') {
    if (lower === '(') add('before.paren');
    else if (lower === ',') {
      add('before.comma');
      const listed = tokens[first - 2];
      if (listed && entryOfWord(listed.text)?.type === 'place') add('before.placeComma');
      else if (listed && isNameLike(listed)) add('before.nameComma');
    } else if (isPossessive(previous)) add('before.possessive');
    else if (lower === '-') add('before.hyphen');
    else if (openingQuotes.has(lower)) add('before.quote');
    return;
  }
  const known = beforeFacts.get(lower);
  if (known !== undefined) add(known);
  else if (sayVerbs.has(lower)) add('before.say');
  if (lower === 'and' && entryOfWord(tokens[first - 2]?.text ?? '')?.type === 'place') add('before.placeAnd');
  if (lower === 'the' || lower === 'of') {
    const second = tokens[first - 2]?.lower ?? '';
    if (lower === 'of' && placeNounsOf.has(second)) add('before.placeOf');
    if (lower === 'the' && /^(?:in|at|from|to)$/.test(second)) add('before.inThe');
    if (lower === 'the' && second === 'by') add('before.byThe');
  }
  if (organizationNouns.has(lower)) add('before.organizationNoun');
  if (occupations.has(lower)) add('before.occupation');
  if (previous.shape === 'lower' && placeNounsAfter.has(lower)) add('before.placeNoun');
}

/** What "is a village in …", "was an English footballer" says that the name is, or null. */
function definedAs(tokens: readonly Token[], from: number): 'person' | 'organization' | 'place' | null {
  if (!/^(?:a|an|the|one)$/.test(tokens[from]?.text ?? '')) return null;
  for (let at = from + 1; at < from + 7; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.before !== 'space' || token.text === 'of') return null;
    const lower = token.lower;
    if (
      placeNounsOf.has(lower) ||
      /^(?:river|lake|mountain|suburb|neighborhood|neighbourhood|commune|settlement|hamlet|station|railway|road)$/.test(
        lower,
      )
    )
      return 'place';
    if (occupations.has(lower) || officeHeads.has(lower) || /^(?:man|woman|footballer|politician)$/.test(lower))
      return 'person';
    if (organizationNouns.has(lower)) return 'organization';
  }
  return null;
}

/** What stands behind the name. */
export function factsAfter(candidate: Candidate, add: AddFact): void {
  const { stream, last } = candidate;
  const { tokens } = stream;
  let at = last + 1;
  if (isPossessive(tokens[at])) {
    add('after.possessive');
    at += 1;
    const owned = ownedFacts.get(tokens[at]?.lower ?? '');
    if (owned !== undefined) add(owned);
    return;
  }
  const next = tokens[at];
  if (next === undefined || next.before === 'break') {
    add('after.nothing');
    return;
  }
  const lower = next.lower;
  if (next.shape === 'mark') {
    const second = tokens[at + 1];
    if (lower === ',') {
      add('after.comma');
      if (second) {
        const word = second.lower;
        if (/^\d{1,3}$/.test(word)) add('after.age');
        else if (afterCommaFacts.has(word)) add(afterCommaFacts.get(word) as string);
        else if (entryAt(tokens, at + 1, tokens.length)?.entry.type === 'place') add('after.commaPlace');
        else if (isNameLike(second)) add('after.commaName');
      }
    } else if (lower === '(') {
      add('after.paren');
      if (second?.shape === 'caps' && second.text.length > 1 && tokens[at + 2]?.text === ')') add('after.acronym');
      if (second && /^(?:\d{1,2}|[DR])$/.test(second.text)) add('after.age');
    } else if (lower === ')') add('after.closing');
    else if (lower === '-' && next.before === 'none') add('after.hyphen');
    else if (lower === '/') add('after.slash');
    else if (lower === ':') add('after.colon');
    return;
  }
  if (lower === 'and' && entryAt(tokens, at + 1, tokens.length)?.entry.type === 'place') add('after.andPlace');
  if (lower === 'is' || lower === 'was') {
    const kind = definedAs(tokens, at + 1);
    if (kind !== null) add(`defined.${kind}`);
  }
  if (reignNouns.has(lower)) add('after.reign');
  if (personVerbs.has(lower)) add('after.personVerb');
  else if (sayVerbs.has(lower)) add('after.say');
  else if (/(?:ed|s)$/.test(lower) && next.shape === 'lower' && !organizationNouns.has(lower)) add('after.verbLike');
  if (organizationNouns.has(lower)) add('after.organizationNoun');
  if (placeNounsAfter.has(lower) && next.shape === 'lower') add('after.placeNoun');
  if (stream.titleFrom.has(at)) add('after.title');
  const own = afterFacts.get(lower);
  if (own !== undefined) add(own);
}
