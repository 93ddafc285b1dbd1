import { givenNames, surnames, surnamesFirst } from '../lexicon/personNames';
import { honorifics, occupations, officeHeads } from '../lexicon/titleWords';
import { ofHeads, organizationSuffixes, otherSuffixes, placeSuffixes } from './cueWords';
import { entryAt, type Entry } from './gazetteer';
import { findRuns, nameForm, type Run } from './runs';
import { isCommon, type Stream, type WordUse } from './stream';
import { isNameLike, type Token } from './tokens';

/** A stretch that is one name, if it is a name. */
export interface Candidate extends Run {
  readonly stream: Stream;
  /** Words without punctuation, joined by one blank, as written. */
  readonly words: string;
  /** Lexicon phrase that it is, or null. */
  readonly entry: Entry | null;
  /** Lexicon phrase that it begins with, where it is longer. */
  readonly opening: Entry | null;
  /** An office, rank or courtesy title stands directly before it. */
  readonly titled: 'office' | 'courtesy' | 'occupation' | null;
}

/** What the document as a whole says of its words. */
export type Uses = ReadonlyMap<string, WordUse>;

/** Title words that are also surnames or parts of other names. */
const nameTitles = new Set(
  'King Major Judge Bishop Dean Pope Prince Marshal Chancellor Justice General Captain Queen Chief Speaker Sheriff Constable Head Leader Governor President Minister'.split(
    ' ',
  ),
);

const typed = (word: string): boolean =>
  organizationSuffixes.has(word) || placeSuffixes.has(word) || otherSuffixes.has(word);

/** Title that covers token `at` inside the run, unless the word belongs to a name there. */
function titleAt(stream: Stream, at: number, run: Run): { first: number; last: number } | null {
  const placed = stream.titleFrom.get(at);
  if (placed === undefined || placed.last > run.last) return null;
  const { tokens } = stream;
  const phrase = entryAt(tokens, at, run.last + 1);
  if (phrase !== null && phrase.count > placed.last - placed.first + 1) return null;
  const word = (tokens[at] as Token).text;
  if (placed.first === placed.last && nameTitles.has(word)) {
    const before = at > run.first ? (tokens[at - 1] as Token).text : '';
    if (givenNames.has(before) && at === run.last) return null;
    // "Governor House", "General Hospital"
    if (at < run.last && typed(nameForm(tokens[run.last] as Token)) && run.last - at < 3) return null;
  }
  // "Office of the President", "President of the Republic" keep to their own rules.
  if (at > run.first && /^(?:of|for|the)$/i.test((tokens[at - 1] as Token).text) && placed.last === run.last)
    return null;
  return placed;
}

const joined = (stream: Stream, first: number, last: number): string => {
  let words = '';
  for (let i = first; i <= last; i += 1) {
    const token = stream.tokens[i] as Token;
    words += i > first && token.before !== 'none' ? ` ${token.text}` : token.text;
  }
  return words;
};

/** Drops words at the front that a sentence's beginning alone made capital, and what describes rather than names. */
function trimFront(stream: Stream, run: Run, uses: Uses): { first: number; titled: Candidate['titled'] } {
  const { tokens, starts } = stream;
  let { first } = run;
  let titled: Candidate['titled'] = null;
  while (first < run.last) {
    const token = tokens[first] as Token;
    const lower = token.lower;
    const next = tokens[first + 1] as Token;
    if (!isNameLike(next) || (entryAt(tokens, first, run.last + 1)?.count ?? 0) > 1) break;
    const end = nameForm(tokens[run.last] as Token);
    if (honorifics.has(token.text) && (!typed(end) || isSurname(end))) {
      titled = 'courtesy';
      first += 1;
      continue;
    }
    if (occupations.has(lower) && !isCommon(next.lower)) {
      titled = 'occupation';
      first += 1;
      continue;
    }
    const ending = nameForm(tokens[run.last] as Token);
    const use = uses.get(lower);
    const ordinary =
      isCommon(lower) ||
      (use !== undefined && use.lower > 0 && use.capital === 0) ||
      (starts[first] === 1 && /(?:ing|ed)$/.test(lower) && use?.capital === 0);
    if (!ordinary || givenNames.has(token.text) || entryAt(tokens, first, run.last + 1) !== null) break;
    if (starts[first] === 1 && !(typed(ending) && ordinary && run.last - first < 5 && !/(?:ing|ed|ly)$/.test(lower))) {
      first += 1;
      continue;
    }
    break;
  }
  return { first, titled };
}

/** Whether a head with "of" or "for" makes one name of the piece: "Australian Institute for Studies". */
function hasOfPart(stream: Stream, piece: Run): boolean {
  for (let at = piece.first + 1; at < piece.last; at += 1) {
    const lower = (stream.tokens[at] as Token).lower;
    if ((lower === 'of' || lower === 'for') && ofHeads.has(nameForm(stream.tokens[at - 1] as Token))) return true;
  }
  return false;
}

