import { sourceOfSidecar } from '../../common/annotation/sidecarPath';
import type { TextFiles } from '../files/textFiles';
import { attempts, keptBusy, type SidecarDisk, type SidecarPlace } from './sidecarDisk';

/** Looks at sidecars again: at what we wrote, at what others may have written. */
export interface SidecarLooks {
  /** Looks whether what was just written stands, and writes it again while it does not. */
  wrote(place: SidecarPlace): void;
  /** Reads a sidecar of which something is told, and looks at it again some time later. */
  told(place: SidecarPlace): Promise<void>;
  /** Reads a sidecar whatever its stamp says. */
  readonly reload: (path: string) => Promise<void>;
  /** Reads a sidecar whose file is another one than when it was last looked at. */
  readonly look: (path: string) => Promise<void>;
  /** Resolves when it is known of everything written that it stands. */
  readonly idle: () => Promise<void>;
}

/**
 * Milliseconds after which a sidecar that was written is looked at once more. An editor's watcher learns of a new folder some
 * time after it was made, and tells nothing of a file that comes and goes at once.
 */
const lateLooks: readonly number[] = [1000, 3000];

/** Mark of a file; undefined where nothing can be told of it. */
type Stamp = string | null | undefined;

/** Nothing looked at yet. */
export function createSidecarLooks(
  disk: SidecarDisk,
  files: TextFiles,
  options: { failed(path: string, error: unknown): void },
): SidecarLooks {
  /** The last write of each sidecar whose second look is still to come. */
  const unsettled = new Map<string, object>();
  const settling = new Set<Promise<void>>();
  /** Marks of files that were read because of them, as they were before that. */
  const stamps = new Map<string, Stamp>();
  /** Marks of files that could then not be read, which is told once of each. */
  const unread = new Map<string, Stamp>();
  /** The last thing that happened to a sidecar which is still to be looked at. */
  const looking = new Map<string, object>();

  /** Where nothing can be told, who writes the file is told what is wrong. */
  const stampOf = (path: string): Promise<Stamp> => files.stamp(path).catch(() => undefined);

  const isKnown = (marks: ReadonlyMap<string, Stamp>, source: string, stamp: Stamp): boolean =>
    marks.has(source) && marks.get(source) === stamp;

  /** Reads a sidecar, whose file has this stamp. One that cannot be read now is read again at the next look. */
  async function readAt({ source, path }: SidecarPlace, stamp: Stamp): Promise<void> {
    try {
      await disk.inTurn(source, () => disk.read(source, path));
    } catch (error) {
      if (!isKnown(unread, source, stamp)) options.failed(path, error);
      unread.set(source, stamp);
      return;
    }
    unread.delete(source);
    if (stamp !== undefined) stamps.set(source, stamp);
  }

  async function look(path: string): Promise<void> {
    const source = sourceOfSidecar(path);
    if (source === null) return;
    const stamp = await stampOf(path);
    if (stamp !== undefined && !isKnown(stamps, source, stamp)) await readAt({ source, path }, stamp);
  }

  /** Looks at a sidecar some time after something happened to it, the last time counts. */
  async function lookLater({ source, path }: SidecarPlace): Promise<void> {
    const mark = {};
    looking.set(source, mark);
    for (const late of lateLooks) {
      await files.pause(late);
      if (looking.get(source) !== mark) return;
      await look(path);
    }
    looking.delete(source);
  }

  async function standsNow({ source, path }: SidecarPlace): Promise<boolean> {
    const stamp = await stampOf(path);
    if (!(await disk.stands(source, path))) return false;
    if (stamp !== undefined) stamps.set(source, stamp);
    return true;
  }

  /** Looks again, unless a later write does. */
  async function settle(place: SidecarPlace, mark: object): Promise<void> {
    try {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        await files.pause(files.settlePause);
        if (unsettled.get(place.source) !== mark) return;
        if (await disk.inTurn(place.source, () => standsNow(place))) {
          void lookLater(place);
          return;
        }
      }
      throw keptBusy();
    } catch (error) {
      options.failed(place.path, error);
    }
  }

  return {
    wrote(place) {
      const mark = {};
      unsettled.set(place.source, mark);
      const settled = settle(place, mark);
      settling.add(settled);
      void settled.then(() => settling.delete(settled));
    },
    async told(place) {
      await readAt(place, await stampOf(place.path));
      void lookLater(place);
    },
    async reload(path) {
      const source = sourceOfSidecar(path);
      if (source !== null) await readAt({ source, path }, undefined);
    },
    look,
    async idle() {
      while (settling.size > 0) await Promise.all(settling);
    },
  };
}
