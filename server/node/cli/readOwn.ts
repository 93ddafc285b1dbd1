import { readFileSync } from 'node:fs';
import { decodeOwn } from '../../../common/text/decode';

/** Text of a file of ours; null where there is none. Throws where it cannot be read, or not without losing letters. */
export function readOwn(path: string): string | null {
  try {
    return decodeOwn(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
