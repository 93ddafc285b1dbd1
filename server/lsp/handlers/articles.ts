import { articleAt, classify } from '../../../common/protocol';
import type { ArticleAt, WirePosition } from '../../../common/protocol';
import { articleInfo, classifyText } from '../../features/articleInfo';
import { offsetOf, rangeOf } from '../convert';
import { serve } from '../serve';
import type { Session } from '../session';

/** copydesk/classify and copydesk/articleAt. */
export function registerArticles(session: Session): void {
  const answer = (params: { readonly uri: string; readonly position: WirePosition }): ArticleAt | null => {
    const source = session.source(params);
    if (source === null) return null;
    const info = articleInfo(source, offsetOf(source.lines, params.position));
    if (info === null) return null;
    return {
      range: rangeOf(source.lines, info.article),
      kind: info.article.kind,
      headline: info.headline,
      outlet: info.article.outlet?.name ?? null,
      captured: info.article.captured?.value ?? null,
      captureRange: source.analysis.captureRange,
      published: info.article.published?.value ?? null,
      candidates: info.candidates.map(({ value, span }) => ({
        value,
        text: source.text.slice(span.start, span.end),
        location: { uri: params.uri, range: rangeOf(source.lines, span) },
      })),
    };
  };
  serve(session, articleAt, null, answer);
  serve(session, classify, { news: false, reason: 'the text could not be read' }, ({ text }) => classifyText(text));
}
