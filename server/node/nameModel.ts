import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of the name model, which lies beside the program; rejects where it is not there. */
export const readModelFile = (): Promise<Uint8Array> => readFile(join(__dirname, 'names.bin'));
