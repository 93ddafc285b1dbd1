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
    const picked = await pickTag(app, places.home, 'Tag Passage', widening);
    return picked && (await tagTogether(app, places, widening.spans, [picked.tag], picked.first));
  } finally {
    widening.dispose();
  }
}

async function tagGiven(app: App, argument: unknown, tags: readonly string[]): Promise<string | undefined> {
  const places = await placesFor(app, argument, false);
  return tags.length === 0 ? undefined : tagTogether(app, places, passagesAt(places.steps, 0).spans, tags);
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
    if (tags) return app.history.making(() => tagGiven(app, argument, tags));
    const places = await placesFor(app, argument, true);
    await places.home.library.load();
    return askTag(app, places);
  },
};
