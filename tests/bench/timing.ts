/** Middle value; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Milliseconds of one call. */
export function millisecondsOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Processor milliseconds until work has ended: what other programs do on the machine does not count. */
export async function processorMillisecondsWhile(run: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Processor milliseconds of one call: what other programs do on the machine does not count. */
export function processorMillisecondsOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Median milliseconds of several calls, after one to warm up. */
export function medianOf(times: number, run: () => unknown): number {
  run();
  return median(Array.from({ length: times }, () => millisecondsOf(run)));
}
