// k-means over rows of numbers (Lloyd 1982), and its spherical form over rows of unit length (Dhillon and Modha 2001);
// deterministic: it begins with rows at even distances.

/** Rows of `size` numbers, a multiple of four. */
export interface Rows {
  readonly values: Float32Array;
  readonly size: number;
}

interface Centres extends Rows {
  /** What is taken off the scalar product with each centre: half its square, or nothing. */
  readonly off: Float32Array;
}

/** Scalar product of two rows. */
function dot(a: Float32Array, from: number, b: Float32Array, start: number, size: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let d = 0; d < size; d += 4) {
    first += a[from + d]! * b[start + d]!;
    second += a[from + d + 1]! * b[start + d + 1]!;
    third += a[from + d + 2]! * b[start + d + 2]!;
    fourth += a[from + d + 3]! * b[start + d + 3]!;
  }
  return first + second + third + fourth;
}

function nearest({ values, size }: Rows, row: number, centres: Centres): number {
  let best = 0;
  let most = -Infinity;
  for (let c = 0; c < centres.off.length; c += 1) {
    const score = dot(values, row * size, centres.values, c * size, size) - centres.off[c]!;
    if (score > most) {
      most = score;
      best = c;
    }
  }
  return best;
}

function learnCentres(rows: Rows, members: readonly number[], count: number, rounds: number, unit: boolean): Centres {
  const { values, size } = rows;
  const centres: Centres = { values: new Float32Array(count * size), size, off: new Float32Array(count) };
  const settle = (c: number): void => {
    const own = centres.values.subarray(c * size, (c + 1) * size);
    const square = dot(own, 0, own, 0, size);
    if (!unit) centres.off[c] = square / 2;
    else if (square > 0) for (let d = 0; d < size; d += 1) own[d]! /= Math.sqrt(square);
  };
  for (let c = 0; c < count; c += 1) {
    const row = members[Math.floor((c * members.length) / count)]!;
    centres.values.set(values.subarray(row * size, (row + 1) * size), c * size);
    settle(c);
  }
  for (let round = 0; round < rounds; round += 1) {
    const sums = new Float64Array(count * size);
    const near = new Int32Array(count);
    for (const row of members) {
      const c = nearest(rows, row, centres);
      near[c]! += 1;
      for (let d = 0; d < size; d += 1) sums[c * size + d]! += values[row * size + d]!;
    }
    for (let c = 0; c < count; c += 1) {
      // A centre that nothing is near to stays where it is.
      if (near[c] === 0) continue;
      for (let d = 0; d < size; d += 1) centres.values[c * size + d] = sums[c * size + d]! / near[c]!;
      settle(c);
    }
  }
  return centres;
}

const firstRows = (count: number): number[] => Array.from({ length: count }, (_, row) => row);

/** Spherical classes of all rows; their centres are learnt from the first `learners` rows. */
export function classify(rows: Rows, count: number, learners: number, rounds: number): Int32Array {
  const total = rows.values.length / rows.size;
  const centres = learnCentres(rows, firstRows(Math.min(learners, total)), count, rounds, true);
  return Int32Array.from({ length: total }, (_, row) => nearest(rows, row, centres));
}

/** Cuts every class of `outer` into at most `count`: class of each row within its class. */
export function classifyWithin(rows: Rows, outer: Int32Array, count: number, rounds: number): Int32Array {
  const members = new Map<number, number[]>();
  outer.forEach((one, row) => {
    const own = members.get(one);
    if (own) own.push(row);
    else members.set(one, [row]);
  });
  const inner = new Int32Array(outer.length);
  for (const own of members.values()) {
    const centres = learnCentres(rows, own, Math.min(count, own.length), rounds, true);
    for (const row of own) inner[row] = nearest(rows, row, centres);
  }
  return inner;
}

/** Rows as sums of one centre of each level (residual quantisation; Chen, Guan and Wang 2010). */
export interface Quantised {
  /** `levels` codes for each row, each below `count`. */
  readonly codes: Uint8Array;
  /** Centres: level by level, `count` rows each, eight bits a number, and the scale of each level. */
  readonly books: Int8Array;
  readonly scales: Float32Array;
}

/** Quantises all rows; each level's centres are learnt from the first `learners` rows. */
export function quantise(
  { values, size }: Rows,
  levels: number,
  count: number,
  learners: number,
  rounds: number,
): Quantised {
  const total = values.length / size;
  const rest: Rows = { values: values.slice(), size };
  const codes = new Uint8Array(total * levels);
  const books = new Int8Array(levels * count * size);
  const scales = new Float32Array(levels);
  for (let level = 0; level < levels; level += 1) {
    const centres = learnCentres(rest, firstRows(Math.min(learners, total)), count, rounds, false);
    let top = 0;
    for (const value of centres.values) top = Math.max(top, Math.abs(value));
    scales[level] = top / 127;
    for (let i = 0; i < centres.values.length; i += 1) {
      books[level * count * size + i] = Math.round(centres.values[i]! / scales[level]!);
      centres.values[i] = books[level * count * size + i]! * scales[level]!;
    }
    for (let row = 0; row < total; row += 1) {
      const c = nearest(rest, row, centres);
      codes[row * levels + level] = c;
      for (let d = 0; d < size; d += 1) rest.values[row * size + d]! -= centres.values[c * size + d]!;
    }
  }
  return { codes, books, scales };
}
