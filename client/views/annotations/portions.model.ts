import { shortened } from '../../../common/text/shortened';
import type { Row } from '../row';

/** Rows below one row at most: the editor makes an item of each at once. */
const most = 400;
/** Rows of the smallest portion; a larger one holds ten of those below it. */
const size = 200;
const times = 10;

function spanFor(count: number): number {
  let span = size;
  while (count > most * span) span *= times;
  return span;
}

/**
 * Rows of many things: all of them, or, where that are too many for the editor, a row for each portion, which makes its
 * rows when it is unfolded.
 * @param key before the keys of the portions' rows
 * @param nameOf tells what a portion begins and ends with
 */
export function inPortions<T>(
  key: string,
  things: readonly T[],
  rowOf: (thing: T) => Row,
  nameOf: (thing: T) => string,
): readonly Row[] {
  if (things.length <= most) return things.map(rowOf);
  const label = (thing: T | undefined): string => (thing === undefined ? '' : shortened(nameOf(thing), 40));
  function portions(from: number, to: number, span: number): readonly Row[] {
    return Array.from({ length: Math.ceil((to - from) / span) }, (_, at): Row => {
      const start = from + at * span;
      const end = Math.min(start + span, to);
      const [first, last] = [label(things[start]), label(things[end - 1])];
      const rows = (): readonly Row[] =>
        span === size ? things.slice(start, end).map(rowOf) : portions(start, end, span / times);
      return {
        key: `${key} portion ${start} of ${span}`,
        label: `${start + 1}–${end}`,
        description: first === last ? first : `${first} … ${last}`,
        icon: 'ellipsis',
        context: 'portion',
        children: [],
        later: rows,
      };
    });
  }
  return portions(0, things.length, spanFor(things.length));
}
