import type { Decision } from '../../common/decisions/model';
import { touches } from '../../common/text/span';
import type { WorkspaceIndex } from '../index/workspaceIndex';
import { entityCard } from './entityCard';
import type { EntityCard } from './entityCard';
import { timeAt, witnessAt } from './locate';
import type { Source } from './source';
import { timeCard, witnessCard } from './timeCard';
import type { TimeCard } from './timeCard';
import { namedAt } from './world';

export type Card = EntityCard | TimeCard;

/**
 * The card for an offset: a name, a title (its holder's card), a time expression, or a stamp of the article.
 * Null where nothing is known. The source must be in the index. `decisions` are the user's, of the source's folder.
 */
export function hover(
  source: Source,
  index: WorkspaceIndex,
  offset: number,
  decisions: readonly Decision[] = [],
): Card | null {
  const time = timeAt(source.analysis, offset);
  const named = namedAt(source, index, offset);
  // Between "Friday" and a name that it touches, the words that hold the cursor win over those that end at it.
  const timeHolds = time !== null && touches(time, offset) && offset < time.end;
  if (time !== null && (timeHolds || named === null)) return timeCard(source, index, time);
  if (named !== null) return entityCard(named, source.uri, decisions);
  const stamp = witnessAt(source.analysis, offset);
  return stamp === null ? null : witnessCard(source, index, stamp.witness, stamp.article);
}
