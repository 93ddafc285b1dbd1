import { expect, test } from 'vitest';
import { emptySidecar, printSidecar } from '../../../common/annotation/file';
import { sidecarPathOf } from '../../../common/annotation/sidecarPath';
import { processorMillisecondsWhile } from '../../bench/timing';
import { tagged, targetIn } from '../../support/passages';
import { memoryDisk } from './memoryFiles';
import { memoryLibrary } from './memoryLibrary';

const text = 'The envoy met the mayor in Oslo.\n';
const events = 2000;

/** A folder with so many annotated sources, read. */
async function opened(size: number) {
  const sources = Array.from({ length: size }, (_, at) => `press/${at % 100}/${at}.txt`);
  const files = sources.flatMap((source): [string, string][] => [
    [source, text],
    [
      sidecarPathOf(source) ?? '',
      printSidecar(source, { ...emptySidecar, annotations: [tagged(targetIn(source, text, 'Oslo'), 'place')] }),
    ],
  ]);
  const library = memoryLibrary(memoryDisk(Object.fromEntries(files)));
  await library.load();
  await library.idle();
  return library;
}

/** What it costs to be told of many files that are none of ours: an install of packages, another branch. */
async function costOfEvents(size: number): Promise<number> {
  const library = await opened(size);
  let least = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const cost = await processorMillisecondsWhile(async () => {
      for (let at = 0; at < events; at += 1) await library.sourceChanged(`packages/${at}/index.js`);
    });
    least = Math.min(least, cost);
  }
  return least;
}

test('to be told of files without annotations costs the same in a large folder', async () => {
  const [small, large] = [await costOfEvents(50), await costOfEvents(5000)];
  expect(large).toBeLessThan(5 * Math.max(small, 10));
});
