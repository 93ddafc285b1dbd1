import type { Command } from '../command';
import { stepReview } from './reviewStep';

/** Goes to the next passage to review, after that of `{ id }` or the present one. Gives the annotation's id. */
export const nextToReview: Command = {
  name: 'nextToReview',
  title: 'Next Passage to Review',
  run: (app, argument) => stepReview(app, argument, 1),
};
