import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readNameModel } from '../../server/analysis/names/tagger/nameModel';
import { analyse } from '../../server/analysis/analyse';

/** Most megabytes that the model may add to the server, and that model and lexica may have as files. */
const memoryLimit = 60;
const fileLimit = 4;

const modelFile = 'server/model/names.bin';
const lexica = 'server/analysis/lexicon';

/** Asks this program to measure itself in a process of its own. */
export const memoryFlag = '--memory-of-model';

/** Bytes of objects and buffers that are still needed. */
function bytesHeld(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** In the process of its own: prints the bytes before the model is loaded and after it has read all texts. */
export function printMemory(texts: readonly string[]): void {
  // What the analysis keeps without a model is no part of the model.
  for (const text of texts) analyse(text, { assumeNews: true });
  const before = bytesHeld();
  const model = readNameModel(readFileSync(modelFile));
  const loaded = bytesHeld();
  for (const text of texts) analyse(text, { assumeNews: true, model });
  console.log(JSON.stringify({ before, loaded, after: bytesHeld(), version: model.version }));
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Memory that the model adds to a process, and bytes of the model and the lexica; true when both hold their bars. */
export function memory(args: readonly string[]): boolean {
  const program = process.argv[1] ?? '';
  const child = spawnSync(process.execPath, ['--expose-gc', program, memoryFlag, ...args], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`the memory of the model could not be measured: ${child.stderr}`);
  const { before, loaded, after } = JSON.parse(child.stdout) as Record<'before' | 'loaded' | 'after', number>;
  const light = after - before <= memoryLimit * 1e6;
  console.log(
    `memory: ${megabytes(before)} without the model, ${megabytes(loaded)} with it, ${megabytes(after)} when it has read all texts: ${megabytes(after - before)} more (bar ${memoryLimit}: ${light ? 'holds' : 'BROKEN'})`,
  );
  const words = readdirSync(lexica).reduce((sum, name) => sum + statSync(join(lexica, name)).size, 0);
  const model = statSync(modelFile).size;
  const small = model + words <= fileLimit * 1e6;
  console.log(
    `files: name model ${megabytes(model)}, lexica ${megabytes(words)} (bar ${fileLimit} together: ${small ? 'holds' : 'BROKEN'})`,
  );
  return light && small;
}
