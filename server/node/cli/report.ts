import { lineColumnAt } from '../../../common/text/lineIndex';
import type { LineIndex } from '../../../common/text/lineIndex';
import type { Span } from '../../../common/text/span';
import type { Finding, Severity } from '../../features/findings';
import type { Source } from '../../features/source';

/** A place as reports give it: lines and columns from one, columns in UTF-16 units. */
export interface ReportPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding as reports give it. */
export interface ReportFinding extends ReportPlace {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: readonly (ReportPlace & { readonly message: string })[];
}

/** Everything that `check` found. */
export interface Report {
  readonly sources: number;
  readonly news: number;
  readonly findings: readonly ReportFinding[];
}

function placeIn(file: string, lines: LineIndex, span: Span): ReportPlace {
  const start = lineColumnAt(lines, span.start);
  const end = lineColumnAt(lines, span.end);
  return {
    file,
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
  };
}

/** A finding in lines and columns. `look` gives the text lines and the shown path of another source, null when unknown. */
export function reportFinding(
  shown: string,
  source: Source,
  finding: Finding,
  look: (uri: string) => { readonly shown: string; readonly lines: LineIndex } | null,
): ReportFinding {
  const evidence = finding.evidence.flatMap((e) => {
    const other = e.uri === undefined || e.uri === source.uri ? { shown, lines: source.lines } : look(e.uri);
    return other === null ? [] : [{ ...placeIn(other.shown, other.lines, e), message: e.message }];
  });
  return {
    ...placeIn(shown, source.lines, finding),
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    evidence,
  };
}

/** Number of findings of each severity. */
export function countSeverities(findings: readonly ReportFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
