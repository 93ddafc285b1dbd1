import { commandTarget } from '../../common/text/markdown';
import type { Span } from '../../common/text/span';
import { linksIn } from './linkedEnds';
import { toOtherEnd, type LinkedSource } from './linkedSource';
import { leadWords } from './linkWords';

/** What of a linked passage can be clicked: nothing, its first word as a footnote's mark can, or all of it. */
export type LinkedPart = 'off' | 'firstWord' | 'passage';

/** A part of a text that leads somewhere at a click. */
export interface TextLink extends Span {
  readonly tooltip: string;
  /** A `command:` uri. */
  readonly target: string;
}

const firstWord = (text: string, { start, end }: Span): Span => {
  const [word = ''] = /^\S{1,60}/.exec(text.slice(start, end)) ?? [];
  return { start, end: start + word.length };
};

/**
 * The parts of a source's text that lead to linked passages, in text order; one for all links of the same part.
 * @param text of the source
 */
export function textLinks(shown: LinkedSource, text: string, part: LinkedPart): readonly TextLink[] {
  if (part === 'off') return [];
  const { store, source, uri, articleOf } = shown;
  const found = new Map<string, TextLink & { readonly count: number }>();
  for (const link of linksIn(store, source)) {
    const span = part === 'passage' ? link.span : firstWord(text, link.span);
    if (span.start === span.end) continue;
    const key = `${span.start} ${span.end}`;
    const count = (found.get(key)?.count ?? 0) + 1;
    const isOne = count === 1;
    found.set(key, {
      ...span,
      count,
      // The hover card above it has the words.
      tooltip: isOne ? leadWords(link, articleOf) : `Show ${count} linked passages`,
      target: isOne
        ? commandTarget('copydesk.goToLinkedPassage', toOtherEnd(shown, link))
        : commandTarget('copydesk.peekLinkedPassages', { uri, offset: span.start }),
    });
  }
  return [...found.values()].map(({ start, end, tooltip, target }) => ({ start, end, tooltip, target }));
}
