import { foldKey } from '../text/fold';
import type { Span } from '../text/span';
import type { Decision } from './model';

/** UTF-16 units on each side that tell the same words apart; within the line, for edits of other lines must not matter. */
const reach = 40;

/**
 * The words around a span in its line, with the span's own in between: the key of decisions about this one place. It
 * survives edits of other lines and of distant words of its own line.
 * @param span UTF-16 offsets of `text`; a span over several lines is taken with what stands around it in its first and last line
 */
export function contextOf(text: string, span: Span): string {
  // only what is in reach is searched: a line can be megabytes long
  const before = text.slice(Math.max(0, span.start - reach), span.start);
  const after = text.slice(span.end, span.end + reach);
  const newline = after.indexOf('\n');
  return (
    before.slice(before.lastIndexOf('\n') + 1) +
    text.slice(span.start, span.end) +
    (newline < 0 ? after : after.slice(0, newline))
  ).trim();
}

/** Whether two contexts are the same words: quotation marks, case, blanks and line ends do not count. */
export const sameContext = (a: string, b: string): boolean => foldKey(a) === foldKey(b);

/** Longest quote that a dismissal is keyed by: enough to tell places apart, short enough to read in the file. */
const quoteLength = 120;

/** The words of a span that a dismissal is keyed by. */
export const quoteOf = (text: string, { start, end }: Span): string =>
  text.slice(start, Math.min(end, start + quoteLength));

/** How far a dismissal reaches: this one place, its source, or the workspace. */
export type DismissalScope = 'here' | 'source' | 'workspace';

/**
 * The dismissal of a finding.
 * @param finding its code and its span, UTF-16 offsets of `text`
 */
export function dismissalOf(
  text: string,
  source: string,
  finding: Span & { readonly code: string },
  scope: DismissalScope,
  reason = '',
): Decision & { readonly kind: 'dismissed' } {
  const here = scope === 'here';
  return {
    kind: 'dismissed',
    code: finding.code,
    source: scope === 'workspace' ? null : source,
    quote: here ? quoteOf(text, finding) : null,
    context: here ? contextOf(text, finding) : null,
    reason,
  };
}
