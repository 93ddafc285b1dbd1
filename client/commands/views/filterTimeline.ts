import { window } from 'vscode';
import { timeline, type TimelineFilter } from '../../../common/protocol';
import type { App } from '../../app';
import {
  filterKinds,
  filterValues,
  isPrecision,
  withFilter,
  type FilterItem,
} from '../../views/timeline/timelineFilter.model';
import { fieldsOf, stringOf, uriOf } from '../arguments';
import type { Command } from '../command';

/** The filter that the argument says; null where it says nothing. */
function givenFilter(argument: unknown): TimelineFilter | null {
  const { uri, entity, precision } = fieldsOf(argument);
  const [source, id] = [uriOf(uri), stringOf(entity)];
  const filter = {
    ...(source === undefined ? {} : { uri: source }),
    ...(id === undefined ? {} : { entity: id }),
    ...(isPrecision(precision) ? { precision } : {}),
  };
  return Object.keys(filter).length === 0 ? null : filter;
}

const ask = async <T>(items: readonly FilterItem<T>[], placeHolder: string): Promise<FilterItem<T> | undefined> =>
  window.showQuickPick(items, { title: 'Filter Timeline', placeHolder, matchOnDescription: true });

async function askFilter(app: App): Promise<TimelineFilter | undefined> {
  const { value } = app.timelineFilter;
  const whole = await app.server.request(timeline, value);
  const by = (await ask(filterKinds(value, whole), 'Show sentences by …'))?.value;
  if (by === undefined) return undefined;
  const active = window.activeTextEditor?.document.uri.toString() ?? null;
  const chosen = await ask(filterValues(by, whole, active), by === 'precision' ? 'Dated at least …' : 'Of …');
  return chosen && withFilter(value, by, chosen.value);
}

/**
 * Restricts the timeline by person, organization or place, by source, and by how exactly something is dated. Takes
 * `{ uri, entity, precision }`, each of them optional, instead of asking. Gives the filter.
 */
export const filterTimeline: Command = {
  name: 'filterTimeline',
  title: 'Filter Timeline',
  async run(app, argument) {
    const filter = givenFilter(argument) ?? (await askFilter(app));
    if (filter) app.timelineFilter.set(filter);
    return filter;
  },
};
