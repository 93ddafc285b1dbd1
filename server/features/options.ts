import {
  capturedOf,
  dateOrderOf,
  orderByOutlet,
  decisionsOn,
  publishedByHeadline,
  publishedOfMain,
} from '../../common/decisions/apply';
import type { Decision } from '../../common/decisions/model';
import type { AnalyseOptions } from '../analysis/model';

/** What the user's decisions say about reading a source, as options of its analysis. */
export function optionsOf(decisions: readonly Decision[], source: string): AnalyseOptions {
  const published = publishedOfMain(decisions, source);
  const captured = capturedOf(decisions, source);
  const dateOrder = dateOrderOf(decisions, source);
  return {
    ...(published === null ? {} : { published }),
    ...(captured === null ? {} : { captured }),
    ...(dateOrder === null ? {} : { dateOrder }),
    dateOrderByOutlet: orderByOutlet(decisions),
    stamps: decisionsOn(decisions, 'stamp', source),
    pinned: decisionsOn(decisions, 'pinned', source),
    publishedByHeadline: publishedByHeadline(decisions, source),
  };
}
