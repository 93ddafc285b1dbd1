import { contextLength } from '../../../common/anchor/contextLength';
import { splitsPair } from '../../../common/anchor/describe';
import type { Candidate } from '../../../common/anchor/model';
import { isEndName, targetOf } from '../../../common/annotation/ends';
import { lineColumnAt, lineIndexOf } from '../../../common/text/lineIndex';
import { originOf, titleOf } from '../../annotations/words';
import { likeness } from './review.model';
import type { ReviewedFolder, ReviewItem, ReviewKey } from './reviewItems';
import { fileName } from '../sourceUris';

/** Scheme of the two documents that are compared. */
export const reviewScheme = 'copydesk-review';

const sides = ['stored', 'now'] as const;
/** The words as they were stored with what surrounded them, or the text as it is. */
export type Side = (typeof sides)[number];

/** Path and query of a side's document: named for the source, with an ending that gives it a language whose lines wrap. */
export function reviewAddress(
  { folder, id, from }: ReviewKey,
  source: string,
  side: Side,
): { readonly path: string; readonly query: string } {
  return {
    path: `/${fileName(source)} ${side}.copydesk-comparison`,
    query: JSON.stringify({ folder, id, from, side }),
  };
}

/** What a document's query names; null for one that is not ours. */
export function readAddress(query: string): { readonly key: ReviewKey; readonly side: Side } | null {
  try {
    const { folder, id, from, side } = JSON.parse(query) as Readonly<Record<string, unknown>>;
    if (typeof folder !== 'string' || typeof id !== 'string' || typeof from !== 'string') return null;
    const known = sides.find((one) => one === side);
    return known !== undefined && isEndName(from) ? { key: { folder, id, from }, side: known } : null;
  } catch {
    return null;
  }
}

/** Line ends differ between what was stored and what stands there now without meaning anything. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Context that was cut off somewhere in the text, and not by its start or end; a pair of units may stand at the cut. */
const isCut = (context: string): boolean => context.length >= contextLength - 1;

/** What stands before a passage, from the first whole word on. */
function fromWord(before: string): string {
  const space = before.search(/\s/);
  return isCut(before) && space >= 0 ? `…${before.slice(space + 1)}` : before;
}

/** What stands behind a passage, up to the last whole word. */
function toWord(behind: string): string {
  let end = behind.length;
  while (end > 0 && !/\s/.test(behind.charAt(end - 1))) end--;
  return isCut(behind) && end > 0 ? `${behind.slice(0, end - 1)}…` : behind;
}

const marked = (before: string, words: string, behind: string): string =>
  `${fromWord(before)}[[${words}]]${toWord(behind)}`;

/** The text around a place: as much as was stored, cut at no surrogate pair. */
function around(text: string, { start, end }: Candidate, before: number, after: number): string {
  const from = Math.max(0, start - before);
  const to = Math.min(text.length, end + after);
  const head = text.slice(splitsPair(text, from) ? from + 1 : from, start);
  const tail = text.slice(end, splitsPair(text, to) ? to - 1 : to);
  return marked(head, text.slice(start, end), tail);
}

/** What is said above a place, the same on both sides, so that only words differ. */
function headingOf(item: ReviewItem, place: Candidate, at: number, line: number): string {
  const { span, anchoring } = item.placed;
  if (span) return `As found: line ${line}, ${likeness(place.score)}`;
  return `Candidate ${at + 1} of ${anchoring?.candidates.length ?? 0}: line ${line}, ${likeness(place.score)}`;
}

/**
 * One side of the comparison of an end: for each place where its words are or may be, the stored words with what
 * surrounded them, or the text at that place; the passage stands between double brackets.
 */
export function reviewText(folder: ReviewedFolder, item: ReviewItem, side: Side): string {
  const { annotation, anchoring, source, span } = item.placed;
  const target = targetOf(annotation, item.from);
  const title = `${titleOf(annotation)} · ${source} · ${originOf(annotation)}\n${anchoring?.reason ?? ''}\n`;
  const text = folder.store.live.get(source)?.text ?? null;
  if (!target) return title;
  const { exact, prefix, suffix } = target.selectors;
  const stored = marked(prefix, exact, suffix);
  const places = span ? [{ ...span, score: anchoring?.score ?? 0 }] : (anchoring?.candidates ?? []);
  if (text === null || places.length === 0) {
    const unread = folder.store.deleted.has(source) ? 'The source is gone.' : 'The source has not been read.';
    const nothing = text === null ? unread : 'Nothing like these words stands in the source.';
    return plain(`${title}\n${side === 'stored' ? stored : nothing}\n`);
  }
  const index = lineIndexOf(text);
  const blocks = places.map((place, at) => {
    const line = lineColumnAt(index, place.start).line + 1;
    const words = side === 'stored' ? stored : around(text, place, prefix.length, suffix.length);
    return `${headingOf(item, place, at, line)}\n\n${words}\n`;
  });
  return plain([title, ...blocks].join('\n'));
}
