import type { Platform } from '../lsp/platform';
import { nodeFiles } from './files';
import { readModelFile } from './nameModel';

/** What Node gives the server. */
export const nodePlatform = (): Platform => ({
  name: 'node',
  files: nodeFiles,
  nameModel: readModelFile,
  now: () => performance.now(),
  later: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
});
