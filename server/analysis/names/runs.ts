import { givenNames, surnamesFirst } from '../lexicon/personNames';
import { neverNames, ofHeads, organizationSuffixes, otherOfHeads, particles, placeOfHeads } from './cueWords';
import { entryAt, entryOf } from './gazetteer';
import { isCommon, isInflected, type Stream } from './stream';
import { isNameLike, isPossessive, type Token } from './tokens';

/** Tokens `[first, last]` of a stream that may hold one or more names. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Nouns whose possessive belongs to a name: "People's Government", "Children's Hospital". */
const joiningPossessives = new Set(
  'People Peoples Women Children Men Workers Farmers Teachers Veterans Citizens Writers King Queen Prince World Nation Youth Girls Boys Mother Father Player Players St Master'.split(
    ' ',
  ),
);

/** The word as a name writes it: "MINISTRY" as "Ministry". */
export const nameForm = (token: Token): string =>
  token.shape === 'caps' && token.text.length > 3
    ? token.text.charAt(0) + token.text.slice(1).toLowerCase()
    : token.text;

/** Whether a token can be part of a name where it stands. */
function canName(stream: Stream, at: number): boolean {
  const token = stream.tokens[at];
  if (token === undefined || !isNameLike(token)) return false;
  if (stream.inTime[at] === 1) return false;
  const lower = token.lower;
  if (neverNames.has(lower)) {
    // "Will Smith", "An Min-seok": a name's first word that is also a function word, inside a sentence.
    const next = stream.tokens[at + 1];
    const named = givenNames.has(token.text) || surnamesFirst.has(token.text);
    return (
      named &&
      stream.starts[at] === 0 &&
      stream.lineCase[at] === 0 &&
      next?.before === 'space' &&
      isNameLike(next) &&
      !isCommon(next.lower)
    );
  }
  if (stream.lineCase[at] === 0) return true;
  return stream.lineCase[at] === 2 || !(isCommon(lower) || isInflected(lower));
}

const spaced = (token: Token | undefined): boolean => token !== undefined && token.before === 'space';

/** Words before `at` in the run up to which a head such as "Ministry" may stand. */
function headBefore(stream: Stream, first: number, last: number, heads: ReadonlySet<string>): boolean {
  const from = Math.max(first, last - 3);
  for (let i = last; i >= from; i -= 1) if (heads.has(nameForm(stream.tokens[i] as Token))) return true;
  return false;
}

/** Whether the run that begins at `at` ends in an organization's suffix. */
function endsAsOrganization(stream: Stream, at: number): boolean {
  let last = at;
  while (last - at < 6 && spaced(stream.tokens[last + 1]) && canName(stream, last + 1)) last += 1;
  return organizationSuffixes.has(nameForm(stream.tokens[last] as Token));
}

/**
 * Where a run that reached `last` goes on: the next name token behind a connector ("of", "and", "de la", "&", "'s"),
 * or -1 where it ends.
 */
function continuation(stream: Stream, first: number, last: number): number {
  const { tokens, marks } = stream;
  const here = tokens[last] as Token;
  const next = tokens[last + 1];
  if (next === undefined) return -1;
  if (isPossessive(next)) {
    const joins = joiningPossessives.has(nameForm(here)) && spaced(tokens[last + 2]) && canName(stream, last + 2);
    return joins ? last + 2 : -1;
  }
  if (next.before !== 'space') return -1;
  if (canName(stream, last + 1)) return last + 1;
  const lower = next.lower;
  if (lower === '&') return spaced(tokens[last + 2]) && canName(stream, last + 2) ? last + 2 : -1;
  let after = last + 2;
  if (lower === 'of' || lower === 'for' || lower === 'on' || lower === 'against') {
    const organization =
      headBefore(stream, last, last, ofHeads) || (lower !== 'of' && headBefore(stream, first, last, ofHeads));
    const other =
      lower === 'of' && (headBefore(stream, last, last, placeOfHeads) || headBefore(stream, last, last, otherOfHeads));
    if (!organization && !other) return -1;
    if (tokens[after]?.lower === 'the' && spaced(tokens[after])) after += 1;
    return spaced(tokens[after]) && canName(stream, after) ? after : -1;
  }
  if (lower === 'and') {
    if (!spaced(tokens[after]) || !canName(stream, after)) return -1;
    const right = tokens[after] as Token;
    if (marks.from[after] !== 0 || (marks.from[last] !== 0 && entryAt(tokens, last, last + 1) !== null)) return -1;
    const heads =
      last - first >= 2 && (headBefore(stream, first, first, ofHeads) || headBefore(stream, first, first + 1, ofHeads));
    if (heads) return givenNames.has(right.text) || surnamesFirst.has(right.text) ? -1 : after;
    if (!isCommon(right.lower) || !isCommon(here.lower)) return -1;
    return !organizationSuffixes.has(nameForm(here)) && endsAsOrganization(stream, after) ? after : -1;
  }
  if (next.shape === 'lower' && particles.has(next.text) && lower !== 'e' && lower !== 'y') {
    if (spaced(tokens[after]) && particles.has((tokens[after] as Token).text)) after += 1;
    return spaced(tokens[after]) && canName(stream, after) && !isCommon((tokens[after] as Token).lower) ? after : -1;
  }
  return -1;
}

/** No name has more tokens; a longer run is read in parts. */
const longestRun = 24;

/** Last token of the lexicon phrase or the title that begins at `at` ("Secretary of State"), or `at` itself. */
function wholeAt({ marks, titleFrom }: Stream, at: number): number {
  const entry = entryOf(marks.from[at] as number);
  return entry === null ? (titleFrom.get(at)?.last ?? at) : at + entry.words.length - 1;
}

/** Maximal runs of name tokens, in order. Lexicon phrases with lower-case or punctuated parts are kept whole. */
export function findRuns(stream: Stream): Run[] {
  const { tokens, marks, inTime } = stream;
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const { shape } = tokens[i] as Token;
    if (shape === 'mark' || shape === 'number') continue;
    const isPhrase = marks.from[i] !== 0 && inTime[i] === 0;
    if (!isPhrase && (shape === 'lower' || !canName(stream, i))) continue;
    let last = wholeAt(stream, i);
    while (last - i < longestRun) {
      const next = continuation(stream, i, last);
      if (next < 0) break;
      last = wholeAt(stream, next);
    }
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}
