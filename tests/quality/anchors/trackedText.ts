import { sliceOf, type Span } from '../../../common/text/span';

/** A text in the course of edits; every code unit knows where it stood in the text at the beginning. */
export interface TrackedText {
  readonly text: string;
  /** Offset of each code unit in the first text, -1 for one that was put in since. */
  readonly from: Int32Array;
  /** Offset in the first text of the unit that this one was copied from, -1 for the others. */
  readonly copyOf: Int32Array;
  /**
   * The same for units of a copy that was put right beside its original, else -1: whether it was put before or behind
   * it, the text is the same.
   */
  readonly beside: Int32Array;
}

/** A text that nobody has edited yet. */
export const untouched = (text: string): TrackedText => ({
  text,
  from: Int32Array.from({ length: text.length }, (_, at) => at),
  copyOf: new Int32Array(text.length).fill(-1),
  beside: new Int32Array(text.length).fill(-1),
});

const fresh = (text: string): TrackedText => ({
  text,
  from: new Int32Array(text.length).fill(-1),
  copyOf: new Int32Array(text.length).fill(-1),
  beside: new Int32Array(text.length).fill(-1),
});

/** Cuts a stretch out, as an editor's Cut does: pasted again (see `splice`) it is the same stretch. */
export const cut = ({ text, from, copyOf: copies, beside }: TrackedText, span: Span): TrackedText => ({
  text: sliceOf(text, span),
  from: from.slice(span.start, span.end),
  copyOf: copies.slice(span.start, span.end),
  beside: beside.slice(span.start, span.end),
});

/** A copy of a stretch: new units that know what they were copied from. `isBeside`: it is put right beside the stretch. */
export function copyOf(tracked: TrackedText, span: Span, isBeside = false): TrackedText {
  const { text, from, copyOf: earlier } = cut(tracked, span);
  return {
    text,
    from: new Int32Array(text.length).fill(-1),
    copyOf: from.map((origin, at) => (origin >= 0 ? origin : (earlier[at] ?? -1))),
    beside: isBeside ? from : new Int32Array(text.length).fill(-1),
  };
}

function joined(parts: readonly TrackedText[]): TrackedText {
  const text = parts.map((part) => part.text).join('');
  const [from, copies, beside] = [0, 1, 2].map(() => new Int32Array(text.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const whole = { text, from, copyOf: copies, beside };
  let at = 0;
  for (const part of parts) {
    whole.from.set(part.from, at);
    whole.copyOf.set(part.copyOf, at);
    whole.beside.set(part.beside, at);
    at += part.text.length;
  }
  return whole;
}

/** Puts `inserted` in the place of a span. A plain string is new; a stretch that was cut keeps its origin. */
export const splice = (tracked: TrackedText, span: Span, inserted: string | TrackedText): TrackedText =>
  joined([
    cut(tracked, { start: 0, end: span.start }),
    typeof inserted === 'string' ? fresh(inserted) : inserted,
    cut(tracked, { start: span.end, end: tracked.text.length }),
  ]);

/** Replaces every match of a pattern; what stands between is the same as before. */
export function replaceAll(tracked: TrackedText, pattern: RegExp, by: (found: string) => string): TrackedText {
  const parts: TrackedText[] = [];
  let last = 0;
  for (const match of tracked.text.matchAll(pattern)) {
    parts.push(cut(tracked, { start: last, end: match.index }), fresh(by(match[0])));
    last = match.index + match[0].length;
  }
  return joined([...parts, cut(tracked, { start: last, end: tracked.text.length })]);
}
