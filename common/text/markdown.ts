const special = /[\\`*_{}[\]()<>#|~&!$]/g;

/**
 * Text as Markdown that shows it as it is within a line: no emphasis, links, images or HTML come of it. Images above all
 * must not, since showing one would fetch it from the network.
 */
export const escapeMarkdown = (text: string): string => text.replace(special, '\\$&');

/** What `encodeURIComponent` leaves and Markdown reads: a bracket in an id would end a link. */
const markdownInUri = /[!'()*~]/g;
const percent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;

/** Address of a link that runs a command with one plain argument; it ends no Markdown link and no HTML attribute. */
export const commandTarget = (command: string, argument: unknown): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify([argument])).replace(markdownInUri, percent)}`;
