import { foldKey } from '../text/fold';
import { sameContext } from './context';
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

/** The last decision of a kind on a source, or null. */
const lastOf = <K extends Decision['kind']>(
  decisions: readonly Decision[],
  kind: K,
  source: string,
): Extract<Decision, { kind: K }> | null =>
  decisions.findLast((one): one is Extract<Decision, { kind: K }> => one.kind === kind && one.source === source) ??
  null;

/** Day on which a source's page was captured as it was decided, or null. */
export const capturedOf = (decisions: readonly Decision[], source: string): string | null =>
  lastOf(decisions, 'captured', source)?.value ?? null;

/** How numeric dates of outlets were decided to be read, keyed by `foldKey` of the outlet's name. */
export const orderByOutlet = (decisions: readonly Decision[]): Readonly<Record<string, 'dmy' | 'mdy'>> =>
  Object.fromEntries(
    decisions.flatMap((one) => (one.kind === 'outletOrder' ? [[foldKey(one.outlet), one.order] as const] : [])),
  );

/** Decisions of a kind on one source, in the file's order. */
export const decisionsOn = <K extends Decision['kind']>(
  decisions: readonly Decision[],
  kind: K,
  source: string,
): readonly Extract<Decision, { kind: K }>[] =>
  decisions.filter((one): one is Extract<Decision, { kind: K }> => one.kind === kind && one.source === source);

/** How numeric dates of a source were decided to be read, or null. The last decision counts. */
export const dateOrderOf = (decisions: readonly Decision[], source: string): 'dmy' | 'mdy' | null =>
  lastOf(decisions, 'dateOrder', source)?.order ?? null;

/**
 * Whether the user dismissed a finding: at its quote and the words around it, in its source, or in the workspace. Quotes are compared folded,
 * so that a change of quotation marks, blanks or line ends does not bring a finding back.
 */
export function isDismissed(
  decisions: readonly Decision[],
  source: string,
  finding: { readonly code: string; readonly quote: string; readonly context: string },
): boolean {
  const quote = foldKey(finding.quote);
  return decisions.some(
    (decision) =>
      decision.kind === 'dismissed' &&
      decision.code === finding.code &&
      (decision.source === null || decision.source === source) &&
      (decision.quote === null || foldKey(decision.quote) === quote) &&
      (decision.context === null || sameContext(decision.context, finding.context)),
  );
}
