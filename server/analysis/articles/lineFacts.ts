import { wordShapes } from '../../../common/text/wordShapes';
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

const functionWords = new Set(
  (
    'a an the of in on at to for from by with as and or but nor so if than that this these those it its he she they we you i ' +
    'his her their our your my him them us me who which what when where while is are was were be been being has have had do does did ' +
    'will would can could may might must should not no said says about after before into over under between during more most'
  ).split(' '),
);

const sentenceEnd = /[.!?\u2026]["'\u201d\u2019)\]]{0,3}(?=\s|$)|[\u3002\uff01\uff1f]/g;
const endedPattern = /[.!?\u2026:\u3002\uff01\uff1f] ?["'\u201d\u2019)\]\u300d\u300f\uff09]{0,3}$/;

const mayBeFunctionWord = wordShapes(functionWords);

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
}

/** Counts the words of a line in one pass; an apostrophe inside a word belongs to it. */
function countWords(head: string): Counts {
  let words = 0;
  let functional = 0;
  let capitals = 0;
  let start = -1;
  for (let at = 0; at <= head.length; at += 1) {
    const code = at < head.length ? head.charCodeAt(at) : 0x20;
    const inWord = isWordUnit(code) || (start >= 0 && (code === 0x27 || code === 0x2019));
    if (inWord && start < 0) start = at;
    if (inWord || start < 0) continue;
    words += 1;
    if (isCapital(head, start)) capitals += 1;
    if (mayBeFunctionWord(head, start, at) && functionWords.has(head.slice(start, at).toLowerCase())) functional += 1;
    start = -1;
  }
  return { words, functional, capitals };
}

/** Looks at one paragraph of `text`. */
export function factsOf(text: string, line: Line): LineFacts {
  const { start, end, blanksAbove } = line;
  const head = text.slice(start, Math.min(end, start + FACTS_LIMIT));
  const { words, functional, capitals } = countWords(head);
  return {
    start,
    end,
    blanksAbove,
    head,
    words,
    functionShare: words === 0 ? 0 : functional / words,
    capitalShare: words === 0 ? 0 : capitals / words,
    sentences: words < 2 ? 0 : (head.match(sentenceEnd)?.length ?? 0),
    ended: endedPattern.test(end - start <= 6 ? head : text.slice(end - 6, end)),
  };
}
