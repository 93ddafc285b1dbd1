import type { CaptureView } from '../../features/captureView';
import { fullDay } from './dates';
import { escape, placeLink } from './markdown';

function daysOf({ from, to }: CaptureView): string {
  if (from === null) return to === null ? '' : `on or before ${fullDay(to)}`;
  if (to === null) return `on or after ${fullDay(from)}`;
  return from.iso === to.iso ? `on ${fullDay(from)}` : `from ${fullDay(from)} to ${fullDay(to)}`;
}

/** What the text allows for the day of capture, said as inferred, with its evidence. */
export function captureText(view: CaptureView): string {
  const because = view.because.map(({ says, place }) => `${escape(says)} (${placeLink(place)})`);
  return `Inferred from the text, and not used to resolve anything: captured ${daysOf(view)}, because ${because.join(' and ')}.`;
}
