import { analyse } from '../../../server/analysis/analyse';
import type { Check } from '../../../server/analysis/checks/check';
import type { Finding, Fix } from '../../../server/analysis/checks/finding';
import type { AnalyseOptions } from '../../../server/analysis/model';

/** What one check says of a text that is taken for news. */
export function findingsIn(check: Check, text: string, options: AnalyseOptions = {}): readonly Finding[] {
  const analysis = analyse(text, { assumeNews: true, ...options });
  return check.run({ text, analysis, source: 'source.txt', decisions: [], others: null });
}

/** The text after a fix's edits; throws when the fix edits nothing. */
export function applied(text: string, fix: Fix): string {
  if (fix.kind !== 'edit') throw new Error(`"${fix.title}" edits nothing`);
  return fix.edits.toReversed().reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}
