import { commands } from 'vscode';
import { fieldsOf, stringOf } from '../arguments';
import type { Command } from '../command';

/** Brings the People view to the front; with `{ id }` at that person. */
export const showPeople: Command = {
  name: 'showPeople',
  title: 'Show People',
  async run(app, argument) {
    const id = stringOf(fieldsOf(argument)['id']);
    if (id === undefined) await commands.executeCommand('copydesk.people.focus');
    else app.revealPerson.fire(id);
  },
};
