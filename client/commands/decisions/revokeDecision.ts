import { decidedOn } from '../../../common/decisions/change';
import { revoke } from '../../decisions/recording';
import { chooseDecision } from './chooseDecision';
import type { Command } from '../command';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';

/** Takes a decision out of the decisions file: that of a row or of `{ folder, decision }`, else one to choose. Gives it. */
export const revokeDecision: Command = {
  name: 'revokeDecision',
  title: 'Revoke Decision',
  async run(app, argument) {
    requireTrust();
    const chosen = await chooseDecision(app, argument, 'Revoke Decision');
    if (!chosen) return undefined;
    const { home, decision } = chosen;
    if (!decidedOn(home.decisions, decision)) throw new Notice('This decision is no longer there.');
    await revoke(app, home, decision);
    return decision;
  },
};
