import { parseSidecar, type FileProblem, type ParsedSidecar } from '../../common/annotation/file';
import type { LoadedSidecar } from '../../common/annotation/state';
import { isEmptySidecar, pendingWrite, sourcesAhead } from '../../common/annotation/queries';
import { annotationsFolder, sidecarPathOf, sourceOfSidecar } from '../../common/annotation/sidecarPath';
import { eachOf } from '../files/each';
import { createQueue } from '../files/queue';
import { settlePause, type TextFiles } from '../files/textFiles';
import { isWithin } from '../files/within';
import { createAnswers } from './answers';
import type { Held } from './held';
import { NotWritten } from './notWritten';

/** A sidecar that cannot be read, so that it is not written either. */
export interface BrokenSidecar {
  readonly source: string;
  /** Path of the sidecar in the workspace folder. */
  readonly path: string;
  readonly problem: FileProblem;
}

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
  /** Resolves when nothing is being read or written. */
  readonly idle: () => Promise<void>;
}

/** Times that a write is made again when another window wrote the file at the same moment. */
const attempts = 20;
/** Files that are read at a time. */
const atOnce = 32;
/**
 * Milliseconds after which a sidecar that was written is looked at once more. An editor's watcher learns of a new folder some
 * time after it was made, and tells nothing of a file that comes and goes at once.
 */
const lateLooks: readonly number[] = [1000, 3000];
/** Sidecars that are read together when a folder is opened; between them the editor gets its turn. */
const together = 500;
/** Annotations that wait to be taken in: what is held is copied each time. */
const mostWaiting = 50_000;

