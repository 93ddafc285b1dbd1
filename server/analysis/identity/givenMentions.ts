import type { Article, GivenMention, Mention, Section } from '../model';

/** Index of the last of some ordered spans that begins at or before an offset, or -1. */
function lastFrom(spans: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const fits = ({ start, end }: GivenMention, length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;

/**
 * The caller's own mentions in place of found ones, in text order. Nested names are kept, as are two types of one span;
 * a mention between articles goes to the one before it. What lies outside the text, or is empty, is left out.
 * @param given spans in UTF-16 offsets of `text`, in any order
 */
export function givenMentions(
  text: string,
  articles: readonly Article[],
  sections: readonly Section[],
  given: readonly GivenMention[],
): readonly Mention[] {
  return given
    .filter((mention) => fits(mention, text.length))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, type }): Mention => {
      const section = lastFrom(sections, start);
      return {
        ...{ start, end, type, article: Math.max(0, lastFrom(articles, start)) },
        section: start < (sections[section]?.end ?? 0) ? section : -1,
        ...{ foundBy: 'given', rule: 'given', confidence: 1, key: null },
      };
    });
}
