import type { LateText } from '../anchor/lateText';
import { lazily } from '../text/lazily';
import { endKey, type LiveEnd, type LiveEnds, type LiveSource } from './state';

/** Ends in their order. */
export const liveEnds = (list: readonly LiveEnd[]): LiveEnds => ({
  list,
  places: lazily(() => new Map(list.map(({ id, end }, place) => [endKey(id, end), place]))),
});

/** The end of a key, made by `endKey`. */
export function endAt({ list, places }: LiveEnds, key: string): LiveEnd | undefined {
  const place = places().get(key);
  return place === undefined ? undefined : list[place];
}

/** The same ends in other states: each as `change` gives it back. */
export function mapEnds(ends: LiveEnds, change: (end: LiveEnd) => LiveEnd): LiveEnds {
  let isChanged = false;
  const list = ends.list.map((end) => {
    const changed = change(end);
    isChanged ||= changed !== end;
    return changed;
  });
  return isChanged ? { list, places: ends.places } : ends;
}

/** A source with a text that may have to be put together yet. */
export const liveSource = (late: LateText, earlier: readonly string[], ends: LiveEnds): LiveSource => ({
  get text() {
    return late.read();
  },
  late,
  earlier,
  ends,
});
