import type { Command } from '../command';

/** Takes the suggestions out of the Review view; nothing is rejected by that. */
export const clearSuggestions: Command = {
  name: 'clearSuggestions',
  title: 'Clear Suggestions',
  run(app) {
    app.suggestions.clear();
    return Promise.resolve(undefined);
  },
};
