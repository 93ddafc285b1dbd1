import { Uri } from 'vscode';
import { record } from '../../decisions/recording';
import { suggestionOf } from '../../suggestions/suggestionArgument';
import { chooseSuggestion } from './chooseSuggestion';
import type { Command } from '../command';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';
import { answerSuggestions, isRow, suggestionsMeant } from './reviewedSuggestions';

/**
 * Rejects a suggestion, the one given or one at the cursor: it is kept as a decision and not made again, however the
 * rest of the text changes. Gives the decision; of the selected rows of the Review view how many they were.
 */
export const rejectSuggestion: Command = {
  name: 'rejectSuggestion',
  title: 'Reject Suggestion',
  async run(app, argument, selected) {
    requireTrust();
    if (isRow(argument)) return answerSuggestions(app, suggestionsMeant(app, argument, selected), 'rejectSuggestion');
    const suggestion = suggestionOf(argument) ?? (await chooseSuggestion(app, 'Reject Suggestion'));
    if (!suggestion) return undefined;
    const place = app.folders.at(Uri.parse(suggestion.uri, true));
    if (!place) throw new Notice('Save this source in an open folder first: decisions are kept in the folder.');
    await record(app, place.home, suggestion.rejection);
    return suggestion.rejection;
  },
};
