import type { LinkSuggestion } from '../../common/protocol';
import { isoDayName } from '../../common/text/calendar';
import { shortened } from '../../common/text/shortened';
import { linkKindLabel } from '../annotations/words';
import { fileName } from '../views/sourceUris';

/** A row of the list of suggested other ends. */
export interface SuggestionItem {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly suggestion: LinkSuggestion;
}

/** Where the passage stands: outlet and date, as far as they are known, then file and line. */
function whereOf({ outlet, published, location }: LinkSuggestion): string {
  const place = `${fileName(location.uri)}:${location.range.start.line + 1}`;
  return [...(outlet === null ? [] : [outlet]), ...(published === null ? [] : [isoDayName(published)]), place].join(
    ' · ',
  );
}

/** Units of the words that a row shows: outlet and date stand behind them, and rows do not wrap. */
const longestLabel = 48;

/** Quick picks draw `$(name)` as an icon. */
const plain = (words: string): string => words.replaceAll('$(', '$ (');

/** Rows of suggested other ends, in their order: the words, where they stand, and why. */
export const suggestionItems = (suggestions: readonly LinkSuggestion[]): readonly SuggestionItem[] =>
  suggestions.map((suggestion) => ({
    label: plain(shortened(suggestion.words, longestLabel)),
    description: plain(whereOf(suggestion)),
    detail: plain(
      [...(suggestion.kind === null ? [] : [linkKindLabel(suggestion.kind)]), ...suggestion.reasons].join(' · '),
    ),
    suggestion,
  }));
