import type { Draft } from './found';
import { isEvent } from './otherNames';
import type { Stream } from './stream';
import { isPossessive, type Token } from './tokens';

/** Most tokens that the words of an abbreviation take. */
const widest = 16;

/** Most letters of an abbreviation. */
const longest = 10;

/** Letters of an abbreviation in capitals: "ECW", "MoFA", "D.R.C."; null for other words. */
function lettersOf({ text }: Token): string | null {
  if (text.length < 2 || text.length > longest) return null;
  let letters = '';
  let small = 0;
  for (const letter of text) {
    if (letter === '.' || letter === '&') continue;
    const upper = letter.toUpperCase();
    if (upper === letter.toLowerCase()) return null;
    if (letter === upper) letters += letter;
    else small += 1;
  }
  return letters.length >= 2 && letters.length > small ? letters : null;
}

/**
 * First token of the words before `end` whose initials spell the letters ("Education Cooperation Week" for ECW), or -1.
 * Small words may be skipped, and one other word.
 */
function spelledFrom(tokens: readonly Token[], letters: string, end: number): number {
  let letter = letters.length - 1;
  let skipped = 0;
  for (let at = end - 1; at >= 0 && end - at < widest; at -= 1) {
    const { text, shape, before } = tokens[at] as Token;
    if (shape === 'mark') {
      if (text === '-' || text === '&' || text === ',' || isPossessive(tokens[at])) continue;
      return -1;
    }
    // "Asia-Pacific" gives two letters.
    const parts = text.split('-').reverse();
    let spelled = 0;
    for (const part of parts) {
      if (letter < 0 || part.charAt(0).toUpperCase() !== letters.charAt(letter)) continue;
      letter -= 1;
      spelled += 1;
    }
    if (letter < 0) return at;
    if (before === 'break') return -1;
    if (spelled > 0 || shape === 'lower') continue;
    if (skipped > 0 || at === end - 1) return -1;
    skipped += 1;
  }
  return -1;
}

/** An abbreviation in parentheses behind the words that it stands for; all are token indexes. */
interface Acronym {
  readonly text: string;
  readonly at: number;
  /** First and last token of the words, both included. */
  readonly first: number;
  readonly last: number;
}

/** Abbreviations that the stream itself spells out: "Education Cooperation Week (ECW)". */
function findAcronyms({ tokens }: Stream): Acronym[] {
  const found: Acronym[] = [];
  for (let at = 2; at < tokens.length; at += 1) {
    if ((tokens[at - 1] as Token).text !== '(') continue;
    const closing = tokens[at + 1]?.text;
    if (closing !== ')' && closing !== ',' && closing !== ';') continue;
    const letters = lettersOf(tokens[at] as Token);
    const first = letters === null ? -1 : spelledFrom(tokens, letters, at - 1);
    if (first >= 0) found.push({ text: (tokens[at] as Token).text, at, first, last: at - 2 });
  }
  return found;
}

/** What the expansion of an abbreviation is: the name that ends with its last word, or an event by its words; else null. */
function typeOfWords(stream: Stream, { first, last }: Acronym, drafts: readonly Draft[]): Draft['type'] | null {
  const named = drafts.find((draft) => draft.last === last && draft.first <= first + 1);
  if (isEvent(stream, first, last, named === undefined || named.type === 'other')) return 'event';
  return named?.type ?? null;
}

/**
 * Gives every abbreviation that a document spells out ("Coastal Fisheries Agency (CFA)") the type of its words, wherever
 * it stands.
 * @param found names by stream, in the order of the streams
 */
export function spreadAcronyms(streams: readonly Stream[], found: readonly Draft[][]): Draft[][] {
  const types = new Map<string, Draft['type']>();
  streams.forEach((stream, s) => {
    for (const acronym of findAcronyms(stream)) {
      const type = typeOfWords(stream, acronym, found[s] ?? []);
      if (type !== null && type !== 'person') types.set(acronym.text, type);
    }
  });
  if (types.size === 0) return [...found];
  return found.map((drafts, s) => {
    const { tokens } = streams[s] as Stream;
    return drafts.map((draft) => {
      if (draft.first !== draft.last) return draft;
      const type = types.get((tokens[draft.first] as Token).text);
      return type === undefined || type === draft.type ? draft : { ...draft, type, foundBy: 'rule', rule: 'acronym' };
    });
  });
}
