import { commandTarget } from '../../../common/text/markdown';
import type { WireLocation } from '../../../common/protocol';

/** HTML that was made by `html` below or checked otherwise, as opposed to words that still have to be escaped. */
export interface Html {
  readonly html: string;
}
export type Part = string | number | Html | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML that shows them and nothing else; also inside an attribute in quotation marks. */
const safe = (words: string): string => words.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

function printed(part: Part): string {
  if (typeof part === 'string') return safe(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(printed).join('');
}

/** A template whose words are escaped wherever they come from; only what it made itself stays markup. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((text, at) => (at === 0 ? text : printed(parts[at - 1] ?? '') + text)).join(''),
});

/** Commands that links of pages run; pages trust these and no others. */
export const pageCommands = ['openLocation', 'showPerson', 'compareRoles', 'showPeople'].map(
  (name) => `copydesk.${name}`,
);

/** A link that runs one of `pageCommands` with one plain argument. */
export const commandAnchor = (words: string, command: string, argument: unknown): Html =>
  html`<a href="${commandTarget(`copydesk.${command}`, argument)}">${words}</a>`;

/** A link that opens a passage beside the page. */
export const placeAnchor = (words: string, location: WireLocation): Html =>
  commandAnchor(words, 'openLocation', { ...location, aside: true });
