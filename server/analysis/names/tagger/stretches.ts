/** Hands out a new array's stretches one after the other. */
export type Take<T> = (count: number) => T;

/**
 * Stretches of an array, for the streams of a text: streams are many and short, and a view of one big array costs a tenth
 * of an array of its own.
 */
export function stretchesOf<T extends Int32Array | Uint8Array>(all: T): Take<T> {
  let next = 0;
  return (count) => {
    next += count;
    return all.subarray(next - count, next) as T;
  };
}
