import { window } from 'vscode';
import { endsAt } from '../../../common/annotation/queries';
import type { App } from '../../app';
import { openNewNote, openNote } from '../../notes/openNote';
import { blankNote } from './addNote';
import { fieldsOf } from '../arguments';
import { chooseAnnotation } from './chooseAnnotation';
import type { Command } from '../command';
import { placesFor, requireTrust } from './passage';

/** Whether the cursor stands on a note, and nothing is selected. */
function isOnNote(app: App): boolean {
  const editor = window.activeTextEditor;
  const place = editor?.selection.isEmpty === true ? app.folders.at(editor.document.uri) : null;
  if (!editor || !place) return false;
  const offset = editor.document.offsetAt(editor.selection.active);
  return endsAt(place.home.library.store, place.source, offset).some(({ annotation }) => annotation.note !== null);
}

/**
 * Opens an editor for a note: that of the annotation `{ id }` or at the cursor, else a new one on the passage, as Add
 * Note chooses it. Saving it keeps the note. Takes `{ id }` or `{ uri, range | ranges }`; gives the document's uri.
 */
export const writeNote: Command = {
  name: 'writeNote',
  title: 'Write Note in Editor',
  async run(app, argument) {
    requireTrust();
    await app.folders.load();
    const { id, uri } = fieldsOf(argument);
    if (id === undefined && (uri !== undefined || !isOnNote(app))) {
      const places = await placesFor(app, argument);
      return openNewNote(app, places.home, blankNote(places));
    }
    const chosen = await chooseAnnotation(app, argument, {
      title: 'Write Note in Editor',
      none: 'No note at the cursor.',
      ...(id === undefined ? { accepts: (annotation) => annotation.note !== null } : {}),
    });
    return chosen && openNote(chosen.home, chosen.annotation);
  },
};
