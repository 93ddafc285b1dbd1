import { commands, window } from 'vscode';
import { counted } from '../../../common/text/counted';
import type { App } from '../../app';
import { fieldsOf, stringOf, uriOf } from '../arguments';
import type { Command } from '../command';
import { newsEditor } from '../passages/passage';

/** Shows what was proposed, or says that nothing was; `where` completes "no passage … asks for a tag". */
export async function tellSuggestions(app: App, count: number, where: string): Promise<void> {
  if (count === 0) {
    void window.showInformationMessage(`No passage ${where} asks for a tag that it does not have.`);
    return;
  }
  void window.setStatusBarMessage(`Copydesk: ${counted(count, 'suggestion')}, in the Review view`, 8000);
  await commands.executeCommand('copydesk.review.focus');
  // They stand below what waits for a review: one key accepts or rejects the first from here.
  app.revealReview.fire(({ suggestion }) => suggestion !== undefined);
}

/**
 * Asks which passages of a source ask for a tag, and shows them in the Review view. Takes `{ uri }`, else the active
 * news editor's source; gives the suggestions.
 */
export const suggestTags: Command = {
  name: 'suggestTags',
  title: 'Suggest Tags',
  async run(app, argument) {
    const uri = stringOf(argument) ?? uriOf(fieldsOf(argument)['uri']) ?? newsEditor().document.uri.toString();
    await app.folders.load();
    const found = await app.suggestions.ask(uri);
    await tellSuggestions(app, found.length, 'of this source');
    return found;
  },
};
