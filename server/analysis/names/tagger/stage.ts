import { labelCount } from './labels';
import type { Lookup } from './lookup';

/** Weights of one conditional random field. */
export interface Stage {
  readonly lookup: Lookup;
  /**
   * Weights for each row of the table, to be multiplied by `scale`: `lanes` numbers that hold two weights each, of labels
   * 2 * lane and 2 * lane + 1, each raised by 128 so that sums of up to 256 of them stay in their 16 bits.
   */
  readonly weights: Int32Array;
  readonly scale: number;
  /** Weight of each edge, in the order of `edges`. */
  readonly edgeWeights: Float64Array;
  /** The same as factors. */
  readonly steps: Float64Array;
  /** Factor of the step from label a to b at `a * labelCount + b`. */
  readonly stepTable: Float64Array;
}

/** Numbers that hold the weights of one row. */
export const lanes = (labelCount + 1) >> 1;

/** What every weight in a lane is raised by. */
export const raised = 128;
