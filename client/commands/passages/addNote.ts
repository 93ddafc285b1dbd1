import { adding } from '../../../common/annotation/edits';
import { counted } from '../../../common/text/counted';
import { openNewNote } from '../../notes/openNote';
import { editAnnotations } from '../../undo/editing';
import { fieldsOf, stringOf } from '../arguments';
import { askNote } from './askNote';
import type { Command } from '../command';
import { makeAnnotation } from './making';
import { Notice } from '../notice';
import { createTargets, placesFor, type Places } from './passage';
import { passageLabel } from './passageLabel';
import { passagesAt } from './passageSpan';

/** An annotation for a note on the places, without its words. */
export function blankNote(places: Places) {
  const [target, ...further] = passagesAt(places.steps, 0).spans.map(createTargets(places));
  if (!target) throw new Notice('Select a passage first, or put the cursor into one.');
  return makeAnnotation({ motivation: 'commenting', target, further });
}

/**
 * Puts a note on the selection, or on the name, date or sentence at the cursor; of several cursors on all passages
 * together. Takes `{ uri, range | ranges, note }`; gives the id, or undefined where the note is written in an editor.
 */
export const addNote: Command = {
  name: 'addNote',
  title: 'Add Note',
  async run(app, argument) {
    const places = await placesFor(app, argument);
    const annotation = blankNote(places);
    const { home, text } = places;
    const given = stringOf(fieldsOf(argument)['note']);
    const prompt = `Note on ${passageLabel(text, passagesAt(places.steps, 0))}`;
    const typed = given === undefined ? await askNote('Add Note', prompt, '') : { text: given, inEditor: false };
    if (typed?.inEditor) return void (await openNewNote(app, home, annotation, typed.text));
    const note = typed?.text.trim() ?? '';
    if (note === '') return undefined;
    const what = annotation.further.length === 0 ? '' : ` on ${counted(annotation.further.length + 1, 'passage')}`;
    await editAnnotations(app.history, `Added a note${what}`, [{ home, edits: [adding({ ...annotation, note })] }]);
    return annotation.id;
  },
};
