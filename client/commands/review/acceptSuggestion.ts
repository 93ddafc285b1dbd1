import { Uri, workspace } from 'vscode';
import { describe } from '../../../common/anchor/describe';
import { adding } from '../../../common/annotation/edits';
import { lineIndexOf } from '../../../common/text/lineIndex';
import { suggestionOf } from '../../suggestions/suggestionArgument';
import { spansOf } from '../../suggestions/suggestions.model';
import { editAnnotations } from '../../undo/editing';
import { chooseSuggestion } from './chooseSuggestion';
import type { Command } from '../command';
import { makeAnnotation } from '../passages/making';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';
import { answerSuggestions, isRow, suggestionsMeant } from './reviewedSuggestions';

/**
 * Tags the passages of a suggestion as proposed: the one given, else one at the cursor. Gives the annotation's id; of the
 * selected rows of the Review view how many they were.
 */
export const acceptSuggestion: Command = {
  name: 'acceptSuggestion',
  title: 'Accept Suggestion',
  async run(app, argument, selected) {
    requireTrust();
    if (isRow(argument)) return answerSuggestions(app, suggestionsMeant(app, argument, selected), 'acceptSuggestion');
    const suggestion = suggestionOf(argument) ?? (await chooseSuggestion(app, 'Accept Suggestion'));
    if (!suggestion) return undefined;
    const uri = Uri.parse(suggestion.uri, true);
    const place = app.folders.at(uri);
    if (!place) throw new Notice('Save this source in an open folder first: annotations are kept in the folder.');
    const { home, source } = place;
    const text = (await workspace.openTextDocument(uri)).getText();
    const [first, ...rest] = spansOf(lineIndexOf(text), suggestion);
    const { rejection } = suggestion;
    const isStale = rejection.kind === 'rejected' && !text.startsWith(rejection.quote, first.start);
    if (isStale) {
      await app.suggestions.ask(suggestion.uri);
      throw new Notice('The text has changed since this was proposed: the suggestions were made anew.');
    }
    const targetAt = (span: typeof first) => ({ source, selectors: describe(text, span) });
    const annotation = makeAnnotation({
      motivation: 'tagging',
      target: targetAt(first),
      further: rest.map(targetAt),
      tags: [suggestion.tag],
    });
    await home.library.load();
    await editAnnotations(app.history, `Tagged a passage as ${suggestion.tag}`, [
      { home, edits: [adding(annotation)] },
    ]);
    return annotation.id;
  },
};
