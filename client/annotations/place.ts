import type { PlacedEnd } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';
import type { WireRange } from '../../common/protocol';
import { lineColumnAt, lineIndexOf, type LineIndex } from '../../common/text/lineIndex';
import type { Span } from '../../common/text/span';

/** Turns spans of a store's sources into ranges; each source's lines are counted once. */
export interface Placing {
  /** Range of a span; null while the source's text is not at hand. */
  rangeOf(source: string, span: Span): WireRange | null;
  /** Where an end stands; for one that was lost, the likeliest other place, else the start of its source. */
  rangeOfEnd(end: PlacedEnd): WireRange | null;
}

/** Placing in the texts as they are in this store. */
export function createPlacing(store: AnnotationStore): Placing {
  const indexes = new Map<string, LineIndex>();

  function indexOf(source: string): LineIndex | null {
    const known = indexes.get(source);
    if (known) return known;
    const live = store.live.get(source);
    if (!live) return null;
    const index = lineIndexOf(live.text);
    indexes.set(source, index);
    return index;
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
