import { byCode } from '../../../common/text/sorted';
import { bySpan, contains } from '../../../common/text/span';
import type { CheckLevel } from '../../../common/protocol';
import { isDismissed } from '../../../common/decisions/apply';
import { contextOf, dismissalOf, quoteOf } from '../../../common/decisions/context';
import { hasRoundedDay, roundedAge } from '../articles/age';
import type { Article } from '../model';
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
 * A date's Warning in an article whose day follows from its rounded age is no more than Information, and says so: that
 * day may be off by one.
 */
function softened(finding: Finding, rounded: readonly Article[]): Finding {
  if (finding.severity !== 'warning' || !finding.code.startsWith('date.')) return finding;
  if (!rounded.some((article) => contains(article, finding))) return finding;
  return {
    ...finding,
    severity: 'information',
    message: `${finding.message} The article is dated by its age alone: ${roundedAge}.`,
  };
}

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
  const rounded = input.analysis.articles.filter(hasRoundedDay);
  const dismissed = input.decisions.filter((decision) => decision.kind === 'dismissed');
  for (const check of checks) {
    const level = levels[check.code] ?? (check.offByDefault === true ? 'off' : undefined);
    if (level === 'off') continue;
    for (const reported of check.run(input)) {
      const finding = rounded.length === 0 ? reported : softened(reported, rounded);
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
