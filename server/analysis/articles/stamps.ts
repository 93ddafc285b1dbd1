import type { Span } from '../../../common/text/span';
import type { Witness } from '../model';
import { type FullDate, fullDates } from '../times/fullDates';
import type { LineFacts } from './lineFacts';

/** A date in a stamp with what it is said to be. */
export interface StampDate extends FullDate {
  readonly states: Witness['states'];
  /** Words such as "Published" or "Updated" say it; otherwise only the place does. */
  readonly labelled: boolean;
}

/** A line that states when (and often where and by whom) an article came out. */
export interface Stamp {
  readonly dates: readonly StampDate[];
  /** "18 hours ago", or null. */
  readonly relative: Span | null;
  /** Words glued in front of the first date ("Korea Herald18-07-2025"), or null. */
  readonly gluedOutlet: Span | null;
}

const STAMP_LIMIT = 240;
const MAX_WORDS = 16;

const published =
  /\b(?:(?:first |originally |last )?(?:published|posted|created|written|issued|released|added|submitted|filed|uploaded|publication date|release date)|date|pub(?:lished|\. date)|(?<!\b(?:published|posted|written|created|added|submitted|filed|uploaded) )by)\b/gi;
const updated =
  /\b(?:(?:last )?(?:updated|modified|edited|revised|changed|reviewed)|last (?:revision|update|modification|reviewed)|update|revision|amended)(?![\p{L}])/giu;
const captured = /\b(?:retrieved|accessed|captured|archived|printed|downloaded|crawled|viewed|saved)\b/gi;
const notOfArticle =
  /(?:\u00a9|\bcopyright\b|\ball rights\b|\bborn\b|\bexpires?\b|\bdeadline\b|\bvalid\b|\bstart date\b|\bend date\b|\bjoined\b|\bmember since\b|\bversion\b|\bevents?\b|\bsince\b)/i;
const labelOnly =
  /^(?:date|(?:first |originally |last )?(?:published|posted|created|written|issued|released|added|filed|updated|modified|edited|revised|captured|accessed|retrieved|archived|saved)(?: (?:on|at|date))?)[ :|-]{0,4}$/i;
const relative =
  /(?:\d{1,3}|\ban?|(?<=time|date|clock|posted|updated|published)an?|\bone|\btwo|\bthree|\bfour|\bfive|\bsix|\bseven|\beight|\bnine|\bten) ?(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?|y) ago(?![\p{L}])/iu;
/** "Yesterday", "Today at 9:12 am": a line that says nothing else. */
const dayNamed =
  /^(?:(?:posted|published|updated|added|time|date)[ :]{0,3})?(yesterday|today)(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?)?$/i;
/** No line dates anything without one of these: a quick way past most lines. */
const mayDate = /\d|ago|day/i;
/** The last line of an embedded post: its date is not the article's. */
const postedOn = /^[\u2013\u2014-] ?.{1,60}\(@[\p{L}\p{N}_]{1,30}\)/u;

/** Whether the line says only what the next one dates: "Published:", "Updated on". */
export const isStampLabel = (line: LineFacts): boolean => line.head.length <= 40 && labelOnly.test(line.head);

/** What the words before a date say that it states, and whether they say so in so many words; null where they do not. */
export function statesOf(before: string): { readonly states: Witness['states']; readonly labelled: boolean } | null {
  const last = (pattern: RegExp): number => {
    let found = -1;
    for (const each of before.matchAll(pattern)) found = each.index;
    return found;
  };
  const at = { published: last(published), updated: last(updated), captured: last(captured) };
  if (at.published < 0 && at.updated < 0 && at.captured < 0) return null;
  if (at.captured > at.published && at.captured > at.updated) return { states: 'captured', labelled: true };
  if (at.updated > at.published) return { states: 'updated', labelled: true };
  return { states: 'published', labelled: !/^by\b/i.test(before.slice(at.published)) };
}

