// Principal components by Jacobi's rotations (Jacobi 1846) of the covariance.
import type { Rows } from './kMeans';

function covariance({ values, size }: Rows, rows: number): Float64Array {
  const sums = new Float64Array(size * size);
  for (let row = 0; row < rows; row += 1) {
    const base = row * size;
    for (let a = 0; a < size; a += 1) {
      const x = values[base + a]!;
      for (let b = a; b < size; b += 1) sums[a * size + b]! += x * values[base + b]!;
    }
  }
  for (let a = 0; a < size; a += 1) for (let b = 0; b < a; b += 1) sums[a * size + b] = sums[b * size + a]!;
  return sums;
}

/** Eigenvectors of a symmetric matrix as columns; the matrix is made diagonal. */
function diagonalise(matrix: Float64Array, size: number): Float64Array {
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < 12; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const off = matrix[p * size + q]!;
        if (Math.abs(off) < 1e-12) continue;
        const theta = (matrix[q * size + q]! - matrix[p * size + p]!) / (2 * off);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k += 1) {
          const x = matrix[k * size + p]!;
          const y = matrix[k * size + q]!;
          matrix[k * size + p] = c * x - s * y;
          matrix[k * size + q] = s * x + c * y;
        }
        for (let k = 0; k < size; k += 1) {
          const x = matrix[p * size + k]!;
          const y = matrix[q * size + k]!;
          matrix[p * size + k] = c * x - s * y;
          matrix[q * size + k] = s * x + c * y;
          const u = vectors[k * size + p]!;
          const v = vectors[k * size + q]!;
          vectors[k * size + p] = c * u - s * v;
          vectors[k * size + q] = s * u + c * v;
        }
      }
    }
  }
  return vectors;
}

/** The rows' `count` first principal components, learnt from the first `learners` rows, scaled to a mean square of 1/4. */
export function principalComponents({ values, size }: Rows, count: number, learners: number): Rows {
  const total = values.length / size;
  const centred = values.slice();
  const used = Math.min(learners, total);
  for (let d = 0; d < size; d += 1) {
    let mean = 0;
    for (let row = 0; row < used; row += 1) mean += values[row * size + d]! / used;
    for (let row = 0; row < total; row += 1) centred[row * size + d]! -= mean;
  }
  const matrix = covariance({ values: centred, size }, used);
  const vectors = diagonalise(matrix, size);
  const order = Array.from({ length: size }, (_, d) => d)
    .toSorted((a, b) => matrix[b * size + b]! - matrix[a * size + a]! || a - b)
    .slice(0, count);
  const out = new Float32Array(total * count);
  let square = 0;
  for (let row = 0; row < total; row += 1) {
    order.forEach((column, at) => {
      let sum = 0;
      for (let d = 0; d < size; d += 1) sum += centred[row * size + d]! * vectors[d * size + column]!;
      out[row * count + at] = sum;
      square += sum * sum;
    });
  }
  const scale = 0.5 / Math.sqrt(square / out.length);
  for (let i = 0; i < out.length; i += 1) out[i]! *= scale;
  return { values: out, size: count };
}
