import type { Command } from '../command';
import { stepReview } from './reviewStep';

/**
 * Goes to the previous passage to review, before that of `{ id }`, of the row that a key in the view is for, or the
 * present one. Gives the annotation's id.
 */
export const previousToReview: Command = {
  name: 'previousToReview',
  title: 'Previous Passage to Review',
  run: (app, argument, selected) => stepReview(app, argument, selected, -1),
};
