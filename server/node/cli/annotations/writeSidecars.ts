import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseSidecar } from '../../../../common/annotation/file';
import { pendingWrite, sourcesAhead } from '../../../../common/annotation/queries';
import { copydeskFolder, sidecarPathOf } from '../../../../common/annotation/sidecarPath';
import { update, type AnnotationStore } from '../../../../common/annotation/store';
import { messageOf } from '../../../../common/text/errorText';
import { hasLink } from '../hasLink';
import { note } from '../output';
import { readOwn } from '../readOwn';
import { replaceFile } from '../replaceFile';
import type { AnnotatedFolder } from './folder';

/** Another program that read a file before we wrote it has written its own by then, in milliseconds. */
const pause = 150;
/** Programs that write the same file at once come to rest long before that. */
const mostRounds = 20;

/**
 * Writes the sidecars that are ahead of their files. A file that another program has written meanwhile is merged first,
 * and all are looked at once more after a pause: what another one has overwritten is merged with its version and written
 * again. Gives the number that could not be written; each is told.
 */
export async function writeSidecars({ root, store: before, read }: AnnotatedFolder): Promise<number> {
  let store: AnnotationStore = before;
  let faults = 0;
  /** What was taken in of each file, and what was written. */
  const known = new Map<string, string | null>(read);
  const written = new Map<string, string>();

  /** Writes one file unless it is as it should be; says whether it must be looked at again. */
  async function write(source: string, path: string): Promise<boolean> {
    const whole = join(root, path);
    if (await hasLink(root, path)) throw new Error(`a link leads out of ${copydeskFolder}; nothing is written there`);
    const now = readOwn(whole);
    if (now !== null && now === written.get(source)) return false;
    if (now !== (known.get(source) ?? null)) {
      const parsed = now === null ? null : parseSidecar(now);
      if (parsed?.ok === false) throw new Error(parsed.error.message);
      store = update(store, { type: 'sidecarLoaded', source, parsed });
      known.set(source, now);
    }
    const pending = pendingWrite(store, source);
    if (pending?.bytes == null) return false;
    await mkdir(dirname(whole), { recursive: true });
    if (await replaceFile(whole, pending.bytes, now)) written.set(source, pending.bytes);
    return true;
  }

  let open = sourcesAhead(store);
  for (let round = 0; round < mostRounds && open.length > 0; round += 1) {
    if (round > 0) await setTimeout(pause);
    const again: string[] = [];
    for (const source of open) {
      const path = sidecarPathOf(source);
      if (path === null) continue;
      try {
        if (await write(source, path)) again.push(source);
      } catch (error) {
        note(`${path}: ${messageOf(error)}`);
        faults += 1;
      }
    }
    open = again;
  }
  for (const source of open) note(`${source}: other programs go on changing its annotations`);
  return faults + open.length;
}
