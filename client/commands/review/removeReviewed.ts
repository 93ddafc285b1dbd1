import { removing } from '../../../common/annotation/edits';
import type { Command } from '../command';
import { confirmMany } from '../passages/chosenAnnotations';
import { requireTrust } from '../passages/passage';
import { answerSuggestions, suggestionsMeant } from './reviewedSuggestions';
import { reviewTargets, settle, stepTitle } from './reviewing';

const title = 'Remove Annotation under Review';

/**
 * Removes the annotations of passages to review, with all their ends, and goes on to the next; rejects a suggestion. Takes `{ id, from }`;
 * gives how many there were.
 */
export const removeReviewed: Command = {
  name: 'removeReviewed',
  title,
  async run(app, argument, selected) {
    requireTrust();
    const suggestions = suggestionsMeant(app, argument, selected);
    if (suggestions.length > 0) return answerSuggestions(app, suggestions, 'rejectSuggestion');
    const targets = await reviewTargets(app, argument, selected, title);
    const items = [...new Map(targets.map(({ item }) => [item.id, item])).values()];
    if (items.length === 0 || !(await confirmMany(argument, items.length, 'Remove', 'Remove'))) return undefined;
    const changes = items.map((item) => ({ item, edits: [removing(item.id)] }));
    await settle(app, stepTitle('Removed', items), changes);
    return items.length;
  },
};
