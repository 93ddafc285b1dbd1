import type { Platform } from '../lsp/platform';
import { nodeFiles } from './files';

/** What Node gives the server. */
export const nodePlatform = (): Platform => ({
  name: 'node',
  files: nodeFiles,
  now: () => performance.now(),
  later: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
});
