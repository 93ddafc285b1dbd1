import { window } from 'vscode';
import { adding } from '../../common/annotation/edits';
import { editAnnotations } from '../undo/editing';
import { fieldsOf, stringOf } from './arguments';
import type { Command } from './command';
import { makeAnnotation } from './making';
import { passageFor } from './passage';
import { shortened } from '../../common/text/shortened';
import { unlinked } from '../markdown';

/** Puts a note on the selection, or on the name or sentence at the cursor. Takes `{ uri, range, note }`; gives the id. */
export const addNote: Command = {
  name: 'addNote',
  title: 'Add Note',
  async run(app, argument) {
    const { target, home } = await passageFor(app, argument);
    const prompt = unlinked(`Note on “${shortened(target.selectors.exact)}”`);
    const note =
      stringOf(fieldsOf(argument)['note']) ??
      (await window.showInputBox({ title: 'Add Note', prompt, ignoreFocusOut: true }));
    if (note === undefined || note.trim() === '') return undefined;
    const annotation = makeAnnotation({ motivation: 'commenting', target, note: note.trim() });
    await editAnnotations(app.history, 'Added a note', [{ home, edits: [adding(annotation)] }]);
    return annotation.id;
  },
};
