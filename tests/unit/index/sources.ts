import type { NameDecisions } from '../../../server/analysis/model';
import { summarise } from '../../../server/index/summarise';
import type { SourceSummary } from '../../../server/index/model';
import { createIndex } from '../../../server/index/workspaceIndex';
import type { WorkspaceIndex } from '../../../server/index/workspaceIndex';
import { readMarked } from '../identity/marked';
import type { ArticleSays } from '../identity/marked';

/** The summary of one source whose names are marked, see `readMarked`. */
export function summaryOf(uri: string, marked: string, says: ArticleSays = {}, names?: NameDecisions): SourceSummary {
  const { text, analysis } = readMarked([marked], [says], names);
  return summarise(uri, text, analysis);
}

/** An index of marked sources by uri. */
export function indexOf(sources: Readonly<Record<string, string>>): WorkspaceIndex {
  const index = createIndex();
  for (const [uri, marked] of Object.entries(sources)) index.replace(summaryOf(uri, marked));
  return index;
}

/** Everything that an index answers, as plain data. */
export const everythingOf = (index: WorkspaceIndex): unknown => ({
  sources: index.sources(),
  entities: index.entities(),
  belongs: index
    .sources()
    .map((uri) => index.summaryOf(uri)?.entities.map((e) => [uri, e.id, index.entityOf(uri, e.id)?.id ?? null])),
});
