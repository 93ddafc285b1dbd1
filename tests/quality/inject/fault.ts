import { sliceOf, type Span } from '../../../common/text/span';
import type { Original } from './article';

/** A contradiction that the faulty text itself holds: what must be reported, and where. */
export interface Contradiction {
  /** Any of these codes tells it. */
  readonly codes: readonly string[];
  /** Where one of its sides stands, in the faulty text; a finding or its evidence must touch one of them. */
  readonly sides: readonly Span[];
  /** Why a careful reader can tell, in a few words. */
  readonly because: string;
  /** Another source that the faulty text contradicts, and where: it must be told in both; else the text contradicts itself. */
  readonly beside?: { readonly text: string; readonly sides: readonly Span[] };
}

/** A text with one fault in it. */
export interface Fault {
  readonly kind: string;
  readonly text: string;
  /** The changed words, in the faulty text. */
  readonly span: Span;
  /** What it was and what it is. */
  readonly change: string;
  /** Every contradiction that follows from the text alone; none: nobody could tell, and the fault does not count. */
  readonly contradictions: readonly Contradiction[];
}

/** Plants faults of one kind. */
export interface FaultKind {
  readonly name: string;
  /** Every place for a fault of this kind, in text order; `next` gives the same numbers in each run. */
  plant(original: Original, next: () => number): readonly Fault[];
}

/** One replacement of a planted fault. */
export interface Replacement extends Span {
  readonly words: string;
}

/** A text with words replaced, and the way from its old offsets to its new ones. */
export interface Replaced {
  readonly text: string;
  readonly at: (offset: number) => number;
  readonly moved: (span: Span) => Span;
}

/** Replaces the words of spans that do not overlap. An offset at the end of a replaced span goes to the end of the new words. */
export function replaceAll(text: string, replacements: readonly Replacement[]): Replaced {
  const sorted = replacements.toSorted((a, b) => a.start - b.start);
  let out = '';
  let from = 0;
  for (const { start, end, words } of sorted) {
    out += text.slice(from, start) + words;
    from = end;
  }
  const at = (offset: number): number =>
    sorted
      .filter(({ end }) => end <= offset)
      .reduce((moved, { start, end, words }) => moved + words.length - (end - start), offset);
  return { text: out + text.slice(from), at, moved: ({ start, end }) => ({ start: at(start), end: at(end) }) };
}

/** The text with other words at a span, and what contradicts them: other places of the text, as they stand there then. */
export function changed(
  kind: string,
  { text }: Original,
  span: Span,
  words: string,
  against: readonly Span[],
  told: Omit<Contradiction, 'sides'> | null,
): Fault {
  const replaced = replaceAll(text, [{ start: span.start, end: span.end, words }]);
  const here = replaced.moved(span);
  const at = { start: here.end - words.length, end: here.end };
  const sides = [at, ...against.map((side) => replaced.moved(side))];
  return {
    kind,
    text: replaced.text,
    span: at,
    change: `${sliceOf(text, span)} -> ${words}`,
    contradictions: told === null ? [] : [{ ...told, sides }],
  };
}
