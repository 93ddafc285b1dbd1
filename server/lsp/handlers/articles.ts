import { articleAt, classify, timeAt } from '../../../common/protocol';
import type { ArticleAt, TimeAt, WirePosition } from '../../../common/protocol';
import { articleInfo, classifyText } from '../../features/articleInfo';
import { timeAt as timeIn } from '../../features/locate';
import { offsetOf, rangeOf } from '../convert';
import { serve } from '../serve';
import type { Session } from '../session';

interface Place {
  readonly uri: string;
  readonly position: WirePosition;
}

/** copydesk/classify, copydesk/articleAt and copydesk/timeAt. */
export function registerArticles(session: Session): void {
  const answer = (params: Place): ArticleAt | null => {
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
  const answerTime = (params: Place): TimeAt | null => {
    const source = session.source(params);
    const time = source && timeIn(source.analysis, offsetOf(source.lines, params.position));
    return time && { range: rangeOf(source.lines, time), value: time.value, how: time.how };
  };
  serve(session, articleAt, null, answer);
  serve(session, timeAt, null, answerTime);
  serve(session, classify, { news: false, reason: 'the text could not be read' }, ({ text }) => classifyText(text));
}
