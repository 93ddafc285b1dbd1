import { motivations, type EndName, type Motivation } from '../annotation/model';
import { isEndName } from '../annotation/ends';
import { countOf, isObject, listOf, membersOf, stringOf } from '../text/jsonValues';

/** Type of the notes in brat files that tell what brat has no place for. */
export const metaType = 'Copydesk';

/** What one text-bound line, or one relation, stands for. */
export interface BratMeta {
  /** Id of the annotation. */
  readonly id: string;
  readonly source: string;
  /** Which passages the line holds, with the number of pieces that each has in it. */
  readonly ends: readonly (readonly [EndName, number])[];
  /** The tag by its real name; null on a line without one. */
  readonly tag: string | null;
  /** What is said of the whole annotation; on its first line only. */
  readonly whole: BratWhole | null;
}

/** What is said of an annotation as a whole. */
export interface BratWhole {
  readonly motivation: Motivation;
  readonly note: string | null;
  readonly linkKind: string | null;
  readonly creator: string | null;
  readonly created: string;
  readonly modified: string | null;
  readonly tags: readonly string[];
}

/** Python ends a line at each of these, brat with it. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
export const lineBreaks = /[\n\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/;
const notInJson = /[\u007f-\u009f\u2028\u2029]/g;

/** A note on one line, in ASCII where a character could end it. */
export function printMeta(meta: BratMeta): string {
  const escape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(meta).replace(notInJson, escape);
}

function readWhole(value: unknown): BratWhole | null {
  if (!isObject(value)) return null;
  const motivation = motivations.find((one) => one === value['motivation']);
  const created = stringOf(value['created']);
  if (motivation === undefined || created === null) return null;
  return {
    motivation,
    created,
    note: stringOf(value['note']),
    linkKind: stringOf(value['linkKind']),
    creator: stringOf(value['creator']),
    modified: stringOf(value['modified']),
    tags: listOf(value['tags']).filter((tag) => typeof tag === 'string'),
  };
}

/** Reads a note of ours; null for one that somebody has spoilt. Never throws. */
export function readMeta(text: string): BratMeta | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const members = membersOf(value);
  const [id, source] = [stringOf(members['id']), stringOf(members['source'])];
  if (id === null || id === '' || source === null) return null;
  const ends = listOf(members['ends']).flatMap((pair): readonly (readonly [EndName, number])[] => {
    const [end, pieces] = listOf(pair);
    const count = countOf(pieces);
    return typeof end === 'string' && isEndName(end) && count !== null && count > 0 ? [[end, count]] : [];
  });
  return { id, source, ends, tag: stringOf(members['tag']), whole: readWhole(members['whole']) };
}
