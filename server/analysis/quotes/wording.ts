import type { Span } from '../../../common/text/span';
import { sliceOf } from '../../../common/text/span';
import type { Marked } from './marks';

const word = /[\p{L}\p{N}]+(?:['\u2019-][\p{L}\p{N}]+)*/gu;
const small: ReadonlySet<string> = new Set(
  'a an the of for in on at to by and or but nor with from as is it vs de la le du der von into over'.split(' '),
);

/** How far into a quotation its words are looked at, in UTF-16 units. */
const reach = 160;

/** What a quotation's own words tell. */
export interface Wording {
  readonly words: number;
  /** Begins as a sentence does: a capital, a figure, dots. */
  readonly begins: boolean;
  /** Ends with a sign that ends a sentence. */
  readonly ends: boolean;
  /** Ends with a comma or dash, so that a clause of saying follows. */
  readonly leads: boolean;
  /** Ends with a full stop. */
  readonly stopped: boolean;
  /** Every word of weight has a capital and no sign ends a sentence in it: a title or a name. */
  readonly titled: boolean;
}

/** Reads the signs and capitals of the words between two marks; looks at their ends alone where they are long. */
export function wordingOf(text: string, { words }: Pick<Marked, 'words'>): Wording {
  const head = text.slice(words.start, Math.min(words.end, words.start + reach)).trimStart();
  const tail = text
    .slice(Math.max(words.start, words.end - 12), words.end)
    .trimEnd()
    .replace(/['\u2019"\u201d)\]]{1,3}$/, '');
  const found = head.match(word) ?? [];
  const inner = /[.?!]\s/.test(head);
  const weighty = inner ? [] : found.filter((each) => !small.has(each.toLowerCase()));
  return {
    words: found.length,
    begins:
      /^(?:[\u2026.[(\u2018'"\u201c\u00bf\u00a1\s]{0,6})[\p{Lu}\p{N}]/u.test(head) || /^(?:\u2026|\.\.)/.test(head),
    ends: /[.?!\u2026]$/.test(tail),
    leads: /[,\u2013\u2014-]$/.test(tail) || /[?!\u2026]$/.test(tail),
    stopped: tail.endsWith('.') && !tail.endsWith('..'),
    titled:
      weighty.length > 0 &&
      words.end - words.start < reach &&
      !inner &&
      weighty.every((each) => /^[\p{Lu}\p{N}]/u.test(each)),
  };
}

/** The span without blanks at its ends. */
export function trimmed(text: string, span: Span): Span {
  const words = sliceOf(text, span);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}
