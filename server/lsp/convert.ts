/** The only place where offsets and views become positions and other vocabulary of the Language Server Protocol. */
import { DiagnosticSeverity, FoldingRangeKind, SymbolKind } from 'vscode-languageserver';
import type { FoldingRange, Location, Position, Range } from 'vscode-languageserver';
import type { LineIndex } from '../../common/text/lineIndex';
import { lineColumnAt, offsetAt } from '../../common/text/lineIndex';
import type { Span } from '../../common/text/span';
import type { EntityType } from '../analysis/model';
import type { Severity } from '../features/findings';
import type { OutlineLabel } from '../features/outline';
import type { Fold } from '../features/structure';
import type { Place } from '../index/model';

/** Offset of a position; one outside the text is clamped. */
export const offsetOf = (lines: LineIndex, position: Position): number =>
  offsetAt(lines, { line: position.line, column: position.character });

/** Position of an offset. */
export const positionOf = (lines: LineIndex, offset: number): Position => {
  const { line, column } = lineColumnAt(lines, offset);
  return { line, character: column };
};

/** Range of a span. */
export const rangeOf = (lines: LineIndex, span: Span): Range => ({
  start: positionOf(lines, span.start),
  end: positionOf(lines, span.end),
});

/** Span of a range; what lies outside the text is clamped. */
export const spanOf = (lines: LineIndex, range: Range): Span => ({
  start: offsetOf(lines, range.start),
  end: offsetOf(lines, range.end),
});

/** Range of a place, which knows its lines. */
export const rangeOfPlace = (place: Place): Range => ({
  start: { line: place.line, character: place.column },
  end: { line: place.endLine, character: place.endColumn },
});

/** Location of a place. */
export const locationOf = (place: Place): Location => ({ uri: place.uri, range: rangeOfPlace(place) });

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
/** Diagnostic severity of a finding's severity. */
export const severityOf = (severity: Severity): DiagnosticSeverity => severities[severity];

const kinds = {
  article: SymbolKind.Module,
  section: SymbolKind.String,
  group: SymbolKind.Namespace,
  person: SymbolKind.Class,
  organization: SymbolKind.Interface,
  place: SymbolKind.Field,
  event: SymbolKind.Event,
  product: SymbolKind.Object,
  time: SymbolKind.Event,
} as const;

/** Symbol kind of an entity. */
export const entityKind = (type: EntityType): SymbolKind => kinds[type];

/** Symbol kind of an outline entry. */
export const outlineKind = (label: OutlineLabel): SymbolKind =>
  label.kind === 'entity' ? kinds[label.type] : kinds[label.kind];

/** Folding range of a fold, null when it lies in one line. */
export function foldingRangeOf(lines: LineIndex, fold: Fold): FoldingRange | null {
  const startLine = positionOf(lines, fold.start).line;
  const endLine = positionOf(lines, fold.end).line;
  if (endLine <= startLine) return null;
  return fold.kind === 'aside' ? { startLine, endLine, kind: FoldingRangeKind.Comment } : { startLine, endLine };
}
