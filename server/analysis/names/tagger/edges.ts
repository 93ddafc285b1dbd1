import { isOpen, labelCount, mayFollow, outside } from './labels';

const n = labelCount;

/**
 * Pairs of labels that may follow each other, as flat lists: `from[e]` before `to[e]`, those of label a from `first[a]` up to
 * `first[a + 1]`; those that begin and end a region.
 */
export const edges: {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly first: Int32Array;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
} = (() => {
  const from: number[] = [];
  const to: number[] = [];
  const first: number[] = [];
  for (let a = 0; a < n; a += 1) {
    first.push(from.length);
    for (let b = 0; b < n; b += 1) {
      if (!mayFollow(a, b)) continue;
      from.push(a);
      to.push(b);
    }
  }
  const all = from.map((_, e) => e);
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    first: Int32Array.from([...first, from.length]),
    begins: Int32Array.from(all.filter((e) => from[e] === outside)),
    ends: Int32Array.from(all.filter((e) => to[e] === outside)),
  };
})();

/** Labels behind which no name is open, those that may follow them ("no name", then two of each type), and those of both kinds. */
export const all = Int32Array.from({ length: n }, (_, y) => y);
export const closed = all.filter((y) => !isOpen(y));
export const openers = all.filter((y) => mayFollow(outside, y));
export const alone = openers.filter((y) => !isOpen(y));

/** Numbers of one token's openers, side by side. */
export const room = new Float64Array(openers.length);

/** Writes to `room` what the closed labels of one token add to each opener of the next. */
export function sumClosed(alpha: Float64Array, before: number, steps: Float64Array): void {
  const { first } = edges;
  // The eleven sums stay in registers.
  let [a, b, c, d, e, f, g, h, i, j, k] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let one = 0; one < closed.length; one += 1) {
    const label = closed[one] as number;
    const x = alpha[before + label] as number;
    const at = first[label] as number;
    a += x * (steps[at] as number);
    b += x * (steps[at + 1] as number);
    c += x * (steps[at + 2] as number);
    d += x * (steps[at + 3] as number);
    e += x * (steps[at + 4] as number);
    f += x * (steps[at + 5] as number);
    g += x * (steps[at + 6] as number);
    h += x * (steps[at + 7] as number);
    i += x * (steps[at + 8] as number);
    j += x * (steps[at + 9] as number);
    k += x * (steps[at + 10] as number);
  }
  room[0] = a;
  room[1] = b;
  room[2] = c;
  room[3] = d;
  room[4] = e;
  room[5] = f;
  room[6] = g;
  room[7] = h;
  room[8] = i;
  room[9] = j;
  room[10] = k;
}

/** Writes to `beta` what the openers of the next token, in `room`, come to behind each closed label of one. */
export function sumOpeners(beta: Float64Array, before: number, steps: Float64Array): void {
  const { first } = edges;
  const [a, b, c, d, e, f, g, h, i, j, k] = [
    room[0] as number,
    room[1] as number,
    room[2] as number,
    room[3] as number,
    room[4] as number,
    room[5] as number,
    room[6] as number,
    room[7] as number,
    room[8] as number,
    room[9] as number,
    room[10] as number,
  ];
  for (let one = 0; one < closed.length; one += 1) {
    const label = closed[one] as number;
    const at = first[label] as number;
    beta[before + label] =
      (steps[at] as number) * a +
      (steps[at + 1] as number) * b +
      (steps[at + 2] as number) * c +
      (steps[at + 3] as number) * d +
      (steps[at + 4] as number) * e +
      (steps[at + 5] as number) * f +
      (steps[at + 6] as number) * g +
      (steps[at + 7] as number) * h +
      (steps[at + 8] as number) * i +
      (steps[at + 9] as number) * j +
      (steps[at + 10] as number) * k;
  }
}
