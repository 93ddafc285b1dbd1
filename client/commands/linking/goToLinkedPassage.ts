import { endsOf } from '../../../common/annotation/queries';
import { createPlacing } from '../../annotations/place';
import { sourceUri } from '../../files/sources';
import { lossOf } from '../../links/linkedEnds';
import { chooseAnnotation } from '../passages/chooseAnnotation';
import type { Command } from '../command';
import { Notice } from '../notice';
import { showLocation } from '../showLocation';

/** Goes from one end of a link to the other: the link at the cursor, or `{ id, from }`. Gives the location. */
export const goToLinkedPassage: Command = {
  name: 'goToLinkedPassage',
  title: 'Go to Linked Passage',
  async run(app, argument) {
    const chosen = await chooseAnnotation(app, argument, {
      title: 'Go to Linked Passage',
      none: 'No linked passage at the cursor. Link Passage makes a link.',
      accepts: (annotation) => annotation.linkTo !== null,
    });
    if (!chosen) return undefined;
    const { home, annotation, end } = chosen;
    const { store } = home.library;
    const other = endsOf(store, annotation).find((placed) => placed.end !== end);
    const loss = other && lossOf(other);
    if (!other) throw new Notice('This annotation is no link.');
    if (store.deleted.has(other.source)) throw new Notice(`The other end lies in ${other.source}, which was deleted.`);
    const range = createPlacing(store).rangeOfEnd(other);
    if (!range) throw new Notice(`The other end lies in ${other.source}, which could not be read.`);
    const location = { uri: sourceUri(home.uri, other.source).toString(), range };
    await showLocation(location);
    if (loss) throw new Notice(`The linked passage was not found: ${loss}`);
    return location;
  },
};
