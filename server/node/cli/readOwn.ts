import { readFileSync } from 'node:fs';
import { ownText } from '../../../common/text/ownFile';

/** Text of a file of ours; null where there is none. Throws where it cannot be read, or not without losing letters. */
export const readOwn = (path: string): string | null => ownText(() => readFileSync(path));
