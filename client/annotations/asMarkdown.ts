import { targetOf } from '../../common/annotation/ends';
import type { Annotation } from '../../common/annotation/model';
import { endsOf, isLost, type PlacedEnd } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';
import { escaped } from '../markdown';
import type { Placing } from './place';
import { stateOfEnd } from './states';
import { originOf, titleOf } from './words';

const lineEnds = /\r\n|\r|\n/;

/** Text as a quotation, line by line. */
const quoted = (text: string): string =>
  text
    .split(lineEnds)
    .map((line) => `> ${escaped(line)}`.trimEnd())
    .join('\n');

/** "[june/harbour.txt:12](june/harbour.txt#L12)", or the source alone with what has become of the passage. */
function placeOf(end: PlacedEnd, placing: Placing): string {
  const range = isLost(end) ? null : placing.rangeOfEnd(end);
  const address = end.source
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`);
  if (range === null) return `${escaped(end.source)} (${stateOfEnd(end) === 'unread' ? 'not read' : stateOfEnd(end)})`;
  const line = range.start.line + 1;
  const state = stateOfEnd(end) === 'edited' ? ' (edited)' : '';
  return `[${escaped(`${end.source}:${line}`)}](${address}#L${line})${state}`;
}

/** An annotation as Markdown: its stored words, where they stand, what it says, who made it. Ends with a line end. */
export function asMarkdown(store: AnnotationStore, annotation: Annotation, placing: Placing): string {
  const ends = endsOf(store, annotation);
  const passages = ends.map((end) => {
    const exact = targetOf(annotation, end.end)?.selectors.exact ?? '';
    return `${quoted(exact)}\n>\n> — ${placeOf(end, placing)}`;
  });
  const between = annotation.linkTo === null ? '\n>\n' : `\n\n**${escaped(titleOf(annotation))}**\n\n`;
  const title = annotation.linkTo === null ? `**${escaped(titleOf(annotation))}** · ` : '';
  const note = annotation.note === null ? [] : [annotation.note.trim()];
  return [passages.join(between), `${title}${escaped(originOf(annotation))}`, ...note].join('\n\n').concat('\n');
}
