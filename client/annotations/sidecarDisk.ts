import { parseSidecar, type FileProblem, type ParsedSidecar } from '../../common/annotation/file';
import { forgetPrinted, pendingWrite } from '../../common/annotation/queries';
import type { LoadedSidecar } from '../../common/annotation/state';
import { createQueue } from '../files/queue';
import type { TextFiles } from '../files/textFiles';
import { createAnswers } from './answers';
import type { Held } from './held';
import { createSeenTexts } from './seenTexts';

/** A sidecar that cannot be read, so that it is not written either. */
export interface BrokenSidecar {
  readonly source: string;
  /** Path of the sidecar in the workspace folder. */
  readonly path: string;
  readonly problem: FileProblem;
}

/**
 * The sidecars of a folder, one by one: what each file was seen with, what we wrote into it and do not know to stand yet.
 * Everything but `readFirst` is done in the sidecar's turn.
 */
export interface SidecarDisk {
  /** Does work with a sidecar after all other work with it. */
  readonly inTurn: <T>(source: string, work: () => Promise<T>) => Promise<T>;
  /** Reads a sidecar for the first time; what is in it is for the caller to take in. */
  readFirst(source: string, path: string): Promise<LoadedSidecar>;
  /** Takes in the sidecar as it is on disk. */
  read(source: string, path: string): Promise<void>;
  /** Throws where the sidecar, as it was read last, cannot be read as one. */
  refuseBroken(source: string, path: string): void;
  /** Writes what is ahead; true when the file was touched. */
  write(source: string, path: string): Promise<boolean>;
  /** The second look at what was written: true when it stands, else it has been written again. */
  stands(source: string, path: string): Promise<boolean>;
  /** Gives a sidecar another source's path in one step, where there is one and none at the new path. */
  move(from: SidecarPlace, to: SidecarPlace): Promise<void>;
  /** Lets go of the texts that `readFirst` was given. */
  readonly condense: () => Promise<void>;
  /** Resolves when no work is left. */
  readonly idle: () => Promise<void>;
}

/** A source with the path of its sidecar. */
export interface SidecarPlace {
  readonly source: string;
  readonly path: string;
}

/** Times that a write is made again when another window wrote the file at the same moment. */
export const attempts = 20;

/** Another program wrote the file each time. */
export const keptBusy = (): Error => new Error('another program keeps writing this file');

/** Nothing read yet. */
export function createSidecarDisk(
  held: Held,
  files: TextFiles,
  options: { broken(sidecar: BrokenSidecar): void },
): SidecarDisk {
  const queue = createQueue();
  /** Each sidecar as it was last taken in. */
  const seen = createSeenTexts();
  /** What we wrote last and have not looked at again since; null where we took the file away. */
  const wrote = new Map<string, string | null>();
  const answers = createAnswers();

  const revisionOf = (source: string): number => held.store.sidecars.get(source)?.revision ?? 0;

  /** Takes in what is in a file. */
  function take(source: string, text: string | null): ParsedSidecar | null {
    seen.saw(source, text);
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
  async function readNow(source: string, path: string): Promise<string | null> {
    const text = await files.read(path);
    const isOurs = wrote.has(source) && wrote.get(source) === text;
    if (isOurs || seen.isSeen(source, text)) return text;
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

  async function write(source: string, path: string): Promise<boolean> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const onDisk = await readNow(source, path);
      refuseBroken(source, path);
      const pending = pendingWrite(held.store, source);
      if (!pending || pending.bytes === onDisk) return false;
      if (answers.areSpent(source, pending.revision)) {
        held.dispatch({ type: 'sidecarWritten', source, revision: pending.revision });
        take(source, onDisk);
        return false;
      }
      const isWritten = await (pending.bytes === null
        ? files.remove(path, onDisk)
        : files.replace(path, pending.bytes, onDisk));
      if (!isWritten) continue;
      wrote.set(source, pending.bytes);
      answers.wrote(source, pending.revision);
      held.dispatch({ type: 'sidecarOffered', source, content: pending.content });
      return true;
    }
    throw keptBusy();
  }

  return {
    inTurn: queue.run,
    async readFirst(source, path) {
      const text = await files.read(path);
      seen.sawAmongMany(source, text);
      return { source, parsed: text === null ? null : parseSidecar(text) };
    },
    async read(source, path) {
      await readNow(source, path);
    },
    refuseBroken,
    write,
    async stands(source, path) {
      if (await write(source, path)) return false;
      const pending = pendingWrite(held.store, source);
      const text = wrote.get(source);
      if (pending && text !== undefined && pending.bytes === text) {
        seen.saw(source, text);
        wrote.delete(source);
        answers.settled(source);
        forgetPrinted(pending.content);
        held.dispatch({ type: 'sidecarWritten', source, revision: pending.revision });
      }
      return true;
    },
    async move(from, to) {
      const text = await readNow(from.source, from.path);
      if (text === null || (await readNow(to.source, to.path)) !== null || !(await files.move(from.path, to.path)))
        return;
      seen.saw(from.source, null);
      seen.saw(to.source, text);
      for (const { source } of [from, to]) wrote.delete(source);
    },
    condense: () => seen.condense(() => files.pause(0)),
    idle: queue.idle,
  };
}
