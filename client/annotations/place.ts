import type { LateText } from '../../common/anchor/lateText';
import type { PlacedEnd } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';
import type { WireRange } from '../../common/protocol';
import { lineColumnAt, lineIndexOf, type LineIndex } from '../../common/text/lineIndex';
import type { Span } from '../../common/text/span';

/** Turns spans of a store's sources into ranges; the lines of each text are counted once. */
export interface Placing {
  /** Range of a span; null while the source's text is not at hand. */
  rangeOf(source: string, span: Span): WireRange | null;
  /** Where an end stands; for one that was lost, the likeliest other place, else the start of its source. */
  rangeOfEnd(end: PlacedEnd): WireRange | null;
}

/** Lines of texts that were asked for: an edit of one source leaves those of all others as they are. */
const indexes = new WeakMap<LateText, LineIndex>();

function linesOf(text: LateText): LineIndex {
  const index = indexes.get(text) ?? lineIndexOf(text.read());
  indexes.set(text, index);
  return index;
}

/** Placing in the texts as they are in this store. */
export function createPlacing(store: AnnotationStore): Placing {
  function indexOf(source: string): LineIndex | null {
    const live = store.live.get(source);
    return live ? linesOf(live.late) : null;
  }

  function rangeOf(source: string, span: Span): WireRange | null {
    const index = indexOf(source);
    if (!index) return null;
    const [start, end] = [lineColumnAt(index, span.start), lineColumnAt(index, span.end)];
    return {
      start: { line: start.line, character: start.column },
      end: { line: end.line, character: end.column },
    };
  }

  return {
    rangeOf,
    rangeOfEnd: (end) => rangeOf(end.source, end.span ?? end.anchoring?.candidates[0] ?? { start: 0, end: 0 }),
  };
}
