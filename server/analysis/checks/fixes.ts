import { contextOf } from '../../../common/decisions/context';
import { clientCommands } from '../../../common/protocol';
import { type Span, sliceOf } from '../../../common/text/span';
import type { Article, Time } from '../model';
import type { CheckInput } from './check';
import type { Fix } from './finding';
import { quoted } from './times';

/** Fix that asks the user for the publication date of the article at `offset`. */
export const setPublicationDate = (offset: number, title = 'Set the publication date of this article\u2026'): Fix => ({
  kind: 'command',
  title,
  command: clientCommands.setPublicationDate,
  args: [{ offset }],
});

/** Fix that asks the user what the time means. */
export const askMeaning = (text: string, time: Time): Fix => ({
  kind: 'command',
  title: `Say what ${quoted(text, time)} means\u2026`,
  command: clientCommands.pinDate,
  args: [{ offset: time.start }],
});

/**
 * Fix that records what a time means.
 * @param value a day, month or year, ISO
 */
export const pinTo = ({ text, source }: CheckInput, time: Time, value: string, title: string): Fix => ({
  kind: 'decision',
  title,
  decision: {
    kind: 'pinned',
    source,
    quote: sliceOf(text, time),
    context: contextOf(text, time),
    value,
  },
});

/** Decisions name a related article by its headline; null is the source's main article. */
const decisionKey = (text: string, article: Article): string | null =>
  article.kind === 'main' || article.headline === null ? null : sliceOf(text, article.headline);

/** Fix that records an article's publication day. */
export const publishedOn = ({ text, source }: CheckInput, article: Article, value: string, title: string): Fix => ({
  kind: 'decision',
  title,
  decision: { kind: 'published', source, article: decisionKey(text, article), value },
});

/** Fix that records what a stamp states. */
export const stampStates = (
  { text, source }: CheckInput,
  stamp: Span,
  states: 'published' | 'updated' | 'captured',
): Fix => ({
  kind: 'decision',
  title: `${quoted(text, stamp)} says when the page was ${states}`,
  decision: { kind: 'stamp', source, quote: sliceOf(text, stamp), states },
});
