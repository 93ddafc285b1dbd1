import { chooseAnnotation } from './chooseAnnotation';
import type { Command } from '../command';
import { goToEnd, passageAfter } from './passagesOf';

/** Goes to the passage after the one at the cursor, of the same annotation. Takes `{ id, from }`; gives the location. */
export const nextPassage: Command = {
  name: 'nextPassage',
  title: 'Next Passage of Annotation',
  async run(app, argument) {
    const chosen = await chooseAnnotation(app, argument, {
      title: 'Next Passage of Annotation',
      none: 'No annotation with several passages at the cursor.',
      accepts: ({ further }) => further.length > 0,
    });
    return chosen && goToEnd(chosen, passageAfter(chosen, 1));
  },
};
