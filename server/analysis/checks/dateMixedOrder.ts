import { dateOrderOf, orderByOutlet } from '../../../common/decisions/apply';
import { foldKey } from '../../../common/text/fold';
import type { Span } from '../../../common/text/span';
import type { Check } from './check';
import { mainOutlet, orderFixes } from './fixes';
import { inBoilerplate } from './times';

/** The order that a numeric date's own digits force, or null where both fit or it is no such date. */
function forcedOrder(words: string): 'dmy' | 'mdy' | null {
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})(?!\d)/.exec(words);
  if (parts === null) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) return 'dmy';
  if (second > 12 && second <= 31 && first >= 1 && first <= 12) return 'mdy';
  return null;
}

/** Numeric dates of one source that force different orders. */
export const dateMixedOrder: Check = {
  code: 'date.mixedOrder',
  summary: 'Numeric dates in one source force different orders.',
  severity: 'warning',
  run: ({ text, analysis, source, decisions }) => {
    const outlet = foldKey(mainOutlet(analysis) ?? '');
    if (dateOrderOf(decisions, source) !== null || orderByOutlet(decisions)[outlet] !== undefined) return [];
    const first: { dmy?: Span; mdy?: Span } = {};
    for (const time of analysis.times) {
      const order = forcedOrder(text.slice(time.start, time.end));
      if (order !== null && first[order] === undefined && !inBoilerplate(analysis, time.start)) first[order] = time;
    }
    if (first.dmy === undefined || first.mdy === undefined) return [];
    const [earlier, later] = first.dmy.start < first.mdy.start ? [first.dmy, first.mdy] : [first.mdy, first.dmy];
    const words = (span: Span): string => `\u201c${text.slice(span.start, span.end)}\u201d`;
    return [
      {
        start: later.start,
        end: later.end,
        code: 'date.mixedOrder',
        severity: 'warning' as const,
        message: `${words(first.dmy)} puts the day first, ${words(first.mdy)} the month: other numeric dates of this source cannot be trusted.`,
        evidence: [{ start: earlier.start, end: earlier.end, message: `${words(earlier)} forces the other order` }],
        fixes: orderFixes(analysis, source, { dmy: '', mdy: '' }),
      },
    ];
  },
};
