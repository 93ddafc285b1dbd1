import { byCode } from '../../../common/text/sorted';
import { bySpan } from '../../../common/text/span';
import type { CheckLevel } from '../../../common/protocol';
import { isDismissed } from '../../../common/decisions/apply';
import { contextOf, dismissalOf, quoteOf } from '../../../common/decisions/context';
import type { CheckInput } from './check';
import type { Finding, Fix } from './finding';
import { checks } from './list';

const keyOf = (text: string, finding: Finding): { code: string; quote: string; context: string } => ({
  code: finding.code,
  quote: quoteOf(text, finding),
  context: contextOf(text, finding),
});

const scopes = [
  ['here', 'here'],
  ['source', 'in this source'],
  ['workspace', 'in this workspace'],
] as const;

const dismissals = ({ text, source }: CheckInput, finding: Finding): readonly Fix[] =>
  scopes.map(([scope, where]) => ({
    kind: 'decision',
    title: `Dismiss ${where}\u2026 (${finding.code})`,
    decision: dismissalOf(text, source, finding, scope),
  }));

/**
 * Runs every check on one source, in text order. Dismissed findings are left out; a level that the user set replaces a
 * finding's own severity.
 * @param levels check code to level, as in the setting `copydesk.checks`; a code that is not in it keeps its severity, or
 * stays off where the check is off by default
 */
export function runChecks(
  input: CheckInput,
  levels: Readonly<Record<string, CheckLevel | undefined>> = {},
): readonly Finding[] {
  if (!input.analysis.news) return [];
  const findings: Finding[] = [];
  const dismissed = input.decisions.filter((decision) => decision.kind === 'dismissed');
  for (const check of checks) {
    const level = levels[check.code] ?? (check.offByDefault === true ? 'off' : undefined);
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
