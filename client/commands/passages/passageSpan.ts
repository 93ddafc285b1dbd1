import type { PassageKind } from '../../../common/protocol';
import { sentenceAt } from '../../../common/text/sentence';
import { contains, type Span } from '../../../common/text/span';

/** A span that a passage can be, and what it is; a selection is whatever the user selected. */
export interface PassageStep extends Span {
  readonly kind: PassageKind | 'selection';
}

const blank = /\s/;

/** The span without blanks at its ends; null when nothing else is in it. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && blank.test(text.charAt(start))) start += 1;
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

/** The line that holds the offset, without blanks at its ends; null for a blank one. */
function lineAround(text: string, offset: number): Span | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  return trimmed(text, { start, end: next < 0 ? text.length : next });
}

/** The sentence of the line that holds the offset; null on a blank line. */
export function sentenceAround(text: string, offset: number): Span | null {
  const line = lineAround(text, offset);
  return line && trimmed(text, sentenceAt(text, line, offset));
}

/** What can be told without the server: the sentence, the paragraph (a line), the whole text. */
export function plainSteps(text: string, offset: number): readonly PassageStep[] {
  const [sentence, line] = [sentenceAround(text, offset), lineAround(text, offset)];
  return [
    ...(sentence ? [{ ...sentence, kind: 'sentence' as const }] : []),
    ...(line ? [{ ...line, kind: 'paragraph' as const }] : []),
    { start: 0, end: text.length, kind: 'source' },
  ];
}

/**
 * What a passage at one cursor can be, from the smallest on, without blanks at the ends: the selection where there is
 * one, then what strictly holds the one before. Empty where there is nothing but blanks.
 * @param around growing spans around the cursor, or around the start of the selection
 */
export function stepsFrom(
  text: string,
  selection: Span | null,
  around: readonly PassageStep[],
): readonly PassageStep[] {
  const first: readonly PassageStep[] = selection ? [{ ...selection, kind: 'selection' }] : [];
  const steps: PassageStep[] = [];
  for (const step of [...first, ...around]) {
    const span = trimmed(text, step);
    if (!span) continue;
    const before = steps.at(-1);
    const grows = !before || (contains(span, before) && span.end - span.start > before.end - before.start);
    if (grows) steps.push({ ...span, kind: step.kind });
  }
  // A selection of blanks alone is no passage, and what is around it is not what was selected.
  return selection && steps[0]?.kind !== 'selection' ? [] : steps;
}

/** The passages of several cursors at one width, in text order. */
export interface Width {
  readonly spans: readonly Span[];
  /** What they are, when they all are the same. */
  readonly kind: PassageStep['kind'] | null;
}

/** The passage of each cursor, `width` steps wider than the smallest; those that lie in others are one with them. */
export function passagesAt(places: readonly (readonly PassageStep[])[], width: number): Width {
  const chosen = places.flatMap((steps) => steps[Math.min(width, steps.length - 1)] ?? []);
  const sorted = chosen.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const outer: PassageStep[] = [];
  for (const step of sorted) if (!outer.some((other) => contains(other, step))) outer.push(step);
  const [first] = outer;
  const isOneKind = outer.every(({ kind }) => kind === first?.kind);
  return { spans: outer.map(({ start, end }) => ({ start, end })), kind: isOneKind ? (first?.kind ?? null) : null };
}

/** How many widths there are: as many as the longest chain has steps. */
export const widthsOf = (places: readonly (readonly PassageStep[])[]): number =>
  places.reduce((most, { length }) => Math.max(most, length), 0);
