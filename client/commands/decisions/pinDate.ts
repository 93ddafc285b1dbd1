import { window } from 'vscode';
import { contextOf } from '../../../common/decisions/context';
import { timeAt, type TimeAt } from '../../../common/protocol';
import { shortened } from '../../../common/text/shortened';
import { record } from '../../decisions/recording';
import { unlinked } from '../../markdown';
import { fieldsOf, stringOf } from '../arguments';
import { decisionPlace, paramsOf } from './articlePlace';
import type { Command } from '../command';
import { periodProblem } from './day';
import { Notice } from '../notice';
import { toRange } from '../showLocation';

async function askPeriod(words: string, time: TimeAt): Promise<string | undefined> {
  const period = await window.showInputBox({
    title: `What does “${shortened(words, 40)}” mean?`,
    prompt: unlinked(time.how === '' ? 'A day, a month or a year' : `As it is read now: ${time.how}`),
    placeHolder: 'YYYY-MM-DD, YYYY-MM or YYYY',
    value: periodProblem(time.value) === null ? time.value : '',
    validateInput: periodProblem,
  });
  return period?.trim();
}

/**
 * Records which day, month or year the time at the cursor means. Takes `{ uri, position | offset, value }`, each of
 * them optional; gives the value.
 */
export const pinDate: Command = {
  name: 'pinDate',
  title: 'Pin Date',
  async run(app, argument) {
    const place = await decisionPlace(app, argument);
    const time = await app.server.request(timeAt, paramsOf(place));
    if (!time) throw new Notice('No time expression at the cursor: put it into one, such as “last week”.');
    const { document, home, source } = place;
    const [text, range] = [document.getText(), toRange(time.range)];
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const quote = text.slice(span.start, span.end);
    const value = stringOf(fieldsOf(argument)['value']) ?? (await askPeriod(quote, time));
    if (value === undefined) return undefined;
    const problem = periodProblem(value);
    if (problem !== null) throw new Notice(problem);
    await record(app, home, { kind: 'pinned', source, quote, context: contextOf(text, span), value });
    return value;
  },
};
