import { articlesOf, linkSuggestions } from '../../../common/protocol';
import type { ArticleLine, LinkSuggestion, WirePosition, WireRange } from '../../../common/protocol';
import { sliceOf } from '../../../common/text/span';
import { shortened } from '../../../common/text/shortened';
import { articleAt } from '../../features/locate';
import { sourcesToCompare, suggestLinks } from '../../features/linkSuggestions';
import type { SuggestedLink } from '../../features/linkSuggestions';
import type { Source } from '../../features/source';
import type { ArticleFact } from '../../index/model';
import { rangeOf, spanOf } from '../convert';
import { linkReasonText } from '../messages/linkReason';
import { serve } from '../serve';
import type { Session } from '../session';
import { canonicalUri, folderOf } from '../uris';
import type { Workspace } from '../workspace';

/** Units of a passage that a list shows. */
const longestWords = 200;

const nothingKnown: ArticleLine = { headline: null, outlet: null, published: null };

const lineOf = ({ headline, outlet, published }: ArticleLine): ArticleLine => ({ headline, outlet, published });

/** The article of a summary's list that holds a line, else the last one before it, else the first. */
const articleAtLine = (articles: readonly ArticleFact[], line: number): ArticleFact | null =>
  articles.find((article) => article.line <= line && line <= article.endLine) ??
  articles.findLast((article) => article.line <= line) ??
  articles[0] ??
  null;

function articleLineAt(
  session: Session,
  { uri, position }: { uri: string; position: WirePosition },
): ArticleLine | null {
  const canonical = canonicalUri(uri);
  session.sources.open(canonical);
  const article = articleAtLine(session.index.summaryOf(canonical)?.articles ?? [], position.line);
  return article && lineOf(article);
}

function suggestionOf(session: Session, { source, span, reasons, kind }: SuggestedLink): LinkSuggestion {
  const article = articleAt(source.analysis, span.start);
  const at = article === null ? -1 : source.analysis.articles.indexOf(article);
  const facts = session.index.summaryOf(source.uri)?.articles[at];
  return {
    ...(facts === undefined ? nothingKnown : lineOf(facts)),
    location: { uri: session.spelled(source.uri), range: rangeOf(source.lines, span) },
    words: shortened(sliceOf(source.text, span), longestWords),
    kind,
    reasons: reasons.map(linkReasonText),
  };
}

/** copydesk/linkSuggestions and copydesk/articlesOf: what links may lead to, and what is known of where they lead. */
export function registerLinkSuggestions(session: Session, workspace: Pick<Workspace, 'whenRead'>): void {
  serve(session, articlesOf, [], ({ places }) => places.map((place) => articleLineAt(session, place)));

  serve(session, linkSuggestions, [], async (params: { uri: string; range: WireRange }, token) => {
    await workspace.whenRead(token);
    if (token.isCancellationRequested) return [];
    const first = session.source(params);
    if (first === null) return [];
    const folder = folderOf(first.uri, session.state.folders);
    const uris = sourcesToCompare(first, spanOf(first.lines, params.range), session.index, session.findings(first));
    const others: Source[] = [];
    for (const uri of uris) {
      if (token.isCancellationRequested) return [];
      const other = folderOf(uri, session.state.folders) === folder ? await session.sources.load(uri) : null;
      if (other?.analysis.news === true) others.push(other);
    }
    // Reading the others may have changed what the first one's names are.
    const source = session.source(params);
    if (source === null) return [];
    const span = spanOf(source.lines, params.range);
    return suggestLinks(source, span, others, session.index, session.findings(source)).map((one) =>
      suggestionOf(session, one),
    );
  });
}
