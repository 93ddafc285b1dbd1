import { analyse } from '../../support/analyse';
import type { OtherSources } from '../../../server/analysis/checks/check';
import type { Analysis } from '../../../server/analysis/model';
import type { SourceSummary } from '../../../server/index/model';
import { summarise } from '../../../server/index/summarise';
import { createIndex } from '../../../server/index/workspaceIndex';
import type { WorkspaceIndex } from '../../../server/index/workspaceIndex';

/** An article as a test gives it: its day of publication and its words. */
export interface Given {
  readonly published: string;
  readonly text: string;
}

const analysisOf = ({ text, published }: Given): Analysis => analyse(text, { assumeNews: true, published });

/** The summary of a source that is analysed in full. */
export const analysedSummary = (uri: string, given: Given): SourceSummary =>
  summarise(uri, given.text, analysisOf(given));

/** An index of sources that are analysed in full. */
export function analysedIndex(sources: Readonly<Record<string, Given>>): WorkspaceIndex {
  const index = createIndex();
  for (const [uri, given] of Object.entries(sources)) index.replace(analysedSummary(uri, given));
  return index;
}

/** What an index tells the checks of one of its sources. */
export const othersIn = (index: WorkspaceIndex, uri: string, given: Given): OtherSources =>
  index.othersOf(uri, analysisOf(given), (other) => `${other}.txt`);
