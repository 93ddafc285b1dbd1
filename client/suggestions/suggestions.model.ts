import { endsIn } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';
import type { Decision } from '../../common/decisions/model';
import { rejectedBy } from '../../common/decisions/rejections';
import type { WireSuggestion } from '../../common/protocol';
import type { LineIndex } from '../../common/text/lineIndex';
import { offsetAt } from '../../common/text/lineIndex';
import { groupBy } from '../../common/text/groupBy';
import { overlaps, type Span } from '../../common/text/span';
import { counted } from '../../common/text/counted';
import { escaped } from '../markdown';
import type { Row } from '../views/row';

/** Spans of a suggestion's passages in the text that it was made for, UTF-16 offsets. */
export const spansOf = (lines: LineIndex, { ranges }: WireSuggestion): readonly [Span, ...Span[]] => {
  const spanOf = ({ start, end }: WireSuggestion['ranges'][0]): Span => ({
    start: offsetAt(lines, { line: start.line, column: start.character }),
    end: offsetAt(lines, { line: end.line, column: end.character }),
  });
  const [first, ...rest] = ranges;
  return [spanOf(first), ...rest.map(spanOf)];
};

/**
 * The suggestions of one source that no decision rejects.
 * @param text the source's text; null where it is not at hand, see `rejectedBy`
 */
export function notRejected(
  suggestions: readonly WireSuggestion[],
  decisions: readonly Decision[],
  text: string | null,
): readonly WireSuggestion[] {
  const isRejected = rejectedBy(decisions, text);
  return suggestions.filter(({ rejection }) => rejection.kind !== 'rejected' || !isRejected(rejection));
}

/**
 * The suggestions of one source that are still open: those whose tag does not stand on words of the passage already.
 * @param lines of the text that the suggestions were made for
 */
export function openSuggestions(
  store: AnnotationStore,
  source: string,
  lines: LineIndex,
  suggestions: readonly WireSuggestion[],
): readonly WireSuggestion[] {
  const tagged = endsIn(store, source).flatMap(({ annotation: { tags }, span }) => (span ? [{ tags, span }] : []));
  return suggestions.filter((suggestion) => {
    const spans = spansOf(lines, suggestion);
    return !tagged.some(({ tags, span }) => tags.includes(suggestion.tag) && spans.some((one) => overlaps(one, span)));
  });
}

const icons: Readonly<Record<string, string>> = {
  quotation: 'quote',
  contradiction: 'warning',
  claim: 'megaphone',
  event: 'calendar',
};

function rowOf(suggestion: WireSuggestion, at: number): Row {
  const { uri, tag, words, reason, ranges } = suggestion;
  return {
    key: `suggestion ${uri} ${tag} ${at}`,
    // A narrow view cuts off what stands behind: the tag comes first, for that is what is answered.
    label: `${tag}? ${words}`,
    highlights: [[0, tag.length]],
    description: reason,
    tooltip: `**${escaped(tag)}?** ${escaped(reason)}\n\n“${escaped(words)}”`,
    spoken: `Suggestion: tag as ${tag}. ${reason.replace(/\.$/, '')}. ${words}`,
    icon: icons[tag] ?? 'lightbulb',
    context: 'suggestion',
    location: { uri, range: ranges[0] },
    suggestion,
    children: [],
  };
}

/** Rows of suggestions under their sources, in the order given. */
export const suggestionRows = (
  suggestions: readonly WireSuggestion[],
  labelOf: (uri: string) => string,
): readonly Row[] =>
  [...groupBy(suggestions, ({ uri }) => uri)].map(([uri, group]) => ({
    key: `suggestions ${uri}`,
    label: labelOf(uri),
    description: counted(group.length, 'suggestion'),
    icon: 'lightbulb',
    context: 'suggestions',
    unfolded: true,
    children: group.map(rowOf),
  }));
