import type { Command } from '../command';
import { stepReview } from './reviewStep';

/**
 * Goes to the next passage to review, after that of `{ id }`, of the row that a key in the view is for, or the present
 * one. Gives the annotation's id.
 */
export const nextToReview: Command = {
  name: 'nextToReview',
  title: 'Next Passage to Review',
  run: (app, argument, selected) => stepReview(app, argument, selected, 1),
};
