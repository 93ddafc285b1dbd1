import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNameModel } from '../../server/analysis/names/tagger/nameModel';

/** The name model as it ships. Tests and tools are run from the project's root, bundled or not. */
export const nameModel = readNameModel(readFileSync(join(process.cwd(), 'server/model/names.bin')));
