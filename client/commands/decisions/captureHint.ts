import type { ArticleAt } from '../../../common/protocol';
import { isoDayName } from '../../../common/text/calendar';

type CaptureRange = ArticleAt['captureRange'];

/** What the text allows for the day of capture, in words; nothing where it tells nothing. */
export function captureHint(range: CaptureRange): string {
  const { from = null, to = null } = range ?? {};
  if (from === null && to === null) return '';
  if (to === null) return `The text allows ${isoDayName(from ?? '')} or later.`;
  if (from === null) return `The text allows ${isoDayName(to)} or earlier.`;
  return from === to
    ? `The text allows ${isoDayName(from)} alone.`
    : `The text allows ${isoDayName(from)} to ${isoDayName(to)}.`;
}

/** Whether the text speaks against a day of capture. ISO days compare as text. */
export const isOutside = (range: CaptureRange, day: string): boolean =>
  range !== null && ((range.from !== null && day < range.from) || (range.to !== null && day > range.to));
