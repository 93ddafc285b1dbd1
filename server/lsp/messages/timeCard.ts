import { counted } from '../../../common/text/counted';
import type { AnchorView, TimeCard, WitnessView } from '../../features/timeCard';
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
  if (card.days !== null) return daysText(card.days, card.value);
  return lengthText(card.value) ?? card.text.replace(/\s+/g, ' ');
}

function anchorText(anchor: AnchorView, headline: string | null): string | null {
  if (anchor.kind === 'none') return null;
  if (anchor.kind === 'time')
    return `Counted from ${quoted(anchor.text)}, ${fullIso(anchor.value)}, at ${placeLink(anchor.place)}`;
  const day = anchor.day === null ? '' : `, ${fullDay(anchor.day)}`;
  const where = anchor.place === null ? '' : `, stated at ${placeLink(anchor.place)}`;
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

/** The card of a time expression or a stamp as Markdown. */
export function timeCardText(card: TimeCard): string {
  const lines = [bold(head(card)), ''];
  if (card.stamp === 'relative') lines.push('The age of the article when the page was captured.', '');
  else if (card.stamp !== null) lines.push(`States the ${states[card.stamp]} of the article.`, '');
  const how = escape(card.how);
  if (card.unresolved !== null) lines.push(`${missing[card.unresolved]}${how === '' ? '' : ` ${sentence(how)}`}`, '');
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
  lines.push(`*${card.type} ${escape(card.value)}${mod}; rule ${escape(card.rule)}*`, ...witnessLines(card));
  return lines.join('\n').trimEnd();
}
