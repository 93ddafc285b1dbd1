import { window } from 'vscode';
import { fieldsOf, stringOf } from './arguments';
import type { Command } from './command';
import { makeAnnotation } from './making';
import { passageFor, targetOf } from './passage';
import { shortened } from '../../common/text/shortened';

/** Puts a note on the selection, or on the name or sentence at the cursor. Takes `{ uri, range, note }`; gives the id. */
export const addNote: Command = {
  name: 'addNote',
  title: 'Add Note',
  async run(app, argument) {
    const passage = await passageFor(app, argument);
    const { document, span, home } = passage;
    const words = shortened(document.getText().slice(span.start, span.end));
    const note =
      stringOf(fieldsOf(argument)['note']) ??
      (await window.showInputBox({ title: 'Add Note', prompt: `Note on “${words}”`, ignoreFocusOut: true }));
    if (note === undefined || note.trim() === '') return undefined;
    const annotation = makeAnnotation({ motivation: 'commenting', target: targetOf(passage), note: note.trim() });
    await home.library.add(annotation);
    return annotation.id;
  },
};
