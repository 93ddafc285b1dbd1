import { commandTarget, escapeMarkdown } from '../../../common/text/markdown';
import type { Place } from '../../index/model';
import { labelOf } from '../uris';

/** Plain words as Markdown that shows them as they are, on one line. */
export const escape = (words: string): string => escapeMarkdown(words.replace(/\s+/g, ' '));

/** Words in bold. */
export const bold = (words: string): string => `**${escape(words)}**`;

/** Uri of a place as a Markdown link target; editors read `#L12,3` as line and column, both from one. */
function linkTarget(place: Place): string {
  const safe = place.uri.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');
  return `${safe}#L${place.line + 1},${place.column + 1}`;
}

/** Words that lead to a place. */
export const link = (words: string, place: Place): string => `[${escape(words)}](${linkTarget(place)})`;

/** "file.txt:12", linked. */
export const placeLink = (place: Place): string => link(`${labelOf(place.uri)}:${place.line + 1}`, place);

/** A link that runs a command of the client with one plain argument. */
export const commandLink = (words: string, command: string, argument: unknown): string =>
  `[${escape(words)}](${commandTarget(command, argument)})`;

/** Words in quotation marks, shortened at a word's end. */
export function quoted(words: string, maxQuote = 180): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  if (flat.length <= maxQuote) return `“${escape(flat)}”`;
  const cut = flat.lastIndexOf(' ', maxQuote);
  return `“${escape(flat.slice(0, cut > 0 ? cut : maxQuote))} …”`;
}
