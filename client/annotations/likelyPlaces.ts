import type { PlacedEnd } from '../../common/annotation/queries';
import type { Span } from '../../common/text/span';

/** Places below this score are like the passage in a few words only: to be looked at in the Review view, not in the text. */
const leastScore = 0.6;
/** Places of one passage that are shown at most. */
const most = 5;

/** Places that an ambiguous passage may well mean, the likeliest first; none for any other. UTF-16 offsets. */
export const likelyPlaces = ({ span, anchoring }: PlacedEnd): readonly Span[] =>
  span !== null || anchoring?.state !== 'ambiguous'
    ? []
    : anchoring.candidates
        .filter(({ score, start, end }) => score >= leastScore && start < end)
        .slice(0, most)
        .map(({ start, end }) => ({ start, end }));
