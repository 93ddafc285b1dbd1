import type { Command } from '../command';
import { stepReview } from './reviewStep';

/** Goes to the previous passage to review, before that of `{ id }` or the present one. Gives the annotation's id. */
export const previousToReview: Command = {
  name: 'previousToReview',
  title: 'Previous Passage to Review',
  run: (app, argument) => stepReview(app, argument, -1),
};
