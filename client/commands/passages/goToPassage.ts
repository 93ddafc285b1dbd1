import { window } from 'vscode';
import { isEndName, targetOf } from '../../../common/annotation/ends';
import { endsOf, type PlacedEnd } from '../../../common/annotation/queries';
import { shortened } from '../../../common/text/shortened';
import { createPlacing } from '../../annotations/place';
import { stateLooks, stateOfEnd } from '../../annotations/states';
import { fieldsOf } from '../arguments';
import { chooseAnnotation, type Chosen } from './chooseAnnotation';
import type { Command } from '../command';
import { Notice } from '../notice';
import { goToEnd } from './passagesOf';
import { shownRow } from '../preview';

const title = 'Go to Passage of Annotation';

async function askEnd({ home, annotation }: Chosen): Promise<PlacedEnd | undefined> {
  const ends = endsOf(home.library.store, annotation);
  if (ends.length === 1) return ends[0];
  const placing = createPlacing(home.library.store);
  const items = ends.map((end, at) => {
    const range = placing.rangeOfEnd(end);
    const line = end.span && range ? `line ${range.start.line + 1}` : stateLooks[stateOfEnd(end)].label;
    const label = shortened(targetOf(annotation, end.end)?.selectors.exact ?? '');
    return { ...shownRow({ label, description: `${line} · ${end.source}`, detail: '' }), at };
  });
  const picked = await window.showQuickPick(items, { title, placeHolder: `${ends.length} passages` });
  return picked && ends[picked.at];
}

/**
 * Goes to a passage of the annotation at the cursor, or of `{ id }`: to the one that `from` names, else to one of a list.
 * Gives the location.
 */
export const goToPassage: Command = {
  name: 'goToPassage',
  title,
  async run(app, argument) {
    const chosen = await chooseAnnotation(app, argument, { title, none: 'No annotation at the cursor.' });
    if (!chosen) return undefined;
    const { from } = fieldsOf(argument);
    if (typeof from !== 'string' || !isEndName(from)) {
      const end = await askEnd(chosen);
      return end && goToEnd(chosen, end);
    }
    const end = endsOf(chosen.home.library.store, chosen.annotation).find((one) => one.end === from);
    if (!end) throw new Notice('This annotation has no such passage any more.');
    return goToEnd(chosen, end);
  },
};
