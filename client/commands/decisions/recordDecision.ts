import { Uri } from 'vscode';
import type { Decision } from '../../../common/decisions/model';
import { record } from '../../decisions/recording';
import { fieldsOf, uriOf } from '../arguments';
import { askReason } from './askReason';
import type { Command } from '../command';
import { decisionOf } from './decisionArgument';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';

/** A dismissal has a reason; one that comes without is asked for. Undefined when the user left. */
async function withReason(decision: Decision): Promise<Decision | undefined> {
  if (decision.kind !== 'dismissed' || decision.reason !== '') return decision;
  const reason = await askReason(decision.code);
  return reason === undefined ? undefined : { ...decision, reason };
}

/** Writes a decision that a quick fix offers into the folder's decisions file. Takes `{ uri, decision }`. */
export const recordDecision: Command = {
  name: 'recordDecision',
  title: 'Record Decision',
  async run(app, argument) {
    requireTrust();
    const fields = fieldsOf(argument);
    const uri = uriOf(fields['uri']);
    const given = decisionOf(fields['decision']);
    if (uri === undefined || !given) throw new Notice('Decisions are recorded from the quick fixes of a finding.');
    const place = app.folders.at(Uri.parse(uri, true));
    if (!place) throw new Notice('Save this source in an open folder first: decisions are kept in the folder.');
    const decision = await withReason(given);
    if (!decision) return undefined;
    await record(app, place.home, decision);
    return decision;
  },
};
