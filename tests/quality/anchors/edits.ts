import type { Span } from '../../../common/text/span';
import { copyOf, cut, replaceAll, splice, type TrackedText } from './trackedText';

/** What an edit may draw on. */
export interface Supply {
  /** Numbers from 0 (included) to 1 (not). */
  readonly random: () => number;
  /** Another text, to paste from. */
  readonly other: string;
}

/** One kind of edit. */
export interface EditKind {
  readonly name: string;
  /** How often it is drawn, beside the others. */
  readonly weight: number;
  readonly edit: (tracked: TrackedText, supply: Supply) => TrackedText;
}

const below = (random: () => number, count: number): number => Math.floor(random() * count);

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** One of the spans, or the empty one at the beginning where there is none. */
const oneSpan = (spans: readonly Span[], random: () => number): Span =>
  spans[below(random, spans.length)] ?? { start: 0, end: 0 };

const wordSpans = (text: string): readonly Span[] => spansOf(text, /[^\s]+/g);
/** Whole lines with their ends. */
const lineSpans = (text: string): readonly Span[] => spansOf(text, /[^\n]*\S[^\n]*\n*/g);
/** Stretches up to a sentence's end, with the blanks behind it. */
const sentenceSpans = (text: string): readonly Span[] => spansOf(text, /[^\s.!?][^.!?\n]{0,600}[.!?]*[ \n]*/g);

/** Some words of a text in a row, as they stand. */
function someWords(text: string, random: () => number, most: number): string {
  const words = wordSpans(text);
  const first = below(random, words.length);
  const last = Math.min(words.length - 1, first + below(random, most));
  return text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0);
}

const boundary = (tracked: TrackedText, { random }: Supply): number => {
  const word = oneSpan(wordSpans(tracked.text), random);
  return random() < 0.5 ? word.start : word.end;
};

const at = (start: number): Span => ({ start, end: start });

function typing(tracked: TrackedText, supply: Supply): TrackedText {
  const words = someWords(supply.other, supply.random, 8);
  const place = boundary(tracked, supply);
  const before = /\S$/.test(tracked.text.slice(0, place)) ? ' ' : '';
  return splice(tracked, at(place), `${before}${words}${before === '' ? ' ' : ''}`);
}

/** Letters put anywhere, in the middle of a word too. */
function slip(tracked: TrackedText, { random }: Supply): TrackedText {
  const letters = Array.from({ length: 1 + below(random, 4) }, () => String.fromCharCode(97 + below(random, 26)));
  return splice(tracked, at(below(random, tracked.text.length + 1)), letters.join(''));
}

function typo(tracked: TrackedText, { random }: Supply): TrackedText {
  const { start, end } = oneSpan(wordSpans(tracked.text), random);
  const place = start + below(random, Math.max(1, end - start));
  const letter = String.fromCharCode(97 + below(random, 26));
  const kind = below(random, 4);
  if (kind === 0) return splice(tracked, { start: place, end: Math.min(end, place + 1) }, '');
  if (kind === 1) return splice(tracked, at(place), letter);
  if (kind === 2) return splice(tracked, { start: place, end: Math.min(end, place + 1) }, letter);
  if (place + 2 > end) return tracked;
  const first = cut(tracked, { start: place, end: place + 1 });
  return splice(splice(tracked, { start: place, end: place + 1 }, ''), at(place + 1), first);
}

function removeWords(tracked: TrackedText, { random }: Supply): TrackedText {
  const words = wordSpans(tracked.text);
  const first = below(random, words.length);
  const next = words[Math.min(words.length - 1, first + 1 + below(random, 10))];
  return splice(tracked, { start: words[first]?.start ?? 0, end: next?.start ?? 0 }, '');
}

/** Other words in the place of some. */
function rephrase(tracked: TrackedText, supply: Supply): TrackedText {
  const words = wordSpans(tracked.text);
  const first = below(supply.random, words.length);
  const last = words[Math.min(words.length - 1, first + below(supply.random, 6))];
  const span = { start: words[first]?.start ?? 0, end: last?.end ?? 0 };
  return splice(tracked, span, someWords(supply.other, supply.random, 6));
}

function paste(tracked: TrackedText, { random, other }: Supply): TrackedText {
  const spans = random() < 0.5 ? lineSpans(other) : sentenceSpans(other);
  const { start, end } = oneSpan(spans, random);
  const places = random() < 0.7 ? lineSpans(tracked.text) : sentenceSpans(tracked.text);
  return splice(tracked, at(oneSpan(places, random).start), other.slice(start, end));
}

type Units = (text: string) => readonly Span[];

const move =
  (units: Units) =>
  (tracked: TrackedText, { random }: Supply): TrackedText => {
    const span = oneSpan(units(tracked.text), random);
    const moved = cut(tracked, span);
    const rest = splice(tracked, span, '');
    return splice(rest, at(oneSpan(units(rest.text), random).start), moved);
  };

