import type { WorkspaceReport } from '../../../common/protocol';
import { counted } from '../../../common/text/counted';

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** What Analyse Workspace tells at its end; null stands for a run that was cancelled before it had a report. */
export function reportLine(report: WorkspaceReport | null): { message: string; actions: readonly string[] } {
  if (!report) return { message: 'The analysis was cancelled.', actions: [] };
  const { error, warning, information, hint } = report.findings;
  const all = error + warning + information + hint;
  const kinds = [
    error > 0 ? counted(error, 'error') : '',
    warning > 0 ? counted(warning, 'warning') : '',
    information > 0 ? `${information} for information` : '',
    hint > 0 ? counted(hint, 'hint') : '',
  ].filter((part) => part !== '');
  const read = report.cancelled ? 'Cancelled after' : 'Read';
  const sources = `${read} ${counted(report.sources, 'source')}, ${report.news} of them news`;
  const findings = all === 0 ? 'no findings' : `${counted(all, 'finding')} (${list(kinds)})`;
  return {
    message: `${sources}: ${counted(report.people, 'person', 'people')}, ${findings}.`,
    actions: all === 0 ? [] : ['Show Problems'],
  };
}
