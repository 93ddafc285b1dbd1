import { lineColumnAt, lineIndexOf } from '../../../common/text/lineIndex';
import { shortened } from '../../../common/text/shortened';
import type { Span } from '../../../common/text/span';
import type { PreviewRow } from '../preview';

/** An occurrence in the preview of Tag All Occurrences. */
export interface OccurrenceRow extends PreviewRow {
  readonly uri: string;
  /** UTF-16 offsets in the text that was read. */
  readonly span: Span;
}

/** UTF-16 units of the line that are shown before the words, and with what follows them. */
const before = 40;
const shown = 140;

/** A row for each place of the words in a source, with the words around it. */
export function occurrenceRows(
  uri: string,
  name: string,
  text: string,
  spans: readonly Span[],
): readonly OccurrenceRow[] {
  const lines = lineIndexOf(text);
  return spans.map((span) => {
    const { line } = lineColumnAt(lines, span.start);
    const start = Math.max(lines.starts[line] ?? 0, span.start - before);
    const around = text.slice(start, Math.min(lines.starts[line + 1] ?? text.length, start + 2 * shown));
    return {
      label: shortened(text.slice(span.start, span.end)),
      description: `line ${line + 1} · ${name}`,
      detail: `${start > (lines.starts[line] ?? 0) ? '…' : ''}${shortened(around, shown)}`,
      ...{ uri, span },
    };
  });
}
