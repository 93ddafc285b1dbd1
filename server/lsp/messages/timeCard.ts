import { counted } from '../../../common/text/counted';
import type { AnchorView, OtherTimes, TimeCard, WitnessView } from '../../features/timeCard';
import { captureText } from './captureText';
import { daysText, fullDay, fullIso, lengthText } from './dates';
import { bold, escape, placeLink, quoted } from './markdown';

const missing: Readonly<Record<NonNullable<TimeCard['unresolved']>, string>> = {
  'no-anchor': 'Not resolved.',
  'captured-unknown': 'Not resolved.',
  vague: 'Too vague for a date.',
  impossible: 'There is no such date.',
  ambiguous: 'Can be read in two ways.',
};

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const states = {
  published: 'publication date',
  updated: 'date of the update',
  captured: 'date of the capture',
} as const;

/** The first line: the date in full, a length, or what is missing. */
function head(card: TimeCard): string {
  // A month as value says too much where fewer days are possible: "18 hours ago" on a page of July 30.
  const narrow = card.mod === null && card.days !== null && card.days.first.day > 1;
  if (card.days !== null) return daysText(card.days, narrow ? '' : card.value);
  return lengthText(card.value) ?? card.text.replace(/\s+/g, ' ');
}

/** What a time was counted from, or null where nothing was needed. */
export function anchorText(anchor: AnchorView, headline: string | null): string | null {
  if (anchor.kind === 'none') return null;
  if (anchor.kind === 'time')
    return `Counted from ${quoted(anchor.text)}, ${fullIso(anchor.value)}, at ${placeLink(anchor.place)}`;
  if (anchor.kind === 'decision') return 'You decided what these words mean';
  const day = anchor.day === null ? '' : `, ${fullDay(anchor.day)}`;
  const where = anchor.place === null ? '' : `, stated at ${placeLink(anchor.place)}`;
  if (anchor.kind === 'captured') return `Counted from the day on which the page was captured${day}${where}`;
  const article = headline === null ? 'the article' : quoted(headline);
  return `Counted from the publication date of ${article}${day}${where}`;
}

const witnessLine = (witness: WitnessView): string =>
  `- ${placeLink(witness.place)}: ${quoted(witness.text)}, ${states[witness.states]}`;

function witnessLines(card: TimeCard): readonly string[] {
  const lines: string[] = [];
  if (card.agreeing.length > 0) {
    const count = counted(card.agreeing.length, 'witness').replace('witnesss', 'witnesses');
    const verb = card.agreeing.length === 1 ? 'states' : 'state';
    lines.push('', `${count} of this article ${verb} this day:`, '', ...card.agreeing.map(witnessLine));
  }
  if (card.conflicting.length > 0) {
    const other = (w: WitnessView): string => `${witnessLine(w)}: ${fullIso(w.value)}`;
    lines.push('', 'Disagreeing:', '', ...card.conflicting.map(other));
  }
  return lines;
}

/** Links to times of other sources within the same days. */
function otherLines({ shown, more, uncounted }: OtherTimes): readonly string[] {
  if (shown.length === 0) return [];
  const lines = shown.map(({ text, value, days, place }) => {
    const when = days === null ? '' : `, ${escape(daysText(days, value))}`;
    return `- ${placeLink(place)}: ${quoted(text)}${when}`;
  });
  const rest = more === 0 ? [] : [`- and ${uncounted ? 'more than ' : ''}${more} more`];
  return ['', 'Other sources:', '', ...lines, ...rest];
}

/** The card of a time expression or a stamp as Markdown. */
export function timeCardText(card: TimeCard): string {
  const lines = [bold(head(card)), ''];
  if (card.stamp === 'relative') lines.push('The age of the article when the page was captured.', '');
  else if (card.stamp !== null) lines.push(`States the ${states[card.stamp]} of the article.`, '');
  const how = escape(card.how);
  if (card.unresolved !== null) lines.push(`${missing[card.unresolved]}${how === '' ? '' : ` ${sentence(how)}`}`, '');
  if (card.capture !== null) lines.push(captureText(card.capture), '');
  if (card.readings !== null) {
    const { dmy, mdy } = card.readings;
    const either = [dmy, mdy].flatMap((day) => (day === null ? [] : [fullDay(day)]));
    lines.push(`Either ${either.join(' or ')}`, '');
  }
  if (card.unresolved === null && how !== '') lines.push(sentence(how), '');
  const anchor = anchorText(card.anchor, card.headline);
  if (anchor !== null) lines.push(anchor, '');
  if (card.rangeWith !== null)
    lines.push(
      `One end of a range; the other is ${quoted(card.rangeWith.text)} at ${placeLink(card.rangeWith.place)}`,
      '',
    );
  const mod = card.mod === null ? '' : `, mod ${escape(card.mod)}`;
  lines.push(
    `*${card.type} ${escape(card.value)}${mod}; rule ${escape(card.rule)}*`,
    ...witnessLines(card),
    ...otherLines(card.others),
  );
  return lines.join('\n').trimEnd();
}
