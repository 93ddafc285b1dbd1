import { Uri, window, workspace } from 'vscode';
import type { Candidate } from '../../../common/anchor/model';
import { traceOf } from '../../../common/text/errorText';
import { shortened } from '../../../common/text/shortened';
import { sourceUri } from '../../files/sources';
import { createPlacing } from '../../annotations/place';
import type { App } from '../../app';
import { compare, isComparing } from '../../views/review/comparison';
import { likeness } from '../../views/review/review.model';
import type { ReviewItem } from '../../views/review/reviewItems';
import { fieldsOf } from '../arguments';
import type { Command } from '../command';
import { Notice } from '../notice';
import { pickFrom } from '../pickFrom';
import { requireTrust } from '../passages/passage';
import { anchorEdits, reviewTarget, settle, stepTitle } from './reviewing';
import { locationIn, showLocation } from '../showLocation';

const title = 'Choose Candidate';

interface Choice {
  readonly label: string;
  readonly description: string;
  readonly place: Candidate;
}

function choicesOf(app: App, { folder, placed }: ReviewItem): readonly Choice[] {
  const store = app.folders.get(folder)?.library.store;
  const text = store?.live.get(placed.source)?.text;
  if (!store || text === undefined) return [];
  const placing = createPlacing(store);
  return (placed.anchoring?.candidates ?? []).map((place) => ({
    label: shortened(text.slice(place.start, place.end)),
    description: `line ${(placing.rangeOf(placed.source, place)?.start.line ?? 0) + 1} · ${likeness(place.score)}`,
    place,
  }));
}

/** Shows a place in its source while the list keeps the focus. */
async function preview({ folder, placed }: ReviewItem, place: Candidate): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(sourceUri(folder, placed.source).toString(), true));
  await showLocation(locationIn(document, place), undefined, true);
}

/** A list of the places, each shown in its source while the list is gone through, and not longer. */
async function ask(app: App, item: ReviewItem, choices: readonly Choice[]): Promise<Candidate | undefined> {
  const picker = window.createQuickPick<Choice>();
  picker.title = title;
  picker.placeholder = 'Where do the words stand now?';
  picker.items = choices;
  const wasComparing = isComparing();
  let shown: Promise<unknown> = Promise.resolve();
  const over = ({ place }: Choice): void => {
    shown = shown.then(() => preview(item, place)).catch((error: unknown) => app.log.warn(title, traceOf(error)));
  };
  const choice = await pickFrom(picker, { over });
  await shown;
  // The source took the place of the comparison, from which the review goes on.
  if (wasComparing) await compare(item);
  return choice?.place;
}

/**
 * Puts a lost passage on one of the places where it may be: shows them in turn in the source. Takes `{ id, from,
 * candidate }` (counted from 0) without asking; gives the annotation's id.
 */
export const chooseCandidate: Command = {
  name: 'chooseCandidate',
  title,
  async run(app, argument, selected) {
    requireTrust();
    const target = await reviewTarget(app, argument, selected, title);
    if (!target) return undefined;
    const { item } = target;
    const choices = choicesOf(app, item);
    if (choices.length === 0) {
      throw new Notice(
        item.placed.span
          ? 'The place of these words is known: accept it, or re-anchor to a selection.'
          : 'Nothing like these words stands in the source: select others and re-anchor.',
      );
    }
    const textNow = () => app.folders.get(item.folder)?.library.store.live.get(item.placed.source)?.text;
    const before = textNow();
    const { candidate } = fieldsOf(argument);
    const index = target.candidate ?? (typeof candidate === 'number' ? candidate : null);
    const place = index === null ? await ask(app, item, choices) : choices[index]?.place;
    if (!place) return undefined;
    if (textNow() !== before) throw new Notice('The text has changed meanwhile: choose again.');
    await settle(app, stepTitle('Chose a place', [item]), [{ item, edits: anchorEdits(item, place) }]);
    return item.id;
  },
};
