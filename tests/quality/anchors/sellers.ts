import { unitsOf } from '../../../common/anchor/units';

/** Where a pattern fits best in a text. */
export interface Alignment {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Single-unit insertions, deletions and replacements between the pattern and these words. */
  readonly distance: number;
}

/**
 * Finds the part of `text` that differs least from `pattern`, after folding (see `foldUnit`). Of equally good parts
 * the first end wins. Costs pattern times text: for short texts only.
 *
 * Source of the method: P. H. Sellers, "The theory and computation of evolutionary distances: pattern recognition",
 * Journal of Algorithms 1 (1980): the dynamic programme of the edit distance with a free beginning and end.
 */
export function align(pattern: string, text: string): Alignment {
  const wanted = unitsOf(pattern);
  const units = unitsOf(text);
  const rows = wanted.length;
  // One column of the table at a time: the cost of each beginning of the pattern, and where its match begins.
  const cost = new Uint32Array(rows + 1);
  const from = new Uint32Array(rows + 1);
  for (let row = 0; row <= rows; row += 1) cost[row] = row;
  let best: Alignment = { start: 0, end: 0, distance: rows };
  for (let column = 0; column < units.length; column += 1) {
    let diagonalCost = 0;
    let diagonalFrom = column;
    from[0] = column + 1;
    for (let row = 1; row <= rows; row += 1) {
      const leftCost = cost[row] ?? 0;
      const leftFrom = from[row] ?? 0;
      let cheapest = diagonalCost + (wanted[row - 1] === units[column] ? 0 : 1);
      let origin = diagonalFrom;
      if (leftCost + 1 < cheapest) {
        cheapest = leftCost + 1;
        origin = leftFrom;
      }
      const above = (cost[row - 1] ?? 0) + 1;
      if (above < cheapest) {
        cheapest = above;
        origin = from[row - 1] ?? 0;
      }
      cost[row] = cheapest;
      from[row] = origin;
      diagonalCost = leftCost;
      diagonalFrom = leftFrom;
    }
    const distance = cost[rows] ?? rows;
    if (distance < best.distance) best = { start: from[rows] ?? 0, end: column + 1, distance };
  }
  return best;
}
