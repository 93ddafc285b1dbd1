import { contextOf } from '../../../common/decisions/context';
import { clientCommands } from '../../../common/protocol';
import { type Span, sliceOf } from '../../../common/text/span';
import type { Analysis, Article, Time } from '../model';
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

/** The outlet that the source's main article names, or null. */
export const mainOutlet = ({ articles }: Analysis): string | null =>
  articles.find((article) => article.kind === 'main')?.outlet?.name ?? null;

/**
 * Fixes that record how numeric dates are read, day first or month first: in this source, and where it names its outlet
 * in all of that outlet's sources.
 * @param as what each order makes of the words, put behind the title
 */
export function orderFixes(
  analysis: Analysis,
  source: string,
  as: Readonly<Record<'dmy' | 'mdy', string>>,
): readonly Fix[] {
  const outlet = mainOutlet(analysis);
  const said = { dmy: `day first${as.dmy}`, mdy: `month first${as.mdy}` };
  const orders = ['dmy', 'mdy'] as const;
  const here = orders.map((order): Fix => {
    const title = `Read numeric dates of this source ${said[order]}`;
    return { kind: 'decision', title, decision: { kind: 'dateOrder', source, order } };
  });
  if (outlet === null) return here;
  const everywhere = orders.map((order): Fix => {
    const title = `Read numeric dates of ${outlet} ${said[order]}`;
    return { kind: 'decision', title, decision: { kind: 'outletOrder', source: null, outlet, order } };
  });
  return [...here, ...everywhere];
}

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
