import { window } from 'vscode';
import { starterTags } from '../../../common/annotation/codebook';
import type { App } from '../../app';
import { beginnings, createCodebook as create, usedBeside, type Beginning } from '../../codebook/creating';
import { codebookUri, showCodebook } from '../../codebook/showCodebook';
import type { Folder } from '../../folder';
import { fieldsOf } from '../arguments';
import { chooseFolder } from '../files/chooseFolder';
import type { Command } from '../command';
import { requireTrust } from '../passages/passage';

const title = 'Create Codebook';

async function askBeginning(home: Folder): Promise<Beginning | undefined> {
  const used = usedBeside(home, []).map(({ name }) => name);
  const items: readonly { readonly label: string; readonly detail: string; readonly value: Beginning }[] = [
    { label: 'The usual tags', detail: starterTags.map(({ name }) => name).join(', '), value: 'usual' },
    ...(used.length === 0
      ? []
      : [{ label: 'Only the tags that annotations have', detail: used.join(', '), value: 'used' as const }]),
    { label: 'No tags yet', detail: 'An empty list, to be filled in by hand.', value: 'empty' },
  ];
  return (await window.showQuickPick(items, { title, placeHolder: 'With what does it begin?' }))?.value;
}

/** Makes a folder's codebook, with what it is to begin, and opens it. Undefined when the user left. */
export async function makeCodebook(app: App, home: Folder, argument: unknown): Promise<string | undefined> {
  await home.library.load();
  const given = beginnings.find((one) => one === fieldsOf(argument)['with']);
  const beginning = given ?? (await askBeginning(home));
  if (beginning === undefined) return undefined;
  await create(app, home, beginning);
  await showCodebook(home);
  return codebookUri(home).toString();
}

/**
 * Makes the codebook of a folder and opens it; opens the one that is there. Takes `{ folder, with }` (`with`: usual, used
 * or empty); gives the file's uri.
 */
export const createCodebook: Command = {
  name: 'createCodebook',
  title,
  async run(app, argument) {
    requireTrust();
    const home = await chooseFolder(app, argument, title);
    if (!home) return undefined;
    await home.load();
    if (home.codebookText.trim() === '') return makeCodebook(app, home, argument);
    await showCodebook(home);
    return codebookUri(home).toString();
  },
};
