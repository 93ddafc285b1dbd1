/** UTF-16 units of a note that a card shows. */
const longest = 4000;
const images = /!\[/g;
/** Marks of a heading of the first three levels, which may stand in a list or a quotation. */
const largeHeading = /^( {0,3}(?:[>*+-] {0,3}){0,3})#{1,3}(?=\s|$)/;
/** A line that makes the words above it a heading of the first or second level. */
const underline = /^ {0,3}(?:=+|-+)\s*$/;
const fence = /^ {0,3}(?:```|~~~)/;

/**
 * A note's headings as large as its words: a hover draws the first levels larger than anything else in the editor. What
 * was a heading by the line below it is set off by a rule.
 */
function withQuietHeadings(note: string): string {
  let isCode = false;
  let above = '';
  return note
    .split(/\r\n|\r|\n/)
    .map((line) => {
      if (fence.test(line)) isCode = !isCode;
      const isUnderline = !isCode && above.trim() !== '' && underline.test(line);
      above = isCode ? '' : line;
      if (isCode) return line;
      return isUnderline ? '\n---' : line.replace(largeHeading, '$1####');
    })
    .join('\n');
}

/**
 * A note as Markdown that may be shown without trust: it is rendered, but no picture of it is fetched. Where it is shown
 * commands must be switched off, and HTML not be understood, as in a `MarkdownString` unless told otherwise.
 */
export const noteMarkdown = (note: string): string =>
  `${withQuietHeadings(note.slice(0, longest)).replace(images, '!\\[')}${note.length > longest ? '…' : ''}`;
