import { commands, type Disposable } from 'vscode';
import { timeline, type Timeline, type TimelineFilter } from '../../../common/protocol';
import type { Choice } from '../../choice';
import type { Server } from '../../languageClient/server';
import { createFollowedTree } from '../followedTree';
import type { RowTree } from '../rowTree';
import { timelineRows } from './timeline.model';
import { filterWords, isFiltering } from './timelineFilter.model';

const nothing: Timeline = { entries: [], entities: [], sources: [] };

/** The Timeline view: made from the server's index, anew when that or the filter changed. */
export function createTimelineView(
  server: Server,
  filter: Choice<TimelineFilter>,
): Disposable & { readonly tree: RowTree } {
  async function ask(): Promise<Timeline> {
    try {
      return await server.request(timeline, filter.value);
    } catch (error) {
      server.failed('timeline', error);
      return nothing;
    }
  }
  const followed = createFollowedTree('copydesk.timeline', ask, (answer) => {
    tellFilter(answer);
    return timelineRows(answer);
  });
  function tellFilter(answer: Timeline | null): void {
    followed.view.description = filterWords(filter.value, answer);
    void commands.executeCommand('setContext', 'copydesk.timelineFiltered', isFiltering(filter.value));
  }
  tellFilter(null);
  const endings = [
    followed,
    server.onIndexChanged(followed.follow),
    server.onStarted(followed.follow),
    filter.onChange(() => {
      tellFilter(null);
      followed.renew();
    }),
  ];
  return { tree: followed.tree, dispose: () => endings.forEach((ending) => ending.dispose()) };
}
