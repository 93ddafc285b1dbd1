import type { CaptureEvidence } from '../analysis/model';
import type { Place } from '../index/model';
import { dayView } from './dateView';
import type { DayView } from './dateView';
import { placeOf } from './source';
import type { Source } from './source';

/** What the text allows for the day of capture, with the evidence that decides each end. */
export interface CaptureView {
  readonly from: DayView | null;
  readonly to: DayView | null;
  readonly because: readonly { readonly says: string; readonly place: Place }[];
}

/** The inferred days of capture of a source; null where its text tells nothing about them. */
export function captureView(source: Source): CaptureView | null {
  const range = source.analysis.captureRange;
  if (range === null) return null;
  const deciding = (bound: CaptureEvidence['bound'], value: string | null): readonly CaptureEvidence[] =>
    range.evidence.filter((each) => each.bound === bound && each.value === value).slice(0, 1);
  const because = [...deciding('from', range.from), ...deciding('to', range.to)];
  return {
    from: range.from === null ? null : dayView(range.from),
    to: range.to === null ? null : dayView(range.to),
    because: because.map((each) => ({ says: each.says, place: placeOf(source, each) })),
  };
}
