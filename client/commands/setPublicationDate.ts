import { Position, Uri, window, workspace, type TextDocument } from 'vscode';
import { articleAt, type ArticleAt } from '../../common/protocol';
import type { App } from '../app';
import { unlinked } from '../markdown';
import { fieldsOf, positionOf, stringOf, uriOf } from './arguments';
import type { Command } from './command';
import { dayProblem } from './day';
import { Notice } from './notice';
import { newsEditor, requireTrust } from './passage';

interface Place {
  readonly document: TextDocument;
  readonly position: Position;
}

async function placeFor(argument: unknown): Promise<Place> {
  const fields = fieldsOf(argument);
  const uri = uriOf(fields['uri']);
  const editor = uri === undefined ? newsEditor() : null;
  const document = editor?.document ?? (await workspace.openTextDocument(Uri.parse(uri ?? '', true)));
  const given = positionOf(fields['position']);
  if (given) return { document, position: new Position(given.line, given.character) };
  const offset = fields['offset'];
  if (typeof offset === 'number') return { document, position: document.positionAt(offset) };
  return { document, position: editor?.selection.active ?? new Position(0, 0) };
}

async function typeDay(article: ArticleAt): Promise<string | undefined> {
  const day = await window.showInputBox({
    title: 'Set Publication Date',
    prompt: unlinked(
      `The day on which ${article.headline === null ? 'this article' : `“${article.headline}”`} was published`,
    ),
    placeHolder: 'YYYY-MM-DD',
    value: article.published ?? '',
    validateInput: dayProblem,
  });
  return day?.trim();
}

async function askDay(article: ArticleAt): Promise<string | undefined> {
  if (article.candidates.length === 0) return typeDay(article);
  const typed = { label: '$(edit) Another day…', description: '', value: null };
  const found = article.candidates.map(({ value, text, location }) => ({
    label: value,
    description: `“${text}”, line ${location.range.start.line + 1}${value === article.published ? ' (in use)' : ''}`,
    value,
  }));
  const choice = await window.showQuickPick([...found, typed], {
    title: 'Set Publication Date',
    placeHolder: article.headline ?? 'The article at the cursor',
  });
  if (!choice) return undefined;
  return choice.value ?? typeDay(article);
}

/** The decision names a related article by its headline; the main article of a source needs no name. */
function articleName(article: ArticleAt): string | null {
  if (article.kind === 'main') return null;
  if (article.headline !== null) return article.headline;
  throw new Notice('This related article has no headline by which it could be named, so no date can be kept for it.');
}

async function articleOf(app: App, { document, position }: Place): Promise<ArticleAt> {
  const params = { uri: document.uri.toString(), position: { line: position.line, character: position.character } };
  const article = await app.server.request(articleAt, params);
  if (!article) throw new Notice('There is no news article at this place.');
  return article;
}

/**
 * Records the day on which the article at the cursor was published, from the days that its text offers or typed in.
 * Takes `{ uri, position | offset, value }`, each of them optional; gives the day.
 */
export const setPublicationDate: Command = {
  name: 'setPublicationDate',
  title: 'Set Publication Date',
  async run(app, argument) {
    requireTrust();
    const place = await placeFor(argument);
    const at = app.folders.at(place.document.uri);
    if (!at) throw new Notice('Save this source in an open folder first: decisions are kept in the folder.');
    const article = await articleOf(app, place);
    const value = stringOf(fieldsOf(argument)['value']) ?? (await askDay(article));
    if (value === undefined) return undefined;
    const problem = dayProblem(value);
    if (problem !== null) throw new Notice(problem);
    await at.home.record({ kind: 'published', source: at.source, article: articleName(article), value });
    return value;
  },
};
