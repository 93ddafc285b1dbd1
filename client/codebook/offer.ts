import { window } from 'vscode';
import { messageOf } from '../../common/text/errorText';
import type { App } from '../app';
import type { Folder } from '../folder';
import { unlinked } from '../markdown';
import { createCodebook } from './creating';
import { showCodebook } from './showCodebook';

const memory = 'copydesk.codebookOffered';

/**
 * Offers, once for each folder, to make a codebook of the usual tags when a tag was used in a folder that has none.
 * Tags work without: nothing is made unless the user says so.
 */
export function offerCodebook(app: App, home: Folder): void {
  const offered = app.memory.get<readonly string[]>(memory) ?? [];
  if (home.codebookText.trim() !== '' || offered.includes(home.uri)) return;
  void app.memory.update(memory, [...offered, home.uri]);
  const message = `The folder “${home.name}” has no codebook. Make one of the usual tags, with definitions and colours that you can change?`;
  void window.showInformationMessage(unlinked(message), 'Create Codebook', 'Not Now').then(async (choice) => {
    if (choice !== 'Create Codebook') return;
    try {
      await createCodebook(app, home, 'usual');
      await showCodebook(home);
    } catch (error) {
      void window.showErrorMessage(unlinked(`Create Codebook: ${messageOf(error)}`));
    }
  });
}
