import { isEmptySidecar, pendingWrite, sourcesAhead } from '../../common/annotation/queries';
import { annotationsFolder, sidecarPathOf, sourceOfSidecar } from '../../common/annotation/sidecarPath';
import { eachOf } from '../files/each';
import type { TextFiles } from '../files/textFiles';
import { isWithin } from '../files/within';
import type { Held } from './held';
import { NotWritten } from './notWritten';
import { openSidecars } from './openingSidecars';
import { createSidecarDisk, type BrokenSidecar, type SidecarPlace } from './sidecarDisk';
import { createSidecarLooks } from './sidecarLooks';

/** What the sidecar files of a folder need of their surroundings. */
export interface SidecarOptions {
  readonly files: TextFiles;
  /** False while nothing may be written (an untrusted workspace). */
  canWrite(): boolean;
  /** Told once for each state of a broken sidecar. */
  broken(sidecar: BrokenSidecar): void;
  /** Told when a sidecar could not be written or read for a reason of the file system. */
  failed(path: string, error: unknown): void;
}

/** Reads the sidecars of a folder into what is held, and is the one writer of each. */
export interface SidecarFiles {
  /** Reads all of them. */
  readAll(): Promise<void>;
  /** A sidecar changed on disk, or with a folder's path all below it did. */
  changed(path: string): Promise<void>;
  /** Takes in those of some sources, or of all, that changed on disk without our being told. */
  lookAgain(sources: readonly string[] | null): Promise<void>;
  /** Rejects where a source can have no sidecar, or the one that it has cannot be read. */
  requireWritable(source: string): Promise<void>;
  /**
   * Writes all that is ahead of its file. Rejects with `NotWritten` when that fails for one of some sources, or for any
   * where none are given; all others are written first.
   */
  flush(concerned?: ReadonlySet<string>): Promise<void>;
  /** Gives a sidecar file another source's path in one step, where there is one and none at the new path. */
  move(from: string, to: string): Promise<void>;
  /** Lets go of what only the opening of the folder needed. */
  condense(): Promise<void>;
  /** Resolves when nothing is being read or written. */
  readonly idle: () => Promise<void>;
}

/** Files that are read or written at a time. */
const atOnce = 32;

function placeOf(source: string): SidecarPlace {
  const path = sidecarPathOf(source);
  if (path === null) throw new Error(`${source} is no place for a source with annotations.`);
  return { source, path };
}

const pathsOf = (sources: Iterable<string>): readonly string[] =>
  [...sources].flatMap((source) => sidecarPathOf(source) ?? []);

/** The sidecar files of a workspace folder, nothing read yet. */
export function createSidecarFiles(held: Held, options: SidecarOptions): SidecarFiles {
  const { files } = options;
  const disk = createSidecarDisk(held, files, options);
  const looks = createSidecarLooks(disk, files, options);

  async function write(source: string): Promise<void> {
    const place = placeOf(source);
    if (await disk.inTurn(source, () => disk.write(source, place.path))) looks.wrote(place);
  }

  const sidecarsOnDisk = (): Promise<readonly string[]> => files.list(annotationsFolder, '.json');

  /** Sidecars that were read, and those that are there now. */
  const allPaths = async (): Promise<readonly string[]> => [
    ...new Set([...pathsOf(held.store.sidecars.keys()), ...(await sidecarsOnDisk())]),
  ];

  /** A folder of sidecars came or went. */
  async function reloadBelow(folder: string): Promise<void> {
    try {
      const below = (await allPaths()).filter((path) => isWithin(path, folder));
      await eachOf(below, atOnce, looks.reload);
    } catch (error) {
      options.failed(folder, error);
    }
  }

  const isEmptied = (source: string): boolean => {
    const sidecar = held.store.sidecars.get(source);
    return sidecar !== undefined && isEmptySidecar(sidecar.content);
  };

  /** One of some sources in whose sidecars something lies that another one's file may still hold. */
  function heirOf(source: string, others: Iterable<string>): string | undefined {
    const sidecar = held.store.sidecars.get(source);
    const before = sidecar ? [sidecar.base, ...sidecar.offered] : [];
    const ids = new Set(before.flatMap(({ annotations }) => annotations.map(({ id }) => id)));
    const items = new Set(before.flatMap(({ foreign }) => foreign));
    return [...others].find((other) => {
      const content = held.store.sidecars.get(other)?.content;
      return content?.annotations.some(({ id }) => ids.has(id)) || content?.foreign.some((item) => items.has(item));
    });
  }

  return {
    async readAll() {
      try {
        await openSidecars(await sidecarsOnDisk(), held, disk, options);
      } catch (error) {
        options.failed(annotationsFolder, error);
      }
    },
    async changed(path) {
      const source = sourceOfSidecar(path);
      if (source === null) return reloadBelow(path);
      await looks.told({ source, path });
      // What had to wait for a broken sidecar is written when that is mended.
      if (!options.canWrite() || !pendingWrite(held.store, source)) return;
      await write(source).catch((error: unknown) => options.failed(path, error));
    },
    async lookAgain(sources) {
      try {
        await eachOf(sources === null ? await allPaths() : pathsOf(sources), atOnce, looks.look);
      } catch (error) {
        options.failed(annotationsFolder, error);
      }
    },
    async requireWritable(source) {
      const { path } = placeOf(source);
      // What happened to the file a moment ago may not have been told yet.
      await disk.inTurn(source, () => disk.read(source, path));
      disk.refuseBroken(source, path);
    },
    /** A file goes away only when those are written that what it held has moved into. */
    async flush(concerned) {
      if (!options.canWrite()) return;
      const ahead = sourcesAhead(held.store);
      const failures = new Map<string, unknown>();
      const writeAll = (sources: readonly string[]) =>
        eachOf(sources, atOnce, (source) => write(source).catch((error: unknown) => failures.set(source, error)));
      await writeAll(ahead.filter((source) => !isEmptied(source)));
      const failed = new Map(failures);
      const emptied = ahead.filter(isEmptied).map((source) => ({ source, heir: heirOf(source, failed.keys()) }));
      await writeAll(emptied.flatMap(({ source, heir }) => (heir === undefined ? [source] : [])));
      for (const { source, heir } of emptied) if (heir !== undefined) failures.set(source, failed.get(heir));
      for (const [source, error] of failures)
        if (concerned?.has(source) ?? true) throw new NotWritten(placeOf(source).path, error);
    },
    async move(from, to) {
      if (!options.canWrite()) return;
      const [there, then] = [placeOf(from), placeOf(to)];
      await disk.inTurn(from, () => disk.inTurn(to, () => disk.move(there, then)));
    },
    condense: disk.condense,
    async idle() {
      await disk.idle();
      await looks.idle();
    },
  };
}
