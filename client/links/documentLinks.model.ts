import type { AnnotationStore } from '../../common/annotation/store';
import { commandTarget } from '../../common/text/markdown';
import type { Span } from '../../common/text/span';
import { linksIn } from './linkedEnds';
import { leadWords, type ArticleOf } from './linkWords';

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
 * @param uri of the source, for the command that shows several
 * @param text of the source
 */
export function textLinks(
  store: AnnotationStore,
  source: string,
  uri: string,
  text: string,
  part: LinkedPart,
  articleOf: ArticleOf,
): readonly TextLink[] {
  if (part === 'off') return [];
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
        ? commandTarget('copydesk.goToLinkedPassage', { id: link.annotation.id, from: link.here.end })
        : commandTarget('copydesk.peekLinkedPassages', { uri, offset: span.start }),
    });
  }
  return [...found.values()].map(({ start, end, tooltip, target }) => ({ start, end, tooltip, target }));
}
