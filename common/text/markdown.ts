const special = /[\\`*_{}[\]()<>#|~&!$]/g;

/**
 * Text as Markdown that shows it as it is within a line: no emphasis, links, images or HTML come of it. Images above all
 * must not, since showing one would fetch it from the network.
 */
export const escapeMarkdown = (text: string): string => text.replace(special, '\\$&');
