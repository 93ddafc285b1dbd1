import { expect } from 'vitest';
import { processorMillisecondsOf } from '../bench/timing';

/** Costs below this are the clock's noise. */
const floor = 2;
/** Calls until the compiler, whose work counts too, is done with what they run. */
const again = 10;

/** Processor milliseconds of the cheapest of `runs` calls: other programs on the machine do not count. */
export function costOf(run: () => unknown, runs = 3): number {
  let least = Infinity;
  for (let i = 0; i < runs; i += 1) {
    least = Math.min(least, processorMillisecondsOf(run));
  }
  return least;
}

/**
 * Processor milliseconds of a call where that is below a limit; else of the cheapest of `runs` more: a call that other
 * work of this process fell upon is measured again.
 */
export function costBelow(limit: number, run: () => unknown, runs = 3): number {
  const cost = costOf(run, 1);
  return cost < limit ? cost : costOf(run, runs);
}

/**
 * Expects that work grows as its input does: `factor` times the input may cost `factor ** 1.5` times as much, which is
 * as far from linear growth as it is from growth with the square.
 *
 * @param prepare makes the work on an input of a size; making it is not measured
 */
export function expectLinear(prepare: (size: number) => () => unknown, size: number, factor: number): void {
  const small = prepare(size);
  // The first calls pay for the compiler.
  small();
  small();
  const limit = factor ** 1.5 * Math.max(floor, costOf(small));
  const large = prepare(size * factor);
  let cost = costOf(large, 1);
  // A call that other work of this process fell upon, the compiler's too, is measured again.
  if (cost >= limit) cost = costOf(large, again);
  expect(cost).toBeLessThan(limit);
}
