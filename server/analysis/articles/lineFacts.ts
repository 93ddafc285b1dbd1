import { wordTable } from '../../../common/text/wordTable';
import type { Line } from './lines';

/** What a paragraph looks like; counted over its first `FACTS_LIMIT` units. */
export interface LineFacts extends Line {
  /** The words, cut to `FACTS_LIMIT` units. */
  readonly head: string;
  readonly words: number;
  /** Share of words that are English function words, 0 to 1. */
  readonly functionShare: number;
  /** Share of words that begin with a capital or a digit, 0 to 1. */
  readonly capitalShare: number;
  /** Sentence ends inside or at the end of the counted part. */
  readonly sentences: number;
  /** Ends as a sentence does, closing quotes and brackets aside. */
  readonly ended: boolean;
}

/** Longer paragraphs are judged by their beginning, so that one huge line costs no more than a long one. */
const FACTS_LIMIT = 2000;

const functionWord = wordTable(
  (
    'a an the of in on at to for from by with as and or but nor so if than that this these those it its he she they we you i ' +
    'his her their our your my him them us me who which what when where while is are was were be been being has have had do does did ' +
    'will would can could may might must should not no said says about after before into over under between during more most'
  )
    .split(' ')
    .map((word) => [word, true] as const),
);

const endedPattern = /[.!?\u2026:\u3002\uff01\uff1f] ?["'\u201d\u2019)\]\u300d\u300f\uff09]{0,3}$/;

const [APOSTROPHE, RIGHT_QUOTE] = [0x27, 0x2019];
const sentenceSigns: ReadonlySet<number> = new Set([0x2e, 0x21, 0x3f, 0x2026]);
const wideSigns: ReadonlySet<number> = new Set([0x3002, 0xff01, 0xff1f]);
const closers = '"\'\u201d\u2019)]';
const MAX_CLOSERS = 3;
const blank = /\s/;

/** Whether a sentence ends with the sign at `at`: a blank or the line's end follows it, quotes and brackets aside. */
function endsSentence(head: string, at: number, code: number): boolean {
  if (!sentenceSigns.has(code)) return wideSigns.has(code);
  let next = at + 1;
  while (next <= at + MAX_CLOSERS && next < head.length && closers.includes(head.charAt(next))) next += 1;
  return next === head.length || blank.test(head.charAt(next));
}

/** Whether a UTF-16 unit is part of a word: a letter or figure, not punctuation or a blank. */
function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code < 0xfe00;
}

function isCapital(head: string, at: number): boolean {
  const code = head.charCodeAt(at);
  if (code < 0x80) return code < 97;
  const unit = head.charAt(at);
  return unit !== unit.toLowerCase();
}

interface Counts {
  readonly words: number;
  readonly functional: number;
  readonly capitals: number;
  readonly sentences: number;
}

/** Counts the words and sentence ends of a line in one pass; an apostrophe inside a word belongs to it. */
function countWords(head: string): Counts {
  let words = 0;
  let functional = 0;
  let capitals = 0;
  let sentences = 0;
  let start = -1;
  for (let at = 0; at <= head.length; at += 1) {
    const code = at < head.length ? head.charCodeAt(at) : 0x20;
    if (isWordUnit(code)) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      if (code === APOSTROPHE || code === RIGHT_QUOTE) continue;
      words += 1;
      if (isCapital(head, start)) capitals += 1;
      if (functionWord(head, start, at) === true) functional += 1;
      start = -1;
    }
    if (code !== 0x20 && endsSentence(head, at, code)) sentences += 1;
  }
  return { words, functional, capitals, sentences };
}

/** Looks at one paragraph of `text`. */
export function factsOf(text: string, line: Line): LineFacts {
  const { start, end, blanksAbove } = line;
  const head = text.slice(start, Math.min(end, start + FACTS_LIMIT));
  const { words, functional, capitals, sentences } = countWords(head);
  return {
    start,
    end,
    blanksAbove,
    head,
    words,
    functionShare: words === 0 ? 0 : functional / words,
    capitalShare: words === 0 ? 0 : capitals / words,
    sentences: words < 2 ? 0 : sentences,
    ended: endedPattern.test(end - start <= 6 ? head : text.slice(end - 6, end)),
  };
}
