import { window } from 'vscode';
import { newCodebook, starterCodebook, starterTags, type Tag } from '../../common/annotation/codebook';
import type { Folder } from '../folder';
import type { Work } from '../undo/steps';
import { addTagStep } from './steps';

/** With what the codebook begins that a folder does not have yet; undefined when the user left. */
async function askBeginning({ name }: Tag): Promise<string | undefined> {
  const usual = { label: `“${name}” and the usual tags`, detail: starterTags.map((tag) => tag.name).join(', ') };
  const items = [
    { label: `“${name}” alone`, detail: '', text: newCodebook([]) },
    { ...usual, text: newCodebook(starterCodebook) },
  ];
  const title = 'This folder has no codebook yet';
  return (await window.showQuickPick(items, { title, placeHolder: 'What is to stand in it?' }))?.text;
}

/** The work of putting a new tag into a folder's codebook; undefined when the user left. */
export async function addNewTag(home: Folder, tag: Tag): Promise<Work | undefined> {
  const beginning = home.codebookText.trim() === '' ? await askBeginning(tag) : '';
  return beginning === undefined ? undefined : () => addTagStep(home, tag, beginning);
}
