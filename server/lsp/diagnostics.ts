import { DiagnosticTag } from 'vscode-languageserver';
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { Span } from '../../common/text/span';
import type { Evidence, Finding } from '../features/findings';
import type { Source } from '../features/source';
import type { Place } from '../index/model';
import { locationOf, rangeOf, severityOf } from './convert';
import type { Session } from './session';

/** Where a span of another source lies: by its text when that is at hand, else by the index. Null when neither knows. */
export function placeIn(session: Session, uri: string, span: Span): DiagnosticRelatedInformation['location'] | null {
  const other = session.sources.cached(uri);
  if (other !== null) return { uri: session.spelled(uri), range: rangeOf(other.lines, span) };
  const summary = session.index.summaryOf(uri);
  if (summary === null) return null;
  const entities = summary.entities.flatMap((e): readonly Place[] => [...e.roles, ...e.mentions]);
  const sentences = summary.events.map((event) => event.sentence);
  const places = [...entities, ...summary.times, ...sentences, ...summary.copies, ...summary.articles].filter(
    (p) => p.start === span.start,
  );
  const place = places.find((p) => p.end === span.end) ?? places[0];
  return place === undefined ? null : locationOf(place);
}

function related(session: Session, source: Source, evidence: Evidence): readonly DiagnosticRelatedInformation[] {
  const location =
    evidence.uri === undefined || evidence.uri === source.uri
      ? { uri: session.spelled(source.uri), range: rangeOf(source.lines, evidence) }
      : placeIn(session, evidence.uri, evidence);
  return location === null ? [] : [{ location, message: evidence.message }];
}

/** A finding as a diagnostic. */
export const diagnosticOf = (session: Session, source: Source, finding: Finding): Diagnostic => ({
  range: rangeOf(source.lines, finding),
  severity: severityOf(finding.severity),
  code: finding.code,
  source: 'copydesk',
  message: finding.message,
  relatedInformation: finding.evidence.flatMap((e) => related(session, source, e)),
  ...(finding.faded === true ? { tags: [DiagnosticTag.Unnecessary] } : {}),
});

/** All diagnostics of a source. */
export const diagnosticsOf = (session: Session, source: Source): Diagnostic[] =>
  session.findings(source).map((finding) => diagnosticOf(session, source, finding));
