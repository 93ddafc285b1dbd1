/** Order of two texts by their UTF-16 code units: the same on every machine. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many of the first values satisfy `isBelow`, where all that do come first. Logarithmic. */
export function countBelow<T>(values: readonly T[], isBelow: (value: T, index: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(values[middle] as T, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
