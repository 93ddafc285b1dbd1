import { foldKey } from '../text/fold';
import type { Decision } from './model';

/** Publication days that were decided for a source's articles, keyed by `foldKey` of the headline. */
export function publishedByHeadline(decisions: readonly Decision[], source: string): Readonly<Record<string, string>> {
  const days: [string, string][] = [];
  for (const decision of decisions) {
    if (decision.kind !== 'published' || decision.source !== source || decision.article === null) continue;
    days.push([foldKey(decision.article), decision.value]);
  }
  return Object.fromEntries(days);
}

/** Publication day that was decided for a source's main article without naming its headline, or null. */
export function publishedOfMain(decisions: readonly Decision[], source: string): string | null {
  let day: string | null = null;
  for (const decision of decisions) {
    if (decision.kind === 'published' && decision.source === source && decision.article === null) day = decision.value;
  }
  return day;
}

/** How numeric dates of a source were decided to be read, or null. The last decision counts. */
export function dateOrderOf(decisions: readonly Decision[], source: string): 'dmy' | 'mdy' | null {
  let order: 'dmy' | 'mdy' | null = null;
  for (const decision of decisions) {
    if (decision.kind === 'dateOrder' && decision.source === source) order = decision.order;
  }
  return order;
}

/**
 * Whether the user dismissed a finding: at its quote, in its source, or in the workspace. Quotes are compared folded,
 * so that a change of quotation marks, blanks or line ends does not bring a finding back.
 */
export function isDismissed(
  decisions: readonly Decision[],
  source: string,
  finding: { readonly code: string; readonly quote: string },
): boolean {
  const quote = foldKey(finding.quote);
  return decisions.some(
    (decision) =>
      decision.kind === 'dismissed' &&
      decision.code === finding.code &&
      (decision.source === null || decision.source === source) &&
      (decision.quote === null || foldKey(decision.quote) === quote),
  );
}
