import { shortened } from '../../common/text/shortened';

/** Scheme of the documents in which notes are written. */
export const noteScheme = 'copydesk-note';

/** What cannot stand in the name of a document, or would be read as a path. */
const unfit = /[\\/:*?"<>|#%]+/g;

/** The annotation of a note. */
export interface NoteKey {
  readonly id: string;
  /** Uri of its workspace folder: a clone and its git worktree have annotations of the same ids. */
  readonly folder?: string;
}

/** What the uri of a note's document says of its annotation. */
export const noteQuery = ({ id, folder }: NoteKey): string => JSON.stringify({ id, folder });

/** Reads such a query. An editor that an older version opened has the id alone, and comes back with its window. */
export function readNoteQuery(query: string): NoteKey {
  try {
    const { id, folder } = JSON.parse(query) as Readonly<Record<string, unknown>>;
    if (typeof id === 'string' && typeof folder === 'string') return { id, folder };
  } catch {
    // The id itself.
  }
  return { id: query };
}

/** Name of the document of a note, by the words that it is about; the ending makes it Markdown. */
export const noteName = (words: string): string =>
  `Note on ${shortened(words.replace(unfit, ' '), 40).replace(/[.… ]+$/, '')}.md`;
