import { window } from 'vscode';
import type { ArticleAt } from '../../../common/protocol';
import { record } from '../../decisions/recording';
import { unlinked } from '../../markdown';
import { fieldsOf, stringOf } from '../arguments';
import { articleOf, decisionPlace } from './articlePlace';
import type { Command } from '../command';
import { dayProblem } from './day';
import { Notice } from '../notice';

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

/**
 * Records the day on which the article at the cursor was published, from the days that its text offers or typed in.
 * Takes `{ uri, position | offset, value }`, each of them optional; gives the day.
 */
export const setPublicationDate: Command = {
  name: 'setPublicationDate',
  title: 'Set Publication Date',
  async run(app, argument) {
    const place = await decisionPlace(app, argument);
    const article = await articleOf(app, place);
    const value = stringOf(fieldsOf(argument)['value']) ?? (await askDay(article));
    if (value === undefined) return undefined;
    const problem = dayProblem(value);
    if (problem !== null) throw new Notice(problem);
    const decision = { kind: 'published', source: place.source, article: articleName(article), value } as const;
    await record(app, place.home, decision);
    return value;
  },
};
