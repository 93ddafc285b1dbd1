import type { Command } from '../command';
import { Notice } from '../notice';
import { placesFor } from '../passages/passage';
import { passagesAt } from '../passages/passageSpan';
import { lastTagIn, recentTags } from './recentTags';
import { tagTogether } from './tagTogether';

/** Tags the passage with the tag that was used last. Takes `{ uri, range | ranges }`; gives the annotation's id. */
export const tagAgain: Command = {
  name: 'tagAgain',
  title: 'Tag Again',
  // Nobody is asked anything: an undo that is pressed right after the key means this.
  run: (app, argument) =>
    app.history.making(async () => {
      const places = await placesFor(app, argument);
      const last = lastTagIn(recentTags(app), places.home);
      if (last === undefined)
        throw new Notice('No tag of this folder was used lately: Tag Passage lets you choose one.');
      return tagTogether(app, places, passagesAt(places.steps, 0).spans, [last]);
    }),
};
