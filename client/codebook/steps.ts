import { addTag, removeTag, type Tag } from '../../common/annotation/codebook';
import type { Edited } from '../../common/text/problem';
import type { Folder } from '../folder';
import type { Step } from '../undo/history';

type Change = (text: string) => Edited;
type Editable = Pick<Folder, 'editCodebook'>;

/**
 * Changes a folder's codebook and gives the step to remember. Undo brings back the text to the byte where the file is as
 * the change left it; in one that was edited since, only the change itself is taken back, by `inverse`.
 */
export async function codebookStep(home: Editable, title: string, change: Change, inverse: Change): Promise<Step> {
  const [before, after] = await home.editCodebook(change);
  const between =
    (from: string, to: string, otherwise: Change): Change =>
    (text) =>
      text === from ? { ok: true, text: to } : otherwise(text);
  return {
    title,
    async undo() {
      await home.editCodebook(between(after, before, inverse));
    },
    async redo() {
      await home.editCodebook(between(before, after, change));
    },
  };
}

/** Adds a tag to a folder's codebook; a file that is blank or missing begins with the text of `beginning`. */
export const addTagStep = (home: Editable, tag: Tag, beginning = ''): Promise<Step> =>
  codebookStep(
    home,
    `New tag: ${tag.name}`,
    (text) => addTag(text.trim() === '' ? beginning : text, tag),
    (text) => removeTag(text, tag),
  );

/** Makes a folder's codebook; refused where there is one. */
export const createCodebookStep = (home: Editable, content: string): Promise<Step> =>
  codebookStep(
    home,
    'Made a codebook',
    (text) => (text.trim() === '' ? { ok: true, text: content } : refused('This folder has a codebook already.')),
    () => refused('The codebook was changed since it was made: it stays.'),
  );

const refused = (message: string): Edited => ({ ok: false, message });
