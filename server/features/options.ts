import {
  capturedOf,
  dateOrderOf,
  orderByOutlet,
  decisionsOn,
  publishedByHeadline,
  publishedOfMain,
} from '../../common/decisions/apply';
import type { Decision } from '../../common/decisions/model';
import { concerning, nameDecisionsOn, nameKeyOf } from '../../common/decisions/nameDecisions';
import type { AnalyseOptions } from '../analysis/model';
import { hashOf } from '../index/copyFacts';
import type { SourceSummary } from '../index/model';

/** What the user's decisions say about reading a source, as options of its analysis. */
export function optionsOf(decisions: readonly Decision[], source: string): AnalyseOptions {
  const published = publishedOfMain(decisions, source);
  const captured = capturedOf(decisions, source);
  const dateOrder = dateOrderOf(decisions, source);
  const names = nameDecisionsOn(decisions, source);
  return {
    ...(published === null ? {} : { published }),
    ...(captured === null ? {} : { captured }),
    ...(dateOrder === null ? {} : { dateOrder }),
    ...(names === null ? {} : { names }),
    dateOrderByOutlet: orderByOutlet(decisions),
    stamps: decisionsOn(decisions, 'stamp', source),
    pinned: decisionsOn(decisions, 'pinned', source),
    publishedByHeadline: publishedByHeadline(decisions, source),
  };
}

/** Hashes of a source's names, as decisions are compared with them; kept as long as the summary. */
const namesOf = new WeakMap<SourceSummary, Int32Array>();

/** Two names of one hash only cost that a source is read again. */
function namesIn(summary: SourceSummary): Int32Array {
  const known = namesOf.get(summary);
  if (known !== undefined) return known;
  const keys = summary.entities.flatMap(({ type, name, aliases }) =>
    [name, ...aliases].map((form) => nameKeyOf(type, form)),
  );
  const hashes = Int32Array.from(new Set(keys.map(hashOf)));
  namesOf.set(summary, hashes);
  return hashes;
}

/**
 * What a source's analysis depends on in the user's decisions, as text that can be compared. Decisions about names that the
 * source does not have are left out, so that deciding something about one person re-reads the sources that name this
 * person, and not the workspace.
 * @param summary what the index holds of the source as it was analysed last; null where it holds nothing
 */
export function optionsKeyOf(decisions: readonly Decision[], source: string, summary: SourceSummary | null): string {
  const { names, ...options } = optionsOf(decisions, source);
  if (names === undefined || summary === null) return JSON.stringify(options);
  const has = namesIn(summary);
  const { same, different, renamed } = concerning(names, (key) => has.includes(hashOf(key)));
  const none = same.length + different.length + renamed.length === 0;
  return JSON.stringify(none ? options : { ...options, same, different, renamed });
}
