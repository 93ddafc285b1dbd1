import { isSurname } from './candidates';
import type { Judged, Reading } from './classify';
import { otherSuffixes } from './cueWords';
import type { Evidence } from './fact';
import { nameForm } from './runs';
import { isNameLike, isPossessive, type Token } from './tokens';

/** What the text says of one written form, summed over its occurrences. */
interface FormUse {
  person: number;
  organization: number;
  place: number;
  count: number;
}

interface Document {
  readonly forms: ReadonlyMap<string, Readonly<FormUse>>;
  /** First, last and inner words of longer names that read as people's, as organizations', as places'. */
  readonly personLast: ReadonlySet<string>;
  readonly personFirst: ReadonlySet<string>;
  readonly organizationWords: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
  /** Abbreviations that stand in parentheses behind the name they shorten, with that name's reading. */
  readonly acronyms: ReadonlyMap<string, Expanded>;
}

/** Endings of events and plans that bodies also have: "National Conference", "World Food Programme". */
const bodiesToo = new Set([
  'Conference',
  'Programme',
  'Program',
  'Campaign',
  'Framework',
  'Scheme',
  'Tour',
  'Operation',
]);

/** Reading of a spelled-out name; `other` for the name of an event, a law or a work. */
type Expanded = Reading | 'other';

const formOf = (judged: Judged): string => judged.candidate.words.toLowerCase();

function sumForms(all: readonly Judged[]): Map<string, FormUse> {
  const forms = new Map<string, FormUse>();
  for (const judged of all) {
    const form = formOf(judged);
    let use = forms.get(form);
    if (use === undefined) forms.set(form, (use = { person: 0, organization: 0, place: 0, count: 0 }));
    if (judged.reading !== 'none') use[judged.reading] += judged.confidence;
    use.count += 1;
  }
  return forms;
}

const letterAt = (word: string, at: number): string => word.charAt(at).toUpperCase();

/**
 * Where the words begin whose initials an acronym before token `end` spells ("Education Cooperation Week (ECW)"), or -1.
 * Small words may be skipped, and one other word.
 */
function expansionStart(tokens: readonly Token[], acronym: string, end: number): number {
  let letter = acronym.length - 1;
  let skipped = 0;
  for (let at = end - 1; at >= 0 && end - at < 16; at -= 1) {
    const token = tokens[at] as Token;
    if (token.shape === 'mark') {
      if (token.text === '-' || token.text === '&' || token.text === ',' || isPossessive(token)) continue;
      return -1;
    }
    if (token.text.includes('-')) {
      // "Asia-Pacific" gives two letters.
      const parts = token.text.split('-');
      for (const part of parts.toReversed())
        if (letter >= 0 && letterAt(part, 0) === acronym.charAt(letter)) letter -= 1;
    } else if (letterAt(token.text, 0) === acronym.charAt(letter)) letter -= 1;
    else if (token.shape === 'lower') continue;
    else if (skipped > 0 || at === end - 1) return -1;
    else skipped += 1;
    if (letter < 0) return at;
  }
  return -1;
}

/**
 * The reading of the name that an acronym in parentheses shortens; `none` where its words are no name of ours; null
 * where the candidate is no such acronym.
 */
function expandedReading(judged: Judged, before: Judged | undefined): Expanded | null {
  const { stream, first, last } = judged.candidate;
  const { tokens } = stream;
  const token = tokens[first] as Token;
  if (first !== last || token.shape !== 'caps' || tokens[first - 1]?.text !== '(') return null;
  const closing = tokens[last + 1]?.text;
  if (closing !== ')' && closing !== ',' && closing !== ';') return null;
  const letters = token.text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return null;
  const start = expansionStart(tokens, letters, first - 1);
  if (start < 0) return null;
  const covers =
    before?.candidate.stream === stream && before.candidate.first <= start + 1 && before.candidate.last >= first - 3;
  if (covers && before.reading !== 'none') return before.reading;
  const ending = nameForm(tokens[first - 2] as Token);
  return otherSuffixes.has(ending) && !bodiesToo.has(ending) ? 'other' : 'none';
}

/** Collects from a first reading of all candidates what the document says of its own names. */
function readDocument(all: readonly Judged[]): Document {
  const personLast = new Set<string>();
  const personFirst = new Set<string>();
  const organizationWords = new Set<string>();
  const placeWords = new Set<string>();
  const acronyms = new Map<string, Expanded>();
  for (let i = 0; i < all.length; i += 1) {
    const judged = all[i] as Judged;
    const { stream, first, last } = judged.candidate;
    const expanded = expandedReading(judged, all[i - 1]);
    if (expanded !== null) acronyms.set(formOf(judged), expanded);
    if (first === last || judged.confidence < 0.5 || judged.reading === 'none') continue;
    if (judged.reading === 'person') {
      personFirst.add(nameForm(stream.tokens[first] as Token));
      personLast.add(nameForm(stream.tokens[last] as Token));
      continue;
    }
    const words = judged.reading === 'organization' ? organizationWords : placeWords;
    for (let at = first; at <= last; at += 1) {
      const token = stream.tokens[at] as Token;
      if (isNameLike(token)) words.add(nameForm(token));
    }
  }
  return { forms: sumForms(all), personLast, personFirst, organizationWords, placeWords, acronyms };
}

function factsOf(judged: Judged, document: Document): Evidence[] {
  const facts: Evidence[] = [];
  const { stream, first, last } = judged.candidate;
  const form = formOf(judged);
  const use = document.forms.get(form) as FormUse;
  const others = use.count - 1;
  const acronym = document.acronyms.get(form);
  if (acronym !== undefined) facts.push(`acronym.${acronym}`);
  if (acronym === 'none' || acronym === 'other') return facts;
  if (others > 0) {
    const rest = (reading: 'person' | 'organization' | 'place'): number =>
      (use[reading] - (judged.reading === reading ? judged.confidence : 0)) / others;
    const [person, organization, place] = [rest('person'), rest('organization'), rest('place')];
    const best = Math.max(person, organization, place);
    const name = best === person ? 'person' : best === organization ? 'organization' : 'place';
    facts.push(best < 0.3 ? 'others.none' : `others.${name}${best >= 0.65 ? '.sure' : ''}`);
    if (others > 3) facts.push('others.many');
  } else facts.push('others.no');
  const head = nameForm(stream.tokens[first] as Token);
  const tail = nameForm(stream.tokens[last] as Token);
  if (first === last) {
    if (document.personLast.has(head)) facts.push('part.personLast');
    if (document.personFirst.has(head)) facts.push(isSurname(head) ? 'part.personSurnameFirst' : 'part.personFirst');
    if (document.organizationWords.has(head)) facts.push('part.organization');
    if (document.placeWords.has(head)) facts.push('part.place');
    return facts;
  }
  const lone = document.forms.get(tail.toLowerCase()) ?? document.forms.get(head.toLowerCase());
  if (lone !== undefined) {
    const best = Math.max(lone.person, lone.organization, lone.place) / lone.count;
    if (best > 0.4) {
      const name =
        best === lone.person / lone.count
          ? 'person'
          : best === lone.organization / lone.count
            ? 'organization'
            : 'place';
      facts.push(`short.${name}`);
    }
  }
  if (document.personLast.has(tail) && document.personFirst.has(head)) facts.push('part.personBoth');
  return facts;
}

/** Second evidence: what the rest of the document says of each candidate, given a first reading of all. Same order. */
export function gatherDocumentEvidence(all: readonly Judged[]): Evidence[][] {
  const document = readDocument(all);
  return all.map((judged) => factsOf(judged, document));
}
