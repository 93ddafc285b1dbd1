import type { App } from '../../app';
import { fieldsOf, stringsOf } from '../arguments';
import type { Command } from '../command';
import { placesFor, type Places } from '../passages/passage';
import { passagesAt } from '../passages/passageSpan';
import { pickTag } from './pickTag';
import { tagTogether } from './tagTogether';
import { createWidening } from './widening';

async function askTag(app: App, places: Places): Promise<string | undefined> {
  const widening = createWidening(places, app.widenPassage);
  try {
    const tag = await pickTag(app, places.home, 'Tag Passage', widening);
    return tag === undefined ? undefined : await tagTogether(app, places, widening.spans, [tag]);
  } finally {
    widening.dispose();
  }
}

/**
 * Tags the selection, or the name, date or sentence at the cursor; the selections of several cursors are passages of one
 * annotation. Takes `{ uri, range | ranges, tags }`; gives the annotation's id. Passages that are tagged already get the
 * tag as one more of the same annotation.
 */
export const tagPassage: Command = {
  name: 'tagPassage',
  title: 'Tag Passage',
  async run(app, argument) {
    const tags = stringsOf(fieldsOf(argument)['tags']);
    const places = await placesFor(app, argument, tags === undefined);
    await places.home.library.load();
    if (!tags) return askTag(app, places);
    return tags.length === 0 ? undefined : tagTogether(app, places, passagesAt(places.steps, 0).spans, tags);
  },
};
