import { window, type QuickPickItem } from 'vscode';
import { shortened } from '../../../common/text/shortened';
import { unlinked } from '../../markdown';
import { fieldsOf, stringOf } from '../arguments';
import type { Command } from '../command';
import { entityPlace, typeWord, type EntityPlace } from './entityPlace';
import { decideName, sameName } from './namesDecided';
import { Notice } from '../notice';
import { pickFrom } from '../pickFrom';

interface NameItem extends QuickPickItem {
  readonly name: string;
}

/** The names to choose from, and what is typed where it is none of them. */
function itemsOf({ entity }: EntityPlace, typed: string): readonly NameItem[] {
  const known = entity.others.map(({ name, detail }): NameItem => ({
    label: unlinked(name),
    description: detail,
    name,
  }));
  const own = typed.trim();
  if (own === '' || known.some(({ name }) => sameName(name, own))) return known;
  return [...known, { label: unlinked(own), description: 'a name that you typed', name: own, alwaysShow: true }];
}

/** Asks whom the words name. Undefined when the user left. */
async function askName(place: EntityPlace): Promise<string | undefined> {
  const picker = window.createQuickPick<NameItem>();
  const words = shortened(place.entity.words, 40);
  picker.title = `Who or what is “${words}”?`;
  picker.placeholder = `Choose the ${typeWord[place.entity.type]} that it is the same as, or type a name`;
  picker.matchOnDescription = true;
  const fill = (): void => {
    picker.items = itemsOf(place, picker.value);
  };
  fill();
  picker.onDidChangeValue(fill);
  return (await pickFrom(picker))?.name;
}

/**
 * Records that the name at the cursor is somebody's who has another name, too. Takes `{ uri, position | offset, name,
 * reach }`, each of them optional; gives the decision.
 */
export const samePersonAs: Command = {
  name: 'samePersonAs',
  title: 'Same Person As',
  async run(app, argument) {
    const place = await entityPlace(app, argument);
    const fields = fieldsOf(argument);
    const name = stringOf(fields['name']) ?? (await askName(place));
    if (name === undefined) return undefined;
    if (sameName(name, place.entity.words)) throw new Notice('That is the name itself: choose another one.');
    return decideName(app, 'same', place, name, fields['reach']);
  },
};
