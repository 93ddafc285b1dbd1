import { contextOf, sameContext } from '../../../common/decisions/context';
import { foldKey } from '../../../common/text/fold';
import { sliceOf, type Span } from '../../../common/text/span';
import type { AnalyseOptions } from '../model';
import { intervalOf } from './periods';
import type { Resolution } from './resolution';

type Pin = NonNullable<AnalyseOptions['pinned']>[number];
/** Decisions about times by the folded words of the time. */
export type Pins = ReadonlyMap<string, readonly Pin[]>;

/** The user's decisions on what times mean, ready to be looked up. */
export function readPins(pinned: AnalyseOptions['pinned']): Pins {
  const pins = new Map<string, Pin[]>();
  for (const pin of pinned ?? []) {
    const key = foldKey(pin.quote);
    pins.set(key, [...(pins.get(key) ?? []), pin]);
  }
  return pins;
}

/**
 * What the user decided that the words at `span` mean, in place of what was found; null where nothing was decided. A
 * clock time or part of the day that the words add to a day stays.
 * @param span UTF-16 offsets of `text`
 */
export function pinnedValue(pins: Pins, text: string, span: Span, found: Resolution): Resolution | null {
  if (pins.size === 0) return null;
  const pin = pins
    .get(foldKey(sliceOf(text, span)))
    ?.findLast(({ context }) => sameContext(context, contextOf(text, span)));
  if (pin === undefined || intervalOf(pin.value) === null) return null;
  const clock = pin.value.length === 10 && found.type === 'TIME' ? (/T.*$/.exec(found.value)?.[0] ?? '') : '';
  const value = `${pin.value}${clock}`;
  return {
    ...found,
    type: clock === '' ? 'DATE' : 'TIME',
    value,
    interval: intervalOf(value) ?? intervalOf(pin.value),
    anchor: { kind: 'decision', value: pin.value },
    unresolved: null,
    how: `decided by you: ${pin.value}`,
    readings: null,
  };
}
