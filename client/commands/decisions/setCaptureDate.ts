import { InputBoxValidationSeverity, window } from 'vscode';
import { articleAt, type ArticleAt } from '../../../common/protocol';
import { record } from '../../decisions/recording';
import { unlinked } from '../../markdown';
import { fieldsOf, stringOf } from '../arguments';
import { decisionPlace, paramsOf } from './articlePlace';
import { captureHint, isOutside } from './captureHint';
import type { Command } from '../command';
import { dayProblem } from './day';
import { Notice } from '../notice';

async function askDay(source: string, article: ArticleAt | null): Promise<string | undefined> {
  const range = article?.captureRange ?? null;
  const hint = captureHint(range);
  const day = await window.showInputBox({
    title: 'Set Capture Date',
    prompt: unlinked([`The day on which the page in ${source} was captured.`, hint].join(' ').trim()),
    placeHolder: 'YYYY-MM-DD',
    value: article?.captured ?? '',
    validateInput(text) {
      const problem = dayProblem(text);
      if (problem !== null) return problem;
      // The text can be wrong, or say something else than it seems to: the user decides.
      return isOutside(range, text.trim()) ? { message: hint, severity: InputBoxValidationSeverity.Warning } : null;
    },
  });
  return day?.trim();
}

/**
 * Records the day on which a source's page was captured, from which stamps such as "18 hours ago" count. Takes
 * `{ uri, position | offset, value }`, each of them optional; gives the day.
 */
export const setCaptureDate: Command = {
  name: 'setCaptureDate',
  title: 'Set Capture Date',
  async run(app, argument) {
    const place = await decisionPlace(app, argument);
    const given = stringOf(fieldsOf(argument)['value']);
    const value = given ?? (await askDay(place.source, await app.server.request(articleAt, paramsOf(place))));
    if (value === undefined) return undefined;
    const problem = dayProblem(value);
    if (problem !== null) throw new Notice(problem);
    await record(app, place.home, { kind: 'captured', source: place.source, value });
    return value;
  },
};
