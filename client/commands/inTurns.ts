import type { Steps } from '../../common/text/steps';
import type { LongWork } from './longWork';

/** Milliseconds of work after which the editor gets its turn, so that it answers and a cancel button works. */
const turn = 20;

/**
 * Does work in pieces, with turns for the editor in between; undefined when it was cancelled. What happens to what the
 * work is about in those turns is its own business: it is given what does not change.
 */
export async function inTurns<T>(steps: Steps<T>, long: LongWork): Promise<T | undefined> {
  let begun = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    // The clock may have been set back.
    if (Math.abs(Date.now() - begun) < turn) continue;
    long.done(step.value.done, step.value.of);
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    if (long.isCancelled) return undefined;
    begun = Date.now();
  }
}
