import { commandTarget, escapeMarkdown } from '../common/text/markdown';

/** Begin lists and rules at the start of a line, and join what the editor would take for an address. */
const opening = /[+\-.=]/g;
const breaks = /\r\n|\r|\n/g;

/** Text of several lines from a source or a sidecar as Markdown that shows it and nothing else. */
export const escaped = (text: string): string => escapeMarkdown(text).replace(opening, '\\$&').replace(breaks, '  \n');

/** A link that runs a command with one plain argument. */
export const commandLink = (label: string, command: string, argument: unknown): string =>
  `[${escaped(label)}](${commandTarget(command, argument)})`;

/**
 * Text for a message or the prompt of an input box. The editor makes links of `[words](command:…)` in them, which run
 * any command at a click: text from sources and sidecars must not bring such links.
 */
export const unlinked = (text: string): string => text.replaceAll('](', '] (');
