import type { Platform } from './platform';

/** Runs `work` once, `ms` after the last call. */
export function debounce(platform: Platform, ms: number, work: () => void): () => void {
  let stop: (() => void) | null = null;
  return () => {
    stop?.();
    stop = platform.later(ms, () => {
      stop = null;
      work();
    });
  };
}
