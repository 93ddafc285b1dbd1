import { givenNames, publicFigures, surnamesFirst } from '../lexicon/personNames';
import { honorifics, occupations, officeHeads } from '../lexicon/titleWords';
import type { MentionType } from '../model';
import { ofHeads, organizationSuffixes, placePrefixes, placeSuffixes } from './cueWords';
import { entryOver, makeClaims, takeEntry, type Found } from './found';
import { entryOf, type Entry } from './gazetteer';
import { findRuns, nameForm, type Run } from './runs';
import { isCommon, type Stream, type WordUse } from './stream';
import { isNameLike, isPossessive, type Token } from './tokens';

/** A piece of a run of capitalised words, between its titles. */
interface Piece extends Run {
  /** An office, rank, courtesy title or occupation stands directly before it. */
  readonly titled: boolean;
}

function isTitled({ tokens, titleTo }: Stream, first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined || tokens[first]?.before !== 'space') return false;
  return (
    titleTo.has(first - 1) ||
    honorifics.has(before.text) ||
    (occupations.has(before.lower) && !officeHeads.has(before.text))
  );
}

/** Pieces of the runs of a stream: titles cut off, and what a sentence's beginning alone made capital. */
function piecesOf(stream: Stream, uses: ReadonlyMap<string, WordUse>): Piece[] {
  const { tokens, starts, titleFrom } = stream;
  const pieces: Piece[] = [];
  const isPlain = ({ lower }: Token): boolean => isCommon(lower) || (uses.get(lower)?.lower ?? 0) > 0;
  for (const run of findRuns(stream)) {
    let from = run.first;
    const flush = (end: number): void => {
      let first = from;
      let last = end;
      while (last >= first && (isPossessive(tokens[last]) || !isNameLike(tokens[last] as Token))) last -= 1;
      while (first < last && !isNameLike(tokens[first] as Token)) first += 1;
      if (
        first < last &&
        starts[first] === 1 &&
        isPlain(tokens[first] as Token) &&
        entryOver(stream, first, last) === null
      )
        first += 1;
      if (first < last && honorifics.has((tokens[first] as Token).text)) first += 1;
      if (first <= last) pieces.push({ first, last, titled: isTitled(stream, first) });
    };
    for (let at = run.first; at <= run.last; at += 1) {
      const title = titleFrom.get(at);
      if (title === undefined || title.last >= run.last) continue;
      if (at > from) flush(at - 1);
      from = title.last + 1;
      at = title.last;
    }
    flush(run.last);
  }
  return pieces;
}

const hyphenGiven = /^\p{Lu}\p{L}{1,6}[-\u2010]\p{L}{2,6}$/u;

/** What a word says of its type where it is a name by itself. */
function readWord(token: Token, titled: boolean): readonly [MentionType, string, number] | null {
  if (titled && !isCommon(token.lower)) return ['person', 'titled', 0.85];
  return publicFigures.has(nameForm(token)) ? ['person', 'figure', 0.8] : null;
}

/** What the words of a piece say of its type: the first rule that knows. */
function readPiece({ tokens }: Stream, { first, last, titled }: Piece): readonly [MentionType, string, number] | null {
  if (first === last) return readWord(tokens[first] as Token, titled);
  const head = nameForm(tokens[first] as Token);
  const tail = nameForm(tokens[last] as Token);
  for (let at = first + 1; at < last; at += 1) {
    const { lower } = tokens[at] as Token;
    const joins = lower === 'of' || lower === 'for' || lower === 'and';
    if (joins && ofHeads.has(nameForm(tokens[at - 1] as Token))) return ['organization', 'head.organization', 0.8];
  }
  // A family name that is also the word for a place: "Soo-min Park".
  if (last === first + 1 && surnamesFirst.has(tail) && hyphenGiven.test((tokens[first] as Token).text))
    return ['person', 'surname.last', 0.85];
  if (organizationSuffixes.has(tail)) return ['organization', 'suffix.organization', 0.75];
  if (placeSuffixes.has(tail) || placePrefixes.has(head)) return ['place', 'suffix.place', 0.75];
  if (last - first >= 4) return null;
  if (titled) return ['person', 'titled', 0.85];
  if (givenNames.has(head) && !isCommon((tokens[last] as Token).lower)) return ['person', 'given.first', 0.85];
  if (last - first < 3 && surnamesFirst.has(head) && hyphenGiven.test((tokens[first + 1] as Token).text))
    return ['person', 'surname.first', 0.85];
  return null;
}

/** The surname of a person's name by which the text may go on to call the person. */
const surnameOf = ({ tokens }: Stream, { first, last }: Run): string => {
  const head = nameForm(tokens[first] as Token);
  return surnamesFirst.has(head) && !givenNames.has(head) ? head : nameForm(tokens[last] as Token);
};

/** Whether a phrase of the lexica names what it names wherever it stands. */
const isCertain = ({ group, words, key }: Entry): boolean =>
  group !== 'farCity' && group !== 'farState' && (key !== null || words.length > 1 || group === 'nationality');

/** Phrases of the lexica that no name of the list covers, with the list. */
function withPhrases(stream: Stream, found: readonly Found[]): Found[] {
  const claims = makeClaims(stream);
  for (const one of found) claims.take(one);
  const { over } = stream.marks;
  for (let first = 0; first < over.length; first += 1) {
    if (over[first] === 0) continue;
    const entry = entryOf(over[first] as number) as Entry;
    if (isCertain(entry) && stream.inTime[first] === 0) takeEntry(claims, entry, first);
    first += entry.words.length - 1;
  }
  return claims.all();
}

/**
 * Names by cue words and word lists alone: suffixes ("… University"), heads ("Ministry of …"), titles before names, given
 * names, and surnames of people named in full elsewhere in the text. Finds few of the names that nothing but their context
 * tells.
 */
export function findCuedNames(streams: readonly Stream[], uses: ReadonlyMap<string, WordUse>): Found[][] {
  const surnames = new Set<string>();
  const read = streams.map((stream) =>
    piecesOf(stream, uses).map((piece) => {
      const known = entryOver(stream, piece.first, piece.last) === null ? readPiece(stream, piece) : null;
      if (known?.[0] === 'person' && piece.last > piece.first) surnames.add(surnameOf(stream, piece));
      return { piece, known };
    }),
  );
  return read.map((pieces, at) => {
    const { tokens } = streams[at] as Stream;
    const found: Found[] = [];
    for (const { piece, known } of pieces) {
      const { first, last } = piece;
      if (known !== null) {
        const [type, rule, confidence] = known;
        found.push({ first, last, type, foundBy: 'rule', rule, confidence });
      } else if (first === last && surnames.has(nameForm(tokens[first] as Token)))
        found.push({ first, last, type: 'person', foundBy: 'rule', rule: 'surname', confidence: 0.75 });
    }
    return found;
  });
}

/** The same with the phrases of the lexica: what there is where the trained tagger cannot be had. */
export const findRuleNames = (streams: readonly Stream[], uses: ReadonlyMap<string, WordUse>): Found[][] =>
  findCuedNames(streams, uses).map((found, at) => withPhrases(streams[at] as Stream, found));
