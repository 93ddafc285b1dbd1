import { shortened } from '../../common/text/shortened';

/** Scheme of the documents in which notes are written. */
export const noteScheme = 'copydesk-note';

/** What cannot stand in the name of a document, or would be read as a path. */
const unfit = /[\\/:*?"<>|#%]+/g;

/** Name of the document of a note, by the words that it is about; the ending makes it Markdown. */
export const noteName = (words: string): string =>
  `Note on ${shortened(words.replace(unfit, ' '), 40).replace(/[.… ]+$/, '')}.md`;
