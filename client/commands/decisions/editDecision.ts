import { window } from 'vscode';
import type { Decision } from '../../../common/decisions/model';
import { record } from '../../decisions/recording';
import { decisionTitle, orderLabel, stampLabel } from '../../decisions/words';
import { unlinked } from '../../markdown';
import { fieldsOf, stringOf } from '../arguments';
import { askReason } from './askReason';
import { chooseDecision } from './chooseDecision';
import type { Command } from '../command';
import { dayProblem, periodProblem } from './day';
import { decisionOf } from './decisionArgument';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';

const title = 'Edit Decision';

async function askValue(
  decision: Extract<Decision, { readonly value: string }>,
  problem: (text: string) => string | null,
): Promise<Decision | undefined> {
  const prompt = unlinked(decisionTitle(decision));
  const value = await window.showInputBox({ title, prompt, value: decision.value, validateInput: problem });
  return value === undefined ? undefined : { ...decision, value: value.trim() };
}

async function choose<T extends string>(
  labels: Readonly<Record<T, string>>,
  placeHolder: string,
): Promise<T | undefined> {
  const items = (Object.keys(labels) as T[]).map((value) => ({ label: labels[value], value }));
  return (await window.showQuickPick(items, { title, placeHolder }))?.value;
}

/** The decision with another answer, or another reason for a dismissal. Undefined when the user left. */
async function changed(decision: Decision): Promise<Decision | undefined> {
  switch (decision.kind) {
    case 'published':
    case 'captured':
      return askValue(decision, dayProblem);
    case 'pinned':
      return askValue(decision, periodProblem);
    case 'stamp': {
      const states = await choose(stampLabel, `What does “${decision.quote}” state?`);
      return states && { ...decision, states };
    }
    case 'outletOrder':
    case 'dateOrder': {
      const order = await choose(
        orderLabel,
        `How are numeric dates of ${decision.kind === 'dateOrder' ? 'this source' : decision.outlet} read?`,
      );
      return order && { ...decision, order };
    }
    case 'dismissed': {
      const reason = await askReason(decision.code, decision.reason);
      return reason === undefined ? undefined : { ...decision, reason };
    }
  }
}

/** What `{ value }` or `{ reason }` of the argument make of a decision; null where they are not given. */
function givenChange(decision: Decision, argument: unknown): Decision | null {
  const fields = fieldsOf(argument);
  const reason = stringOf(fields['reason']);
  if (decision.kind === 'dismissed') return reason === undefined ? null : { ...decision, reason: reason.trim() };
  const value = stringOf(fields['value']);
  if (value === undefined) return null;
  const next = decisionOf({ ...decision, value, order: value, states: value });
  if (!next) throw new Notice(`“${value}” cannot be decided here.`);
  return next;
}

/**
 * Changes what was decided, or the reason: of a row's decision or `{ folder, decision }`, else of one to choose. With
 * `value` or `reason` it does so without asking. Gives the decision as it is then.
 */
export const editDecision: Command = {
  name: 'editDecision',
  title,
  async run(app, argument) {
    requireTrust();
    const chosen = await chooseDecision(app, argument, title);
    if (!chosen) return undefined;
    const { home, decision } = chosen;
    const next = givenChange(decision, argument) ?? (await changed(decision));
    if (!next) return undefined;
    await record(app, home, next);
    return next;
  },
};
