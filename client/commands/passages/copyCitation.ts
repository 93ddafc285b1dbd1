import { env, Uri, window, workspace, type TextDocument } from 'vscode';
import { citationAt, type WireRange } from '../../../common/protocol';
import { shortened } from '../../../common/text/shortened';
import { unlinked } from '../../markdown';
import { citationFormatSetting } from '../../settings';
import { locationOf } from '../arguments';
import { citationText } from './citationText';
import type { Command } from '../command';
import { Notice } from '../notice';
import { newsEditor } from './passage';

interface Quoted {
  readonly document: TextDocument;
  readonly range: WireRange;
}

async function quotedIn(argument: unknown): Promise<Quoted> {
  const given = locationOf(argument);
  if (given) return { document: await workspace.openTextDocument(Uri.parse(given.uri, true)), range: given.range };
  const { document, selection } = newsEditor();
  // A worker gets a structured clone, which knows nothing of what an editor's `Position` prints as JSON.
  const at = ({ line, character }: WireRange['start']): WireRange['start'] => ({ line, character });
  return { document, range: { start: at(selection.start), end: at(selection.end) } };
}

/**
 * Copies the selection, or the sentence at the cursor, with where it stands: outlet, headline, date, byline, path and
 * lines. Takes `{ uri, range }` instead; gives the text that was copied.
 */
export const copyCitation: Command = {
  name: 'copyCitation',
  title: 'Copy Citation',
  async run(app, argument) {
    const { document, range } = await quotedIn(argument);
    const citation = await app.server.request(citationAt, { uri: document.uri.toString(), range });
    if (!citation)
      throw new Notice('Nothing to cite here: select words of an article, or put the cursor into a sentence.');
    const text = citationText(citation, citationFormatSetting(workspace.getConfiguration('copydesk', document.uri)));
    await env.clipboard.writeText(text);
    const lines =
      citation.firstLine === citation.lastLine ? citation.firstLine : `${citation.firstLine}–${citation.lastLine}`;
    void window.showInformationMessage(
      unlinked(`Copied “${shortened(citation.quote, 60)}” with its source, ${citation.source}:${lines}.`),
    );
    return text;
  },
};
