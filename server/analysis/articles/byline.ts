import type { Span } from '../../../common/text/span';
import type { Section } from '../model';
import type { LineFacts } from './lineFacts';

const byline =
  /^(?:(?:words |written |reported |story |text |interview |posted |published |report |analysis |opinion |edited |compiled |review |reviewed )?by|author|reporter|correspondent|editor|contributors?|writer)(?: ?: ?|[ \u00a0]|$)/i;
const handle = /^\p{Lu}[\p{L}.'\u2019-]{0,24} \p{Lu}[^@]{1,40}@[\p{L}\p{N}_]{2,30}$/u;
const ofStaff =
  /^(?:[\p{L}'\u2019]{1,20} ){0,3}(?:staff|correspondents?|reporters?|writers?|desk|team|agencies|newsroom|bureau)$/iu;
const nameWord = /^(?:\p{Lu}|and$|&$|with$|for$|the$|of$|in$|at$|von$|van$|de$|la$|al$|bin$|\d)/u;

/** Whether a line names who wrote the article and does nothing else: "By Jane Roe", "Author: J. Roe, Staff Writer". */
export function isByline(line: LineFacts): boolean {
  if (line.head.length > 120 || line.words > 16) return false;
  if (line.words <= 8 && handle.test(line.head) && !line.ended) return true;
  const found = byline.exec(line.head);
  if (found === null) return false;
  const rest = line.head
    .slice(found[0].length)
    .split(/[ ,|/\u00b7\u2022\u2013\u2014-]{1,4}/)
    .filter((word) => word !== '');
  if (rest.length === 0) return line.words <= 2;
  if (ofStaff.test(rest.join(' '))) return true;
  return rest.filter((word) => nameWord.test(word)).length >= rest.length * 0.7;
}

/** A capitalized word, or one in capitals; a capital after a small letter begins what is glued to the name. */
const word =
  /(?:\p{Lu}\p{Ll}{1,2}(?=\p{Lu})|O['\u2019])?\p{Lu}(?:\p{Ll}[\p{Ll}.'\u2019]{0,23}|[\p{Lu}.'\u2019]{1,24})?(?:-\p{L}[\p{Ll}'\u2019]{1,24}){0,2}/uy;
const particles = /(?:(?:de|da|di|du|van|von|der|den|del|della|dos|bin|bint|al|el|la|le|ter|ten|of) ){0,2}/y;
/** What stands behind the names, and is no part of one. */
const notName =
  /(?:Published|Updated|Posted|Staff|Special|Senior|Chief|Contributing|Reporter|Correspondent|Editor|Writer|For|In|At|From|And)\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d/y;
const conjunction = /,? (?:[Aa]nd|&|with) /y;
const AUTHOR = 160;
const MAX_WORDS = 5;
const MAX_NAMES = 6;

const after = (pattern: RegExp, words: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(words) ? pattern.lastIndex : -1;
};

/** Reads one name at `at`: where it ends, and how many words it has; 0 words where none begins there. */
function nameAt(words: string, at: number): { readonly end: number; readonly count: number } {
  let end = at;
  let count = 0;
  for (let next = at; count < MAX_WORDS; count += 1) {
    const start = count === 0 ? next : after(particles, words, next);
    const stop = count > 0 && after(notName, words, start) >= 0 ? -1 : after(word, words, start);
    if (stop < 0) break;
    end = stop;
    next = stop + 1;
    if (words.charAt(stop) !== ' ') return { end, count: count + 1 };
  }
  return { end, count };
}

/** Where the names that begin at `at` end: one, several before "and", or three and more to the end of the line. */
function namesEnd(words: string, at: number): number {
  const first = nameAt(words, at);
  if (first.count === 0) return -1;
  let last = first;
  for (let names = 1; names <= MAX_NAMES; names += 1) {
    const joined = after(conjunction, words, last.end);
    const final = joined < 0 ? null : nameAt(words, joined);
    if (final !== null && final.count > 0) return final.end;
    if (names >= 3 && last.end === words.length) return last.end;
    const listed = words.startsWith(', ', last.end) ? nameAt(words, last.end + 2) : null;
    if (listed === null || listed.count === 0) break;
    last = listed;
  }
  return first.end;
}

/**
 * The names in a line that says who wrote the article ("By Jane Roe and John Doe, Staff Writers"), without label,
 * duty, outlet and handle; null where it holds none.
 * @param line UTF-16 offsets of `text`
 */
export function namesIn(text: string, line: Span): Span | null {
  const words = text.slice(line.start, Math.min(line.end, line.start + AUTHOR)).replace(/\u00a0/g, ' ');
  const label = byline.exec(words)?.[0].length ?? 0;
  const at = label + (/^ {0,4}/.exec(words.slice(label))?.[0].length ?? 0);
  const end = namesEnd(words, at);
  // Without "By" a single word is a button or a place.
  if (end < at + 2 || (label === 0 && !words.slice(at, end).includes(' '))) return null;
  return { start: line.start + at, end: line.start + end };
}

const byWithin = /(?:^|[ \u00a0|\u00b7\u2022-])(?:[Bb]y|BY) (?=\p{Lu})/u;

/** The names behind "by" in a line that dates the article: "Posted on 12 May 2024 by Jane Roe". */
function namesInStamp(text: string, stamp: Span): Span | null {
  const found = byWithin.exec(text.slice(stamp.start, Math.min(stamp.end, stamp.start + AUTHOR)));
  if (found === null) return null;
  const start = stamp.start + found.index + found[0].length;
  const names = namesIn(text, { start, end: stamp.end });
  return names?.start === start ? names : null;
}

/** Names of who wrote an article, by its first line that says so; a credit below the text names an agency. */
export function bylineOf(text: string, sections: readonly Section[]): Span | null {
  for (const section of sections) {
    const isAuthor = section.kind === 'byline' && section.rule !== 'byline.credit';
    const found = isAuthor
      ? namesIn(text, section)
      : section.rule === 'stamp.date'
        ? namesInStamp(text, section)
        : null;
    if (found !== null) return found;
  }
  return null;
}
