import { analyse } from '../../support/analyse';
import { findEvents } from '../../../server/analysis/events/findEvents';
import { sliceOf } from '../../../common/text/span';

/** A dated sentence as tests read it. */
export interface Told {
  /** Words of the time that dates it. */
  readonly time: string;
  readonly kind: string | null;
  readonly trigger: string | null;
  readonly tense: string;
  readonly single: boolean;
  readonly parties: readonly string[];
  readonly places: readonly string[];
}

/** The dated sentences of an article published on Friday, 2025-07-18, unless another day is given. */
export function toldIn(text: string, published = '2025-07-18'): readonly Told[] {
  const analysis = analyse(text, { assumeNews: true, published });
  const names = (entities: readonly number[]): readonly string[] =>
    entities.map((entity) => analysis.entities[entity]?.name ?? '');
  return findEvents(text, analysis).map(({ time, kind, trigger, tense, single, parties, places }) => ({
    time: sliceOf(text, analysis.times[time] ?? { start: 0, end: 0 }),
    ...{ kind, trigger: trigger && sliceOf(text, trigger), tense, single },
    ...{ parties: names(parties), places: names(places) },
  }));
}
