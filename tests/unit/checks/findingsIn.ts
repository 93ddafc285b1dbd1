import { analyse } from '../../support/analyse';
import type { Check, CheckInput } from '../../../server/analysis/checks/check';
import type { Finding, Fix } from '../../../server/analysis/checks/finding';
import type { AnalyseOptions } from '../../../server/analysis/model';
import { optionsOf } from '../../../server/features/options';

/** What one check says of a text that is taken for news. */
export function findingsIn(check: Check, text: string, options: AnalyseOptions = {}): readonly Finding[] {
  const analysis = analyse(text, { assumeNews: true, ...options });
  return check.run({ text, analysis, source: 'source.txt', decisions: [], others: null });
}

/** What one check says of a text once the user has taken fixes that record decisions; throws when one records none. */
export function findingsAfter(check: Check, text: string, fixes: readonly (Fix | undefined)[]): readonly Finding[] {
  const decisions = fixes.map((fix) => {
    if (fix?.kind !== 'decision') throw new Error(`"${fix?.title ?? 'nothing'}" records no decision`);
    return fix.decision;
  });
  const analysis = analyse(text, { assumeNews: true, ...optionsOf(decisions, 'source.txt') });
  return check.run({ text, analysis, source: 'source.txt', decisions, others: null });
}

/** The fixes of one kind. */
export const fixesOf = (finding: Finding | undefined, kind: Fix['kind']): readonly Fix[] =>
  (finding?.fixes ?? []).filter((fix) => fix.kind === kind);

/** A text of 2025-07-18 as one body paragraph, so that every check reads all of it, however little it looks like news. */
export function asOneParagraph(text: string): CheckInput {
  const analysis = analyse(text, { assumeNews: true, published: '2025-07-18' });
  const sections = [{ start: 0, end: text.length, kind: 'body' as const, article: 0, rule: 'test' }];
  const times = analysis.times.map((time) => ({ ...time, section: 0 }));
  const whole = analysis.articles.length === 0 ? analysis : { ...analysis, sections, times };
  return { text, analysis: whole, source: 'a.txt', decisions: [], others: null };
}

/** The text after a fix's edits; throws when the fix edits nothing. */
export function applied(text: string, fix: Fix): string {
  if (fix.kind !== 'edit') throw new Error(`"${fix.title}" edits nothing`);
  return fix.edits.toReversed().reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}
