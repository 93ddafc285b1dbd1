import { byCode } from '../../../common/text/sorted';
import { bySpan } from '../../../common/text/span';
import type { CheckLevel } from '../../../common/protocol';
import { isDismissed } from '../../../common/decisions/apply';
import { contextOf } from '../../../common/decisions/context';
import type { CheckInput } from './check';
import type { Finding, Fix } from './finding';
import { checks } from './list';

/** Longest quote that a dismissal is keyed by: enough to tell places apart, short enough to read in the file. */
const quoteLength = 120;

/** The words that a dismissal of this finding is keyed by. */
const quoteOf = (text: string, finding: Finding): string =>
  text.slice(finding.start, Math.min(finding.end, finding.start + quoteLength));

const keyOf = (text: string, finding: Finding): { code: string; quote: string; context: string } => ({
  code: finding.code,
  quote: quoteOf(text, finding),
  context: contextOf(text, finding),
});

function dismissals({ text, source }: CheckInput, finding: Finding): readonly Fix[] {
  const quote = quoteOf(text, finding);
  const decision = { kind: 'dismissed', code: finding.code, reason: '' } as const;
  return [
    {
      kind: 'decision',
      title: `Dismiss here\u2026 (${finding.code})`,
      decision: { ...decision, source, quote, context: contextOf(text, finding) },
    },
    {
      kind: 'decision',
      title: `Dismiss in this source\u2026 (${finding.code})`,
      decision: { ...decision, source, quote: null, context: null },
    },
    {
      kind: 'decision',
      title: `Dismiss in this workspace\u2026 (${finding.code})`,
      decision: { ...decision, source: null, quote: null, context: null },
    },
  ];
}

/**
 * Runs every check on one source, in text order. Dismissed findings are left out; a level that the user set replaces a
 * finding's own severity.
 * @param levels check code to level, as in the setting `copydesk.checks`; a code that is not in it keeps its severity
 */
export function runChecks(
  input: CheckInput,
  levels: Readonly<Record<string, CheckLevel | undefined>> = {},
): readonly Finding[] {
  if (!input.analysis.news) return [];
  const findings: Finding[] = [];
  const dismissed = input.decisions.filter((decision) => decision.kind === 'dismissed');
  for (const check of checks) {
    const level = levels[check.code];
    if (level === 'off') continue;
    for (const finding of check.run(input)) {
      if (dismissed.length > 0 && isDismissed(dismissed, input.source, keyOf(input.text, finding))) continue;
      findings.push({
        ...finding,
        severity: level ?? finding.severity,
        fixes: [...finding.fixes, ...dismissals(input, finding)],
      });
    }
  }
  return findings.toSorted((a, b) => bySpan(a, b) || byCode(a.code, b.code));
}
