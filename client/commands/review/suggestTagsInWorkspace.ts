import { withServerProgress } from '../serverProgress';
import type { Command } from '../command';
import { tellSuggestions } from './suggestTags';

/** As Suggest Tags, for every source of the workspace, with progress and cancel. Gives the suggestions. */
export const suggestTagsInWorkspace: Command = {
  name: 'suggestTagsInWorkspace',
  title: 'Suggest Tags in Workspace',
  async run(app) {
    await app.folders.load();
    const found = await withServerProgress(app, 'Looking for passages to tag', (workDoneToken, token) =>
      app.suggestions.ask(null, { workDoneToken }, token),
    );
    if (found) await tellSuggestions(app, found.length, 'in the sources of this workspace');
    return found ?? undefined;
  },
};
