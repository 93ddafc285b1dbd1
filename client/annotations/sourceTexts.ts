import { tellingTexts } from '../../common/annotation/finding';
import { annotatedSources } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';
import { eachOf } from '../files/each';
import { createQueue } from '../files/queue';
import type { TextFiles } from '../files/textFiles';
import { isWithin } from '../files/within';
import type { Held } from './held';
import type { LastSeen } from './lastSeen';

/** An annotated source that is no longer there. */
export interface GoneSource {
  readonly source: string;
  /** Texts that it had, the latest first; none when none is known. */
  readonly texts: readonly string[];
}

/** Reads the sources that annotations lie in, and keeps what is held of them in step with editors and files. */
export interface SourceTexts {
  /** Reads the annotated sources that were not read yet, and remembers them. */
  readMissing(): Promise<void>;
  /** A source changed on disk, or with a folder's path all below it did; those that an editor holds are passed over. */
  changed(path: string): Promise<void>;
  opened(source: string, text: string): void;
  closed(source: string): Promise<void>;
  /** Remembers the texts in which passages stand as they are stored, for the day when others have changed them. */
  remember(sources: ReadonlySet<string>): Promise<void>;
  gone(): Promise<readonly GoneSource[]>;
  readonly idle: () => Promise<void>;
}

/** Files that are read at a time. */
const atOnce = 32;

/** Gives the folders that hold some sources; they are gathered anew only when other sources are known. */
function createFolders() {
  let live: AnnotationStore['live'] | null = null;
  let deleted: AnnotationStore['deleted'] | null = null;
  let folders: ReadonlySet<string> = new Set();
  return (liveNow: AnnotationStore['live'], deletedNow: AnnotationStore['deleted']): ReadonlySet<string> => {
    if (live === liveNow && deleted === deletedNow) return folders;
    const found = new Set<string>();
    for (const source of [...liveNow.keys(), ...deletedNow]) {
      let slash = source.lastIndexOf('/');
      while (slash > 0 && !found.has(source.slice(0, slash))) {
        found.add(source.slice(0, slash));
        slash = source.lastIndexOf('/', slash - 1);
      }
    }
    [live, deleted, folders] = [liveNow, deletedNow, found];
    return folders;
  };
}

/** The sources of a folder, nothing read yet. */
export function createSourceTexts(held: Held, files: TextFiles, lastSeen: LastSeen): SourceTexts {
  const queue = createQueue();
  const open = new Set<string>();
  /** Sources whose earlier texts were asked for. */
  const informed = new Set<string>();
  /** Sources whose last reading failed. */
  const unreadable = new Set<string>();
  /** Text of sources that went away while this window knew it. */
  const lost = new Map<string, string>();

  const foldersOfKnown = createFolders();

  /** The sources that are known to be there or to be gone: the one at a path, or those below it. */
  function knownWithin(path: string): readonly string[] {
    const { live, deleted } = held.store;
    if (live.has(path) || deleted.has(path) || unreadable.has(path)) return [path];
    const below = (sources: Iterable<string>): readonly string[] =>
      [...sources].filter((source) => isWithin(source, path));
    // Most of what happens in a folder happens to files that are none of ours.
    if (!foldersOfKnown(live, deleted).has(path)) return below(unreadable);
    return [...new Set([...below(live.keys()), ...below(deleted), ...below(unreadable)])];
  }

  /** Tells of the earlier texts of a source whose text came from an editor before they were asked for. */
  async function inform(source: string): Promise<void> {
    const text = held.store.live.get(source)?.text;
    if (text === undefined || informed.has(source)) return;
    informed.add(source);
    const earlier = await lastSeen.earlier(source, text);
    const now = held.store.live.get(source)?.text;
    if (now !== undefined && earlier.length > 0) held.dispatch({ type: 'textKnown', source, text: now, earlier });
  }

  /** One reading of a source after the other: of two at once the earlier text could be taken for the later. */
  const read = (source: string): Promise<void> => queue.run(`read ${source}`, () => readNow(source));

  async function readNow(source: string): Promise<void> {
    let text: string | null;
    try {
      text = await files.readSource(source);
      unreadable.delete(source);
    } catch {
      // It is there, or may be: where its passages stand is not known, which is less than that they are lost.
      unreadable.add(source);
      return;
    }
    const before = held.store.live.get(source)?.text;
    const earlier = text === null || text === before ? [] : await lastSeen.earlier(source, text);
    if (open.has(source)) return;
    informed.add(source);
    if (text !== null) {
      lost.delete(source);
      held.dispatch({ type: 'textKnown', source, text, earlier });
      return;
    }
    if (before !== undefined) lost.set(source, before);
    held.dispatch({ type: 'sourceDeleted', source });
    held.dispatch({ type: 'copiesDropped', source });
  }

  const remember = (sources: ReadonlySet<string>): Promise<void> =>
    queue.run('remember', () => {
      const there = [...sources].filter((source) => held.store.live.has(source));
      const texts = new Map(there.map((source) => [source, tellingTexts(held.store, source)]));
      // A source without annotations has nothing to be followed.
      return lastSeen.keep(texts);
    });

  return {
    async readMissing() {
      const { live, deleted } = held.store;
      const annotated = [...annotatedSources(held.store)];
      const missing = annotated.filter((source) => !live.has(source) && !deleted.has(source));
      const untold = annotated.filter((source) => open.has(source) && !informed.has(source));
      await eachOf(missing, atOnce, read);
      await eachOf(untold, atOnce, inform);
      if (missing.length + untold.length > 0) void remember(new Set([...missing, ...untold]));
    },
    async changed(path) {
      const concerned = knownWithin(path).filter((source) => !open.has(source));
      await eachOf(concerned, atOnce, read);
      if (concerned.length > 0) void remember(new Set(concerned));
    },
    opened(source, text) {
      open.add(source);
      held.dispatch({ type: 'textKnown', source, text });
    },
    async closed(source) {
      open.delete(source);
      held.dispatch({ type: 'textClosed', source });
      if (annotatedSources(held.store).has(source)) await read(source);
    },
    remember,
    async gone() {
      const gone = [...annotatedSources(held.store)].filter((source) => held.store.deleted.has(source)).toSorted();
      return Promise.all(
        gone.map(async (source) => {
          const last = lost.get(source);
          const kept = await lastSeen.earlier(source, null);
          return { source, texts: [...new Set([...(last === undefined ? [] : [last]), ...kept])] };
        }),
      );
    },
    async idle() {
      await queue.idle();
      await lastSeen.idle();
    },
  };
}
