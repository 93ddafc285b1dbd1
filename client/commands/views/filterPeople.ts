import { window } from 'vscode';
import { fieldsOf, stringOf } from '../arguments';
import type { Command } from '../command';

/**
 * Restricts the People view to those whose names, roles or sources have every word of a filter. Takes `{ words }` instead
 * of asking; gives the words.
 */
export const filterPeople: Command = {
  name: 'filterPeople',
  title: 'Filter People',
  async run(app, argument) {
    const words =
      stringOf(fieldsOf(argument)['words']) ??
      (await window.showInputBox({
        title: 'Filter People',
        prompt: 'Words of a name, a role, a country or organization, or a file name. Leave it empty to show all.',
        value: app.peopleFilter.value,
      }));
    if (words !== undefined) app.peopleFilter.set(words.trim());
    return words;
  },
};
