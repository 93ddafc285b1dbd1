import type { Decision } from '../../common/decisions/model';
import type { CheckLevel } from '../../common/protocol';
import { overlaps, touches } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import type { Finding, Fix } from '../analysis/checks/finding';
import { checks } from '../analysis/checks/list';
import { runChecks } from '../analysis/checks/runChecks';
import type { WorkspaceIndex } from '../index/workspaceIndex';
import type { Source } from './source';

export type { Evidence, Finding, Fix, Severity } from '../analysis/checks/finding';

/** What findings depend on beside the source itself. */
export interface FindingContext {
  /** Null when there is only one source. */
  readonly index: WorkspaceIndex | null;
  readonly decisions: readonly Decision[];
  readonly levels: Readonly<Record<string, CheckLevel>>;
  /** Short name of a source for messages. */
  labelOf(uri: string): string;
}

/** Code and one-line summary of every check, in the order of the catalogue. */
export const catalogue: readonly { readonly code: string; readonly summary: string }[] = checks;

/** Every finding of a source in text order, without those that the levels or the user's dismissals take away. */
export function findingsOf(source: Source, context: FindingContext): readonly Finding[] {
  const { uri, text, analysis, name } = source;
  const others = context.index?.othersOf(uri, analysis, (other) => context.labelOf(other)) ?? null;
  return runChecks({ text, analysis, source: name, decisions: context.decisions, others }, context.levels);
}

/** A fix of a finding as a quick-fix menu shows it. */
export interface FixView {
  readonly finding: Finding;
  readonly fix: Fix;
}

const isDismissal = ({ fix }: FixView): boolean => fix.kind === 'decision' && fix.decision.kind === 'dismissed';

const near = (finding: Finding, span: Span): boolean =>
  overlaps(finding, span) || touches(finding, span.start) || touches(finding, span.end);

/** Fixes of the findings at a span in the findings' order; the ways to dismiss them come last. */
export function fixesAt(findings: readonly Finding[], span: Span): readonly FixView[] {
  const views = findings
    .filter((finding) => near(finding, span))
    .flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
  return [...views.filter((view) => !isDismissal(view)), ...views.filter(isDismissal)];
}