const copy =
  (units: Units) =>
  (tracked: TrackedText, { random }: Supply): TrackedText => {
    const spans = units(tracked.text);
    const span = oneSpan(spans, random);
    const { start } = oneSpan(spans, random);
    return splice(tracked, at(start), copyOf(tracked, span, start === span.start || start === span.end));
  };

const remove =
  (units: Units) =>
  (tracked: TrackedText, { random }: Supply): TrackedText =>
    splice(tracked, oneSpan(units(tracked.text), random), '');

/** Every occurrence of a word gives way to another word. */
function replaceWord(tracked: TrackedText, { random, other }: Supply): TrackedText {
  const words = [...tracked.text.matchAll(/[\p{L}\p{N}]{3,30}/gu)].map((match) => match[0]);
  const word = words[below(random, words.length)];
  const others = [...other.matchAll(/[\p{L}\p{N}]{3,30}/gu)].map((match) => match[0]);
  const by = others[below(random, others.length)] ?? 'other';
  return word === undefined
    ? tracked
    : replaceAll(tracked, new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu'), () => by);
}

const lineEnd = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Lines wrapped at another width, or joined. */
function reflow(tracked: TrackedText, { random }: Supply): TrackedText {
  const end = lineEnd(tracked.text);
  if (random() < 0.3) return replaceAll(tracked, /(?<=\S)\r?\n(?=\S)/g, () => ' ');
  const width = 40 + below(random, 60);
  return replaceAll(tracked, new RegExp(`(?<=[^\\n]{${width}}\\S) (?=\\S)`, 'g'), () => (random() < 0.2 ? end : ' '));
}

const lineEnds = (tracked: TrackedText): TrackedText =>
  tracked.text.includes('\r\n')
    ? replaceAll(tracked, /\r\n/g, () => '\n')
    : replaceAll(tracked, /(?<!\r)(?=\n)/g, () => '\r');

/** The whole file goes through a program: blanks at line ends, typographic marks, empty lines; or its lines are shuffled. */
function rewriteFile(tracked: TrackedText, { random, other }: Supply): TrackedText {
  const kind = below(random, 5);
  if (kind === 0) return replaceAll(tracked, /(?<=\S)[ \t]+(?=\r?\n)|\u00a0/g, () => ' ');
  if (kind === 1) return replaceAll(tracked, /["\u201c\u201d]/g, (mark) => (mark === '"' ? '\u201d' : '"'));
  if (kind === 2) return replaceAll(tracked, /(?<=\n)(?=\S)/g, () => lineEnd(tracked.text));
  if (kind === 3) {
    const lines = lineSpans(tracked.text);
    let result = splice(tracked, { start: 0, end: tracked.text.length }, '');
    for (const line of lines) {
      const places = lineSpans(result.text);
      const place = random() < 0.7 ? result.text.length : oneSpan(places, random).start;
      result = splice(result, at(place), cut(tracked, line));
    }
    return result;
  }
  return splice(tracked, { start: 0, end: tracked.text.length }, other);
}

/** The kinds of edits that a text may go through. */
export const editKinds: readonly EditKind[] = [
  { name: 'typing', weight: 6, edit: typing },
  { name: 'slip', weight: 2, edit: slip },
  { name: 'typo', weight: 6, edit: typo },
  { name: 'remove words', weight: 4, edit: removeWords },
  { name: 'rephrase', weight: 4, edit: rephrase },
  { name: 'paste', weight: 4, edit: paste },
  { name: 'move paragraph', weight: 3, edit: move(lineSpans) },
  { name: 'move sentence', weight: 2, edit: move(sentenceSpans) },
  { name: 'copy paragraph', weight: 1.5, edit: copy(lineSpans) },
  { name: 'copy sentence', weight: 1, edit: copy(sentenceSpans) },
  { name: 'remove paragraph', weight: 3, edit: remove(lineSpans) },
  { name: 'remove sentence', weight: 2, edit: remove(sentenceSpans) },
  { name: 'find and replace', weight: 3, edit: replaceWord },
  { name: 'reflow', weight: 0.7, edit: reflow },
  { name: 'line ends', weight: 0.7, edit: lineEnds },
  { name: 'rewrite file', weight: 0.3, edit: rewriteFile },
];

const allWeights = editKinds.reduce((sum, { weight }) => sum + weight, 0);

/** A kind of edit, each as often as it weighs. */
export function drawEdit(random: () => number): EditKind {
  let left = random() * allWeights;
  for (const kind of editKinds) {
    left -= kind.weight;
    if (left < 0) return kind;
  }
  return editKinds[0] as EditKind;
}
