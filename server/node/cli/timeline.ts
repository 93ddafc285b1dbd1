import { addDays, isoDay, parseIsoDay } from '../../../common/text/calendar';
import { counted } from '../../../common/text/counted';
import { timelineOf } from '../../features/timeline';
import type { TimelineItem } from '../../features/timeline';
import { collect } from './collect';
import { note, write } from './output';
import { readSources } from './readSources';

/** An entry as `copydesk timeline --json` writes it. This shape is a contract: fields are never renamed or removed. */
function wireItem({ event, article, from, to, clock, entities }: TimelineItem, file: string): object {
  return {
    ...{ from, to, clock, precision: event.precision, value: event.value, text: event.words, sentence: event.quote },
    ...{ how: event.how, kind: event.kind, tense: event.tense },
    ...{ file, line: event.line + 1, column: event.column + 1, start: event.start, end: event.end },
    ...{ headline: article?.headline ?? null, outlet: article?.outlet ?? null, entities },
  };
}

const named = new Set(['month', 'year']);

/** "2025-07-11 09:30", "2025-07", "2025-07-07 to 2025-07-13"; the bare value where it has no place on the calendar. */
function whenOf({ event, from, to, clock }: TimelineItem): string {
  const last = parseIsoDay(to ?? '');
  if (from === null || last === null) return `undated (${event.value})`;
  if (event.precision === 'minute' || event.precision === 'day') return clock === null ? from : `${from} ${clock}`;
  return named.has(event.precision) ? event.value : `${from} to ${isoDay(addDays(last, -1))}`;
}

/** `copydesk timeline PATH…`: the dated sentences of all sources in order; 2 when a path is missing or a source failed. */
export async function timeline(paths: readonly string[], asJson: boolean): Promise<number> {
  const listed = await collect(paths);
  if ('missing' in listed) {
    note(`no such file or folder: ${listed.missing}`);
    return 2;
  }
  const { index, files, failed } = await readSources(listed);
  const shown = (uri: string): string => files.get(uri)?.shown ?? uri;
  const { items } = timelineOf(index);
  if (items.length === 0) note(`no dated sentence in ${counted(files.size, 'source')}`);
  for (const item of items) {
    const { event } = item;
    const line = asJson
      ? JSON.stringify(wireItem(item, shown(event.uri)))
      : `${whenOf(item)}\t${shown(event.uri)}:${event.line + 1}:${event.column + 1}\t${event.quote}`;
    await write(`${line}\n`);
  }
  return failed ? 2 : 0;
}
