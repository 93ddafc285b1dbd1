import { parseIsoDay } from '../../../common/text/calendar';
import type { Draft } from './meaning';
import type { Resolution, Told } from './resolution';

/** What an article has told so far that later times may count from. */
export interface Memory {
  readonly told: Told | null;
  /** The quarter that the article reports on, not one that it compares with. */
  readonly quarter: Told | null;
  /** Where the words of each end, UTF-16 offsets. */
  readonly toldEnd: number;
  readonly quarterEnd: number;
}

/** Nothing told yet: the start of an article. */
export const emptyMemory: Memory = { told: null, quarter: null, toldEnd: 0, quarterEnd: 0 };

/** How far back a told time may stand for "a few days later" to count from it, in UTF-16 units. */
const reach = 700;

/** What a time at `start` may count from. */
export const recall = (
  { told, quarter, toldEnd, quarterEnd }: Memory,
  start: number,
): Pick<Memory, 'told' | 'quarter'> => ({
  told: start - toldEnd <= reach ? told : null,
  quarter: start - quarterEnd <= reach ? quarter : null,
});

/** Times that are told for comparison only; what follows goes on from the time before them. */
const comparing = /ago|earlier|samePeriod|before/i;

/** Adds a resolved time; one without a place on the calendar, or told for comparison, changes nothing. */
export function remember(memory: Memory, draft: Draft, resolution: Resolution, time: number, end: number): Memory {
  if (resolution.interval === null || resolution.unresolved !== null || comparing.test(draft.rule)) return memory;
  const day = parseIsoDay(resolution.interval.from);
  if (day === null) return memory;
  const told: Told = { time, value: resolution.value, day };
  const reported = draft.meaning.form === 'quarter' && resolution.anchor.kind === 'published';
  return reported
    ? { told, quarter: told, toldEnd: end, quarterEnd: end }
    : { told, quarter: memory.quarter, toldEnd: end, quarterEnd: memory.quarterEnd };
}
