import { parseIsoDay } from '../../../common/text/calendar';
import { countBelow } from '../../../common/text/sorted';
import type { Span } from '../../../common/text/span';
import { wordOf } from '../times/words';
import type { Word } from '../events/words';
import { wordsOf } from '../events/words';
import type { Analysis, Interval, Time } from '../model';
import type { FoundClaim } from './model';
import { stemsOf } from './stems';

/** Words that the claim may have behind "first". */
const longest = 14;
const owners: ReadonlySet<string> = new Set('the its their his her my our this'.split(' '));
/** Words that begin what no longer says what is the first. */
const ends: ReadonlySet<string> = new Set(
  'that which who when after where while but because said and will would is are was were has have had can could may'.split(
    ' ',
  ),
);

const agoForm =
  /^in (?:(more than|over|at least|nearly|almost|about|some|roughly) )?(\d{1,3}|[a-z]{1,12}(?:-[a-z]{1,6})?) (years?|decades?|centur(?:y|ies))\b/i;
const perUnit: Readonly<Record<string, number>> = {
  year: 1,
  years: 1,
  decade: 10,
  decades: 10,
  century: 100,
  centuries: 100,
};

/** The years in which the one before lies, by "in six years" of an article of this year; wide, for such words are round. */
function yearsAgo(
  words: string,
  published: string | undefined,
): { readonly since: Interval; readonly length: number } | null {
  const match = agoForm.exec(words);
  const day = published === undefined ? null : parseIsoDay(published);
  if (match === null || day === null) return null;
  const [all, loose = '', figure = '', unit = ''] = match;
  const known = wordOf(figure.toLowerCase());
  const count = /^\d/.test(figure)
    ? Number(figure)
    : known?.kind === 'CARDINAL'
      ? known.value
      : figure === 'a'
        ? 1
        : null;
  if (count === null || count === 0) return null;
  const years = count * (perUnit[unit.toLowerCase()] ?? 1);
  const slack = 1 + Math.floor(years / 10) + (unit.startsWith('y') ? 0 : years / 2);
  const more = /more|over|least/i.test(loose) ? Math.ceil(years / 2) : 0;
  const from = String(Math.floor(day.year - years - slack - more)).padStart(4, '0');
  const to = String(Math.floor(day.year - years + slack + 1)).padStart(4, '0');
  return { since: { from: `${from}-01-01`, to: `${to}-01-01` }, length: all.length };
}

/** The time right behind "since". */
function timeBehind(times: readonly Time[], offset: number): Time | null {
  const time = times[countBelow(times, (t) => t.start < offset)];
  return time !== undefined &&
    time.start - offset <= 5 &&
    time.unresolved === null &&
    time.interval !== null &&
    time.type === 'DATE'
    ? time
    : null;
}

interface Marker extends Span {
  readonly since: Interval | null;
}

/** What says since when it is the first, at a word: "since 2019", "in six years", "ever", "in history". */
function markerAt(text: string, { times, articles }: Analysis, word: Word, article: number): Marker | null {
  const ahead = text.slice(word.start, word.start + 40);
  if (word.lower === 'ever') return { start: word.start, end: word.end, since: null };
  const always = /^(?:in history|on record|of all time)\b/.exec(ahead)?.[0];
  if (always !== undefined) return { start: word.start, end: word.start + always.length, since: null };
  if (word.lower === 'since') {
    const time = timeBehind(times, word.end + 1);
    return time === null ? null : { start: word.start, end: time.end, since: time.interval };
  }
  const ago = word.lower === 'in' ? yearsAgo(ahead, articles[article]?.published?.value) : null;
  return ago === null ? null : { start: word.start, end: word.start + ago.length, since: ago.since };
}

/** Who is said to be the first: "X became the first", "X is the first"; an index into `Analysis.mentions`, or null. */
function holderBefore(words: readonly Word[], at: number, analysis: Analysis, sentence: Span): number | null {
  const verb = words[at - 1];
  if (verb === undefined || !/^(?:became|becomes|become|is|was|being|as)$/.test(verb.lower)) return null;
  const from = countBelow(analysis.mentions, (m) => m.start < sentence.start);
  const to = countBelow(analysis.mentions, (m) => m.end <= verb.start);
  const named = analysis.mentions.slice(from, to);
  return (named.find((m) => m.type === 'person') ?? named.at(-1))?.entity ?? null;
}

/** Words up to what begins something else; a list of names goes on: "of Norway, Sweden and Japan". */
function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const inList = word.capital || (word.lower === 'and' && words[at + 1]?.capital === true);
  return inList || (!word.breaks && !ends.has(word.lower));
}

/** What is told to happen "for the first time": the small words of the clause before. */
const clauseBefore = (words: readonly Word[], at: number): readonly string[] =>
  words
    .slice(Math.max(0, at - longest), Math.max(0, at))
    .filter((word) => !word.capital)
    .map((word) => word.lower);

/** What is claimed at a word "first" or "first-ever", or null. */
function claimAt(
  text: string,
  analysis: Analysis,
  words: readonly Word[],
  at: number,
  article: number,
): Pick<FoundClaim, 'start' | 'end' | 'content' | 'since'> | null {
  const [before, first] = [words[at - 1], words[at]];
  if (before === undefined || first === undefined) return null;
  if (!owners.has(before.lower) && !/['\u2019]s$/.test(before.lower)) return null;
  const always = first.lower === 'first-ever';
  const said: string[] = [];
  let last = first;
  for (let next = at + 1; next < Math.min(words.length, at + longest); next += 1) {
    const word = words[next] as Word;
    const marker = always ? null : markerAt(text, analysis, word, article);
    if (marker !== null) {
      const timed = words[at + 1]?.lower === 'time' && words[at - 2]?.lower === 'for';
      const content = stemsOf(timed ? clauseBefore(words, at - 2) : said);
      return { start: timed ? first.start : before.start, end: marker.end, content, since: marker.since };
    }
    if (!goesOn(words, next)) break;
    if (!word.capital) said.push(word.lower);
    last = word;
  }
  return always ? { start: before.start, end: last.end, content: stemsOf(said), since: null } : null;
}

/** Claims of a sentence that something is the first of its kind since a time, or ever. Linear. */
export function firstClaims(text: string, analysis: Analysis, sentence: Span, article: number): readonly FoundClaim[] {
  if (!/\bfirst\b/i.test(text.slice(sentence.start, sentence.end))) return [];
  const words = wordsOf(text, sentence);
  return words.flatMap(({ lower }, at): readonly FoundClaim[] => {
    if (lower !== 'first' && lower !== 'first-ever') return [];
    const claim = claimAt(text, analysis, words, at, article);
    if (claim === null || claim.content.length === 0) return [];
    return [{ ...claim, kind: 'first', value: null, who: holderBefore(words, at - 1, analysis, sentence) }];
  });
}
