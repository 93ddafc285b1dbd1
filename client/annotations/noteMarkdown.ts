/** UTF-16 units of a note that a card shows. */
const longest = 4000;
const images = /!\[/g;

/**
 * A note as Markdown that may be shown without trust: it is rendered, but no picture of it is fetched. Where it is shown
 * commands must be switched off, and HTML not be understood, as in a `MarkdownString` unless told otherwise.
 */
export const noteMarkdown = (note: string): string =>
  `${note.slice(0, longest).replace(images, '!\\[')}${note.length > longest ? '…' : ''}`;
