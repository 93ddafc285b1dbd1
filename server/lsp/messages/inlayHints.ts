import type { DateHint } from '../../features/inlayHints';
import { shortDays } from '../../../common/text/shortDays';
import { escape } from './markdown';
import { anchorText } from './timeCard';

/** "\u27e811 Jul 2025\u27e9", with "~" where the words only say about when. */
export const hintLabel = ({ days, approximate }: DateHint): string =>
  `\u27e8${approximate ? '~' : ''}${shortDays(days.unit, days.first, days.last)}\u27e9`;

/** How the date was found and what it was counted from, as Markdown. */
export function hintTooltip({ how, anchor, headline }: DateHint): string {
  const sentence = escape(how.charAt(0).toUpperCase() + how.slice(1));
  const counted = anchorText(anchor, headline);
  return [sentence, ...(counted === null ? [] : [counted])].filter((line) => line !== '').join('\n\n');
}
