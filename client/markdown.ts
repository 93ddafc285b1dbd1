const special = /[\\`*_{}[\]()#+\-.!|~<>&$=]/g;
const breaks = /\r\n|\r|\n/g;

/**
 * Text from a source or a sidecar as Markdown that shows it and nothing else: no emphasis, links, images or HTML come
 * of it. Images above all must not, since showing one would fetch it from the network.
 */
export const escaped = (text: string): string => text.replace(special, '\\$&').replace(breaks, '  \n');

/** A link that runs a command with one plain argument. */
export const commandLink = (label: string, command: string, argument: unknown): string =>
  `[${escaped(label)}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))})`;
