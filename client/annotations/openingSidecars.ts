import type { LoadedSidecar } from '../../common/annotation/state';
import { sidecarPathOf, sourceOfSidecar } from '../../common/annotation/sidecarPath';
import { eachOf } from '../files/each';
import type { Held } from './held';
import type { BrokenSidecar, SidecarDisk } from './sidecarDisk';

/** Files that are read at a time. */
const atOnce = 32;
/** Sidecars that are read together; between them the editor gets its turn. */
const together = 500;
/** Annotations that wait to be taken in: what is held is copied each time. */
const mostWaiting = 50_000;

const annotationsOf = ({ parsed }: LoadedSidecar): number => (parsed?.ok ? parsed.annotations.length : 0);

/** Reads sidecars that were never read before, many at a time, and takes them in. */
export async function openSidecars(
  paths: readonly string[],
  held: Held,
  disk: SidecarDisk,
  options: { broken(sidecar: BrokenSidecar): void; failed(path: string, error: unknown): void },
): Promise<void> {
  let waiting: LoadedSidecar[] = [];

  async function read(path: string): Promise<void> {
    const source = sourceOfSidecar(path);
    if (source === null) return;
    try {
      waiting.push(await disk.readFirst(source, path));
    } catch (error) {
      options.failed(path, error);
    }
  }

  function takeIn(): void {
    const loaded = waiting;
    waiting = [];
    if (loaded.length === 0) return;
    held.dispatch({ type: 'sidecarsLoaded', loaded });
    for (const { source, parsed } of loaded) {
      const path = sidecarPathOf(source);
      if (parsed?.ok === false && path !== null) options.broken({ source, path, problem: parsed.error });
    }
  }

  for (let at = 0; at < paths.length; at += together) {
    await eachOf(paths.slice(at, at + together), atOnce, read);
    if (waiting.reduce((sum, one) => sum + annotationsOf(one), 0) >= mostWaiting) takeIn();
  }
  takeIn();
}