/** The sidecar files of a workspace folder, nothing read yet. */
export function createSidecarFiles(held: Held, options: SidecarOptions): SidecarFiles {
  const { files } = options;
  const queue = createQueue();
  /** Text of each sidecar as it was last taken in; null where there was none. */
  const known = new Map<string, string | null>();
  /** What we wrote last and have not looked at again since; null where we took the file away. */
  const wrote = new Map<string, string | null>();
  const answers = createAnswers();
  /** The last write of each sidecar whose second look is still to come. */
  const unsettled = new Map<string, object>();
  const settling = new Set<Promise<void>>();
  /** Marks of files that were looked at unasked, as they were before they were read. */
  const stamps = new Map<string, string | null>();
  /** The last thing that happened to a sidecar which is still to be looked at. */
  const looking = new Map<string, object>();

  function pathOf(source: string): string {
    const path = sidecarPathOf(source);
    if (path === null) throw new Error(`${source} is no place for a source with annotations.`);
    return path;
  }

  const holds = (texts: ReadonlyMap<string, string | null>, source: string, text: string | null): boolean =>
    texts.has(source) && texts.get(source) === text;

  const revisionOf = (source: string): number => held.store.sidecars.get(source)?.revision ?? 0;

  /** Takes in what is in a file. */
  function take(source: string, text: string | null): ParsedSidecar | null {
    known.set(source, text);
    wrote.delete(source);
    const parsed = text === null ? null : parseSidecar(text);
    held.dispatch({ type: 'sidecarLoaded', source, parsed });
    return parsed;
  }

  /**
   * Takes in the sidecar as it is on disk, when that is not what was last seen. Of what we wrote ourselves the store is
   * told nothing until the second look, so that its merge base stays what another window had read too: what that window
   * overwrites counts as added by us, not as removed by it.
   */
  async function readSidecar(source: string, path: string): Promise<string | null> {
    const text = await files.read(path);
    if (holds(known, source, text) || holds(wrote, source, text)) return text;
    const before = revisionOf(source);
    const parsed = take(source, text);
    answers.read(source, before, revisionOf(source));
    if (parsed !== null && !parsed.ok) options.broken({ source, path, problem: parsed.error });
    return text;
  }

  function refuseBroken(source: string, path: string): void {
    const error = held.store.sidecars.get(source)?.error;
    if (error) throw new Error(`${path} cannot be read: ${error.message} Mend or delete it first.`);
  }

  /** Mark of a file; undefined where nothing can be told of it: who writes it is told what is wrong. */
  const stampOf = (path: string): Promise<string | null | undefined> => files.stamp(path).catch(() => undefined);

  /** Writes what is pending; true when the file was touched. */
  async function writeOnce(source: string, path: string): Promise<boolean> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const onDisk = await readSidecar(source, path);
      refuseBroken(source, path);
      const pending = pendingWrite(held.store, source);
      if (!pending || pending.bytes === onDisk) return false;
      if (answers.areSpent(source, pending.revision)) {
        held.dispatch({ type: 'sidecarWritten', source, revision: pending.revision });
        take(source, onDisk);
        return false;
      }
      if (pending.bytes === null) await files.remove(path);
      else if (!(await files.replace(path, pending.bytes, onDisk))) continue;
      wrote.set(source, pending.bytes);
      answers.wrote(source, pending.revision);
      held.dispatch({ type: 'sidecarOffered', source, content: pending.content });
      return true;
    }
    throw new Error('another program keeps writing this file');
  }

  /** The second look: true when what we wrote stands. */
  async function standsNow(source: string, path: string): Promise<boolean> {
    const stamp = await stampOf(path);
    if (await writeOnce(source, path)) return false;
    if (stamp !== undefined) stamps.set(source, stamp);
    const pending = pendingWrite(held.store, source);
    const text = wrote.get(source);
    if (pending && text !== undefined && pending.bytes === text) {
      known.set(source, text);
      wrote.delete(source);
      answers.settled(source);
      held.dispatch({ type: 'sidecarWritten', source, revision: pending.revision });
    }
    return true;
  }

  /** Looks again, unless a later write does. */
  async function settle(source: string, path: string, mark: object): Promise<void> {
    try {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        await files.pause(settlePause);
        if (unsettled.get(source) !== mark) return;
        if (await queue.run(source, () => standsNow(source, path))) {
          void lookLater(source, path);
          return;
        }
      }
      throw new Error('another program keeps writing this file');
    } catch (error) {
      options.failed(path, error);
    }
  }

  async function write(source: string): Promise<void> {
    const path = pathOf(source);
    if (!(await queue.run(source, () => writeOnce(source, path)))) return;
    const mark = {};
    unsettled.set(source, mark);
    const settled = settle(source, path, mark);
    settling.add(settled);
    void settled.then(() => settling.delete(settled));
  }

  /** Reads a sidecar; what had to wait while it was broken is written now. */
  async function reload(path: string): Promise<void> {
    const source = sourceOfSidecar(path);
    if (source === null) return;
    try {
      await queue.run(source, () => readSidecar(source, path));
    } catch (error) {
      options.failed(path, error);
    }
  }

  /** Reads a sidecar whose file is another one than when it was last looked at. */
  async function look(path: string): Promise<void> {
    const source = sourceOfSidecar(path);
    if (source === null) return;
    const stamp = await stampOf(path);
    if (stamp === undefined || (stamps.has(source) && stamps.get(source) === stamp)) return;
    stamps.set(source, stamp);
    await reload(path);
  }

  /** Looks at a sidecar some time after something happened to it, the last time counts. */
  async function lookLater(source: string, path: string): Promise<void> {
    const mark = {};
    looking.set(source, mark);
    for (const late of lateLooks) {
      await files.pause(late);
      if (looking.get(source) !== mark) return;
      await look(path);
    }
    looking.delete(source);
  }

  /** Reads sidecars that were never read before. */
  async function readTogether(paths: readonly string[]): Promise<readonly LoadedSidecar[]> {
    const loaded: LoadedSidecar[] = [];
    await eachOf(paths, atOnce, async (path) => {
      const source = sourceOfSidecar(path);
      if (source === null) return;
      try {
        const text = await files.read(path);
        known.set(source, text);
        loaded.push({ source, parsed: text === null ? null : parseSidecar(text) });
      } catch (error) {
        options.failed(path, error);
      }
    });
    return loaded;
  }

  function takeIn(loaded: readonly LoadedSidecar[]): void {
    if (loaded.length === 0) return;
    held.dispatch({ type: 'sidecarsLoaded', loaded });
    for (const { source, parsed } of loaded) {
      if (parsed?.ok === false) options.broken({ source, path: pathOf(source), problem: parsed.error });
    }
  }

  async function readAll(): Promise<void> {
    const paths = await sidecarsOnDisk();
    let waiting: LoadedSidecar[] = [];
    for (let at = 0; at < paths.length; at += together) {
      for (const one of await readTogether(paths.slice(at, at + together))) waiting.push(one);
      const count = waiting.reduce((sum, { parsed }) => sum + (parsed?.ok ? parsed.annotations.length : 0), 0);
      if (count < mostWaiting) continue;
      takeIn(waiting);
      waiting = [];
    }
    takeIn(waiting);
  }

  const sidecarsOnDisk = (): Promise<readonly string[]> => files.list(annotationsFolder, '.json');

  const pathsOf = (sources: Iterable<string>): readonly string[] =>
    [...sources].flatMap((source) => sidecarPathOf(source) ?? []);

  /** Sidecars that were read, and those that are there now. */
  const allPaths = async (): Promise<readonly string[]> => [
    ...new Set([...pathsOf(held.store.sidecars.keys()), ...(await sidecarsOnDisk())]),
  ];

  /** A folder of sidecars came or went. */
  async function reloadBelow(folder: string): Promise<void> {
    try {
      const below = (await allPaths()).filter((path) => isWithin(path, folder));
      await eachOf(below, atOnce, reload);
    } catch (error) {
      options.failed(folder, error);
    }
  }

  const isEmptied = (source: string): boolean => {
    const sidecar = held.store.sidecars.get(source);
    return sidecar !== undefined && isEmptySidecar(sidecar.content);
  };

  return {
    async readAll() {
      try {
        await readAll();
      } catch (error) {
        options.failed(annotationsFolder, error);
      }
    },
    async changed(path) {
      const source = sourceOfSidecar(path);
      if (source === null) return reloadBelow(path);
      const stamp = await stampOf(path);
      await reload(path);
      if (stamp !== undefined) stamps.set(source, stamp);
      void lookLater(source, path);
      // What had to wait for a broken sidecar is written when that is mended.
      if (!options.canWrite() || !pendingWrite(held.store, source)) return;
      await write(source).catch((error: unknown) => options.failed(path, error));
    },
    async lookAgain(sources) {
      try {
        await eachOf(sources === null ? await allPaths() : pathsOf(sources), atOnce, look);
      } catch (error) {
        options.failed(annotationsFolder, error);
      }
    },
    async requireWritable(source) {
      const path = pathOf(source);
      // What happened to the file a moment ago may not have been told yet.
      await queue.run(source, () => readSidecar(source, path));
      refuseBroken(source, path);
    },
    /** A file goes away only when all others are written: what it held may have moved into one of them. */
    async flush(concerned) {
      if (!options.canWrite()) return;
      const ahead = sourcesAhead(held.store);
      const failures = new Map<string, unknown>();
      const writeAll = (sources: readonly string[]) =>
        eachOf(sources, atOnce, (source) => write(source).catch((error: unknown) => failures.set(source, error)));
      await writeAll(ahead.filter((source) => !isEmptied(source)));
      const [failure] = failures.values();
      const emptied = ahead.filter(isEmptied);
      if (failures.size === 0) await writeAll(emptied);
      else for (const source of emptied) failures.set(source, failure);
      for (const [source, error] of failures)
        if (concerned?.has(source) ?? true) throw new NotWritten(pathOf(source), error);
    },
    async move(from, to) {
      if (!options.canWrite()) return;
      const [there, then] = [pathOf(from), pathOf(to)];
      await queue.run(from, () =>
        queue.run(to, async () => {
          const text = await readSidecar(from, there);
          if (text === null || (await readSidecar(to, then)) !== null || !(await files.move(there, then))) return;
          known.set(from, null);
          known.set(to, text);
          for (const source of [from, to]) wrote.delete(source);
        }),
      );
    },
    async idle() {
      await queue.idle();
      while (settling.size > 0) await Promise.all(settling);
    },
  };
}
