import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import type { Day } from '../../../common/text/calendar';
import { bare, ends, type Rival, type RivalTime } from './rival';

type Model = ReturnType<typeof recognizeDateTime>[number];
interface Value {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

const recognize = (text: string, { year, month, day }: Day): readonly Model[] =>
  recognizeDateTime(text, Culture.English, 0, new Date(year, month - 1, day, 12));

const pair = /^\((?<from>[^,()]+),(?<to>[^,()]+),(?<length>[^,()]+)\)$/;

/** As much of a resolved day as an underspecified value has: XXXX-07 and 2025-07-01 give 2025-07. */
function filled(timex: string, resolved: string | undefined): string {
  if (!timex.startsWith('XXXX') || resolved === undefined) return timex;
  return /^XXXX-\d\d$/.test(timex) ? resolved.slice(0, 7) : resolved.slice(0, 10);
}

/** Of the readings it offers the first, which is the past one: news tells mostly of the past. */
function timesOf(text: string, { start, end, resolution }: Model): readonly RivalTime[] {
  const [first] = (resolution?.['values'] ?? []) as readonly Value[];
  const timex = first?.timex;
  // It counts the last character in.
  const span = { start, end: end + 1 };
  if (first === undefined || timex === undefined) return [];
  const range = pair.exec(timex)?.groups;
  if (range !== undefined) {
    const [from, to] = [filled(range['from'] ?? '', first.start), filled(range['to'] ?? '', first.end)];
    const found = ends(text, span, from, to);
    return found.length === 2 ? found : [{ ...bare(text, span), value: range['length'] ?? timex }];
  }
  const clock = first.value?.slice(10, 16).trim();
  const value =
    timex.includes('T') && !timex.startsWith('P')
      ? `${first.value?.slice(0, 10)}T${clock}`
      : filled(timex, first.value ?? first.start);
  return [{ ...bare(text, span), value }];
}

/**
 * Microsoft's recognizers, English. Their time grows faster than their text, to minutes for some web pages: they are
 * timed line by line, which suits them best.
 */
export const microsoft: Rival = {
  name: '@microsoft/recognizers-text-date-time',
  run: (text, published) => text.split('\n').map((line) => recognize(line, published)),
  find: (text, published) => recognize(text, published).flatMap((model) => timesOf(text, model)),
};
