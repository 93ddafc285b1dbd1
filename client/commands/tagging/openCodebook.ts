import { window } from 'vscode';
import { codebookUri, showCodebook } from '../../codebook/showCodebook';
import { chooseFolder } from '../files/chooseFolder';
import type { Command } from '../command';
import { makeCodebook } from './createCodebook';
import { requireTrust } from '../passages/passage';

const title = 'Open Codebook';

/** Opens the codebook of a folder, or offers to make one. Takes `{ folder }`; gives the file's uri. */
export const openCodebook: Command = {
  name: 'openCodebook',
  title,
  async run(app, argument) {
    const home = await chooseFolder(app, argument, title);
    if (!home) return undefined;
    await home.load();
    if (home.codebookText.trim() !== '') {
      await showCodebook(home);
      return codebookUri(home).toString();
    }
    const choice = await window.showInformationMessage('This folder has no codebook yet.', 'Create Codebook');
    if (choice === undefined) return undefined;
    requireTrust();
    return makeCodebook(app, home, argument);
  },
};
