import { window } from 'vscode';
import type { Decision } from '../../../common/decisions/model';
import { preferredNameProblem, renaming } from '../../../common/decisions/renaming';
import type { App } from '../../app';
import { record } from '../../decisions/recording';
import { fieldsOf, stringOf } from '../arguments';
import type { Command } from '../command';
import { entityPlace, typeWord, type EntityPlace } from './entityPlace';
import { Notice } from '../notice';

/** Records the preferred form of the name at a place, everywhere; sources keep their words. Gives the decision. */
export async function recordName(app: App, place: EntityPlace, given: string): Promise<Decision> {
  const { entity, home } = place;
  const problem = preferredNameProblem(given);
  if (problem !== null) throw new Notice(problem);
  if (given.trim() === entity.name) throw new Notice(`“${entity.name}” is the name that it has.`);
  const decision = renaming(home.decisions, entity.type, entity.name, given);
  await record(app, home, decision);
  return decision;
}

/**
 * Sets the preferred form of the name at the cursor. Takes `{ uri, position | offset, name }`, each of them optional;
 * gives the decision.
 */
export const renameEntity: Command = {
  name: 'renameEntity',
  title: 'Rename Person, Organization or Place',
  async run(app, argument) {
    const place = await entityPlace(app, argument);
    const { name, type } = place.entity;
    const given =
      stringOf(fieldsOf(argument)['name']) ??
      (await window.showInputBox({
        title: `Preferred name of this ${typeWord[type]}`,
        prompt: 'Shown in hovers, lists and findings of the whole workspace. No source is changed.',
        value: name,
        validateInput: preferredNameProblem,
      }));
    return given === undefined ? undefined : recordName(app, place, given);
  },
};