function wordsOutside(text: string, line: LineFacts, dates: readonly Span[]): number {
  let rest = '';
  let at = line.start;
  for (const date of dates) {
    rest += `${text.slice(at, date.start)} `;
    at = date.end;
  }
  rest += text.slice(at, line.end);
  return rest.match(/\p{L}{2,40}/gu)?.length ?? 0;
}

/** Words of stamps, which make no sentence. */
const stampWords = new Set(
  (
    'published posted updated edited modified created written issued released first last originally was is on at by in the ' +
    'and of am pm sec secs second seconds min mins minute minutes hour hours day days year years week weeks month months read ago for from this article story post page version print edition online'
  ).split(' '),
);
/** A line with so many other words, and a stop at its end, tells something of the day: it is no stamp. */
const toldWords = { plain: 2, labelled: 3 } as const;

/** Whether a line is a sentence about its date: "The union called a strike on August 12, 2025." */
function tellsOf(line: LineFacts, labelled: boolean): boolean {
  if (!line.ended || /[:\uff1a]$/.test(line.head)) return false;
  // "Created late on Sunday, October 18th, 2020." begins like a stamp.
  if ([published, updated, captured].some((pattern) => line.head.search(pattern) === 0)) return false;
  let others = 0;
  for (const [word] of line.head.matchAll(/(?<![\p{L}\d])\p{Ll}{2,20}(?![\p{L}\d])/gu))
    if (!stampWords.has(word)) others += 1;
  return others >= (labelled ? toldWords.labelled : toldWords.plain);
}

function gluedBefore(text: string, line: LineFacts, date: FullDate): Span | null {
  if (!date.glued) return null;
  const name = text.slice(line.start, date.start);
  return name.length <= 60 && /^\p{Lu}/u.test(name) && statesOf(name) === null
    ? { start: line.start, end: date.start }
    : null;
}

/** The words of a line that state an age ("18 hours ago", "Yesterday"), or null. */
function relativeIn({ head, start }: LineFacts): Span | null {
  const ago = /ago/i.test(head) ? relative.exec(head) : null;
  const words = ago?.[0] ?? dayNamed.exec(head)?.[1];
  if (words === undefined) return null;
  const at = start + (ago?.index ?? head.indexOf(words));
  return { start: at, end: at + words.length };
}

/**
 * Reads a line as a stamp: a short line that is mostly dates, clock times, labels, names. Null where it is none.
 * `above` is the line before it, which may hold the label alone.
 */
export function stampOf(text: string, line: LineFacts, above: LineFacts | undefined): Stamp | null {
  const length = line.end - line.start;
  if (length > STAMP_LIMIT || !mayDate.test(line.head) || postedOn.test(line.head)) return null;
  const ago = relativeIn(line);
  const hasFigures = /\d/.test(line.head);
  if (ago === null && !hasFigures) return null;
  const all = hasFigures ? fullDates(text, line) : [];
  const found = all.length > 0 && notOfArticle.test(line.head) ? [] : all;
  if (found.length === 0 && (ago === null || line.words > 12)) return null;
  const outside = wordsOutside(text, line, found);
  const label = above !== undefined && isStampLabel(above) && line.blanksAbove === 0 ? statesOf(above.head) : null;
  if (outside > MAX_WORDS || (outside > 6 && line.ended && line.functionShare > 0.12)) return null;
  let from = line.start;
  let last = label;
  // "04/05/2025: The company asks for more." tells an event of that day.
  if (line.ended && outside > 4 && found[0]?.start === line.start) return null;
  const dates = found.map((date): StampDate => {
    const said = statesOf(text.slice(from, date.start)) ?? (date.start - from <= 3 ? last : null);
    from = date.end;
    last = said;
    return { ...date, ...(said ?? { states: 'published', labelled: false }) };
  });
  const labelled = dates.some((date) => date.labelled);
  if (tellsOf(line, labelled)) return null;
  const first = found[0];
  return {
    dates,
    relative: ago,
    gluedOutlet: first === undefined ? null : gluedBefore(text, line, first),
  };
}