/** Cuts a piece without titles at its lexicon phrases where they are names of their own. */
function cutAtEntries(stream: Stream, piece: Run): (Run & { entry: Entry | null; opening: Entry | null })[] {
  const { tokens } = stream;
  const whole = entryAt(tokens, piece.first, piece.last + 1);
  if (whole !== null && whole.count === piece.last - piece.first + 1)
    return [{ ...piece, entry: whole.entry, opening: null }];
  const ending = nameForm(tokens[piece.last] as Token);
  const keepsTogether = (typed(ending) || hasOfPart(stream, piece)) && stream.kind !== 'tags';
  const pair = (tokens[piece.first] as Token).before === 'none' && tokens[piece.first - 1]?.text === '-';
  // Tiled wholly by phrases ("Korea U.S. Japan"), or a tag line.
  const found: { first: number; last: number; entry: Entry }[] = [];
  for (let i = piece.first; i <= piece.last; i += 1) {
    const match = entryAt(tokens, i, piece.last + 1);
    if (match === null) continue;
    found.push({ first: i, last: i + match.count - 1, entry: match.entry });
    i += match.count - 1;
  }
  const covered = found.reduce((sum, one) => sum + one.last - one.first + 1, 0);
  if (found.length > 1 && covered === piece.last - piece.first + 1 && !keepsTogether) {
    return found.map((one) => ({ ...one, opening: null }));
  }
  if (whole !== null) {
    const rest = { first: piece.first + whole.count, last: piece.last };
    const next = tokens[rest.first] as Token;
    const isPerson = givenNames.has(next.text) || (surnamesFirst.has(next.text) && rest.last > rest.first);
    const splits =
      pair ||
      stream.kind === 'tags' ||
      (!keepsTogether &&
        (whole.entry.type === 'nationality'
          ? !givenNames.has((tokens[piece.first] as Token).text)
          : isPerson && whole.entry.key?.startsWith('country:')));
    if (splits && isNameLike(next)) {
      const front = { first: piece.first, last: rest.first - 1, entry: whole.entry, opening: null };
      return [front, ...cutAtEntries(stream, rest)];
    }
    return [{ ...piece, entry: null, opening: whole.entry }];
  }
  return [{ ...piece, entry: null, opening: null }];
}

/** The pieces of a run between its titles. */
function cutAtTitles(stream: Stream, run: Run): Run[] {
  const pieces: Run[] = [];
  let from = run.first;
  let at = run.first;
  while (at <= run.last) {
    const title = titleAt(stream, at, run);
    if (title === null) {
      at += 1;
      continue;
    }
    if (title.first > from) pieces.push({ first: from, last: title.first - 1 });
    at = title.last + 1;
    from = at;
  }
  if (from <= run.last) pieces.push({ first: from, last: run.last });
  return pieces;
}

/** Trims connectors that a cut left at the ends. */
function trimConnectors(stream: Stream, piece: Run): Run | null {
  let { first, last } = piece;
  const loose = (at: number): boolean => {
    const token = stream.tokens[at] as Token;
    return !isNameLike(token) && entryAt(stream.tokens, at, last + 1) === null;
  };
  while (first <= last && loose(first)) first += 1;
  while (
    last >= first &&
    !isNameLike(stream.tokens[last] as Token) &&
    !/[\d.)]$/.test((stream.tokens[last] as Token).text)
  ) {
    if (entryAt(stream.tokens, first, last + 1)?.count === last - first + 1) break;
    last -= 1;
  }
  return first <= last ? { first, last } : null;
}

function titledBefore(stream: Stream, first: number): Candidate['titled'] {
  const before = stream.tokens[first - 1];
  if (before === undefined || stream.tokens[first]?.before !== 'space') return null;
  const title = stream.titleTo.get(first - 1);
  if (title !== undefined) return 'office';
  if (honorifics.has(before.text)) return 'courtesy';
  if (occupations.has(before.lower) && !officeHeads.has(before.text)) return 'occupation';
  return null;
}

/** Candidates of one stream, in order, not overlapping. */
export function findCandidates(stream: Stream, uses: Uses): Candidate[] {
  const candidates: Candidate[] = [];
  for (const run of findRuns(stream)) {
    for (const part of cutAtTitles(stream, run)) {
      const piece = trimConnectors(stream, part);
      if (piece === null) continue;
      const trimmed = trimFront(stream, piece, uses);
      for (const cut of cutAtEntries(stream, { first: trimmed.first, last: piece.last })) {
        const titled = (cut.first === trimmed.first ? trimmed.titled : null) ?? titledBefore(stream, cut.first);
        candidates.push({ ...cut, stream, words: joined(stream, cut.first, cut.last), titled });
      }
    }
  }
  return candidates;
}

/** Whether a word is known as a person's surname. */
export const isSurname = (word: string): boolean => surnames.has(word) || surnamesFirst.has(word);
