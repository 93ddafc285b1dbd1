import { window } from 'vscode';
import { newCodebook, starterCodebook, starterTags, type Tag } from '../../common/annotation/codebook';
import type { App } from '../app';
import type { Folder } from '../folder';
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

/** Puts a new tag into a folder's codebook, as a step of the history. False when the user left. */
export async function addNewTag({ history }: App, home: Folder, tag: Tag): Promise<boolean> {
  const beginning = home.codebookText.trim() === '' ? await askBeginning(tag) : '';
  if (beginning === undefined) return false;
  history.push(await addTagStep(home, tag, beginning));
  return true;
}
