import type { Span } from '../../../common/text/span';
import type { Command } from '../command';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';
import { answerSuggestions, suggestionsMeant } from './reviewedSuggestions';
import { anchorEdits, reviewTargets, settle, stepTitle, type Target } from './reviewing';

const title = 'Accept Passage as Found';

/** Where a passage is said to stand: the candidate that was chosen, else where edited words were found. */
function placeOf({ item, candidate }: Target): Span {
  const { anchoring, span } = item.placed;
  const place = candidate === null ? span : (anchoring?.candidates[candidate] ?? null);
  if (place) return place;
  throw new Notice(
    anchoring && anchoring.candidates.length > 0
      ? 'These words may stand in several places: choose one of them.'
      : 'These words are no longer in their source: select others and re-anchor, keep the annotation, or remove it.',
  );
}

/**
 * Accepts edited passages where they were found, or the chosen candidate: the words there are the annotation's from now
 * on. A suggestion is tagged as proposed. Takes `{ id, from, candidate? }`; gives how many were accepted.
 */
export const acceptPassage: Command = {
  name: 'acceptPassage',
  title,
  async run(app, argument, selected) {
    requireTrust();
    const suggestions = suggestionsMeant(app, argument, selected);
    if (suggestions.length > 0) return answerSuggestions(app, suggestions, 'acceptSuggestion');
    const targets = await reviewTargets(app, argument, selected, title);
    if (targets.length === 0) return undefined;
    const items = targets.map(({ item }) => item);
    const changes = targets.map((target) => ({ item: target.item, edits: anchorEdits(target.item, placeOf(target)) }));
    await settle(app, stepTitle('Accepted', items), changes);
    return items.length;
  },
};
