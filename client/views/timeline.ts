import { commands, window, type Disposable } from 'vscode';
import { timeline, type Timeline, type TimelineFilter } from '../../common/protocol';
import type { Choice } from '../choice';
import type { Server } from '../server/server';
import { soon } from '../soon';
import { createRowTree, type RowTree } from './rowTree';
import { timelineRows } from './timeline.model';
import { filterWords, isFiltering } from './timelineFilter.model';

/** The timeline is asked for anew at most this often while sources are read or edited, in milliseconds. */
const pause = 500;

const nothing: Timeline = { entries: [], entities: [], sources: [] };

/** The Timeline view: made from the server's index, anew when that or the filter changed. */
export function createTimelineView(
  server: Server,
  filter: Choice<TimelineFilter>,
): Disposable & { readonly tree: RowTree } {
  /** What the rows were made of, as text, and what the next rows are to be made of, when that is known already. */
  let shown = '';
  let next: Timeline | null = null;

  async function ask(): Promise<Timeline> {
    try {
      return await server.request(timeline, filter.value);
    } catch (error) {
      server.failed('timeline', error);
      return nothing;
    }
  }

  const tree = createRowTree(async () => {
    const now = next ?? (await ask());
    next = null;
    shown = JSON.stringify(now);
    view.description = filterWords(filter.value, now);
    return timelineRows(now);
  });
  const view = window.createTreeView('copydesk.timeline', { treeDataProvider: tree, showCollapseAll: true });

  /** A tree that is in sight is made anew only for something new: what is unfolded is asked for again each time. */
  async function lookAgain(): Promise<void> {
    if (!view.visible) {
      tree.refresh();
      return;
    }
    const asked = filter.value;
    const now = await ask();
    if (asked !== filter.value || JSON.stringify(now) === shown) return;
    next = now;
    tree.refresh();
  }
  const lookAgainSoon = soon(pause, () => void lookAgain());
  const tellFilter = (): void => {
    void commands.executeCommand('setContext', 'copydesk.timelineFiltered', isFiltering(filter.value));
  };
  tellFilter();
  const endings = [
    view,
    tree,
    lookAgainSoon,
    server.onIndexChanged(lookAgainSoon.call),
    server.onStarted(lookAgainSoon.call),
    filter.onChange(() => {
      tellFilter();
      next = null;
      view.description = filterWords(filter.value, null);
      tree.refresh();
    }),
  ];
  return { tree, dispose: () => endings.forEach((ending) => ending.dispose()) };
}
