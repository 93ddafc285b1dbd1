import type { Change } from '../../common/anchor/shift';
import type { Applied, Edit } from '../../common/annotation/edits';
import { annotationsIn, hiddenCopies } from '../../common/annotation/queries';
import { copydeskFolder } from '../../common/annotation/sidecarPath';
import type { AnnotationStore } from '../../common/annotation/store';
import { counted } from '../../common/text/counted';
import type { Ending } from '../files/signal';
import { temporaryAge } from '../files/textFiles';
import { createApplying } from './applying';
import { noDeletedAnnotations, type DeletedAnnotations } from './deleted';
import { createHandOver, type HandOver } from './handOver';
import { createHeld } from './held';
import { noLastSeen, type LastSeen } from './lastSeen';
import { NotWritten } from './notWritten';
import { createPathsSince } from './pathsSince';
import { createRenaming } from './renaming';
import { createSidecarFiles, type SidecarOptions } from './sidecarFiles';
import { createSourceTexts, type GoneSource } from './sourceTexts';

export type { BrokenSidecar } from './sidecarDisk';

/** What a library needs of its surroundings. */
export interface LibraryOptions extends SidecarOptions {
  /** Texts seen before, kept outside the workspace. */
  readonly lastSeen?: LastSeen;
  /** Where removed annotations are remembered. */
  readonly deleted?: DeletedAnnotations;
  /** The present instant (ISO), for the journal of what is removed. */
  now?(): string;
}

/**
 * The annotations of one workspace folder: the pure store, its sidecar files, and the one writer of each file.
 * A change that two windows make at once is not lost: the file is read again before each write and merged by
 * annotation, and looked at once more afterwards.
 */
export interface Library {
  readonly store: AnnotationStore;
  /** Resolves when all sidecars and the sources they belong to have been read; reads them on the first call. */
  load(): Promise<void>;
  /** A sidecar changed on disk, or a folder of them came or went. */
  sidecarChanged(path: string): Promise<void>;
  /**
   * Takes in what others have changed on disk without our being told: in all sidecars, or in those that concern a source.
   * Nothing is done before the first `load`, which reads all of them.
   */
  lookAgain(source?: string): Promise<void>;
  /** A source that is not open in the editor changed on disk or went away, or a folder of them did. */
  sourceChanged(path: string): Promise<void>;
  opened(source: string, text: string): void;
  edited(source: string, changes: readonly Change[]): void;
  /** Writes the positions that edits have changed. */
  saved(source: string, text: string): Promise<void>;
  /** The editor let go of a source: what counts is the file again. */
  closed(source: string): Promise<void>;
  /** A source, or a folder with everything in it, has another path now. */
  renamed(from: string, to: string): Promise<void>;
  /** For moves of sources to other workspace folders. */
  readonly handOver: HandOver;
  /**
   * Makes changes together, one write for each sidecar; the removal of what is gone is passed over. A span of an `anchor`
   * is followed through edits that are made while files are read. Gives what became of each annotation. Rejects, with
   * nothing changed, when nothing may be written, a sidecar cannot be read or words to anchor to are gone. When a sidecar
   * cannot be written just now it rejects with `NotWritten`: the change is made, and written later.
   */
  apply(edits: readonly Edit[]): Promise<readonly Applied[]>;
  /** Makes changes again, or with `inverted` takes them back. Rejects when others have changed some since: those stay. */
  reapply(applied: readonly Applied[]): Promise<void>;
  /** Writes what could not be written before. */
  flush(): Promise<void>;
  /** Annotated sources that are gone, with the texts that are known of them. */
  gone(): Promise<readonly GoneSource[]>;
  readonly onChange: (listener: () => void) => Ending;
  /** Resolves when nothing is being read or written. */
  readonly idle: () => Promise<void>;
}

/** The library of a workspace folder, nothing read yet. */
export function createLibrary(options: LibraryOptions): Library {
  const { files, lastSeen = noLastSeen, deleted = noDeletedAnnotations } = options;
  const held = createHeld();
  const sidecars = createSidecarFiles(held, options);
  const sources = createSourceTexts(held, files, lastSeen);
  const paths = createPathsSince();
  let loading: Promise<void> | null = null;
  let finishing: Promise<void> | null = null;

  /** Says which sidecars hold annotations that are not shown, because others have the same ids. */
  function tellCopies(): void {
    for (const [source, count] of hiddenCopies(held.store)) {
      const are = `${counted(count, 'annotation')} with the id of one in another source's sidecar`;
      options.failed(source, new Error(`${are}: kept in the file, but not shown. It seems to be a copied file.`));
    }
  }

  /** Ends what a writer that was killed has begun. */
  async function finish(): Promise<void> {
    tellCopies();
    await sidecars.condense();
    if (!options.canWrite()) return;
    try {
      await files.sweep(copydeskFolder, temporaryAge);
      await sidecars.flush();
    } catch (error) {
      options.failed(copydeskFolder, error);
    }
  }

  function load(): Promise<void> {
    loading ??= held.together(async () => {
      await sidecars.readAll();
      // Sources are read after their sidecars, because a link's other end may lie in any of them.
      await sources.readMissing();
    });
    finishing ??= loading.then(finish);
    return loading;
  }

  const deletedFailed = (error: unknown): void => options.failed('deleted annotations', error);

  const renaming = createRenaming(held, sidecars, sources, {
    load,
    failed: (path, error) => options.failed(path, error),
    renamed: (from, to) => lastSeen.renamed(from, to),
    followed(from, to) {
      paths.renamed(from, to);
      deleted.renamed(from, to).catch(deletedFailed);
    },
  });

  /** A source and those in whose sidecars something leads to it. */
  const concerning = (source: string): readonly string[] => [
    source,
    ...annotationsIn(held.store, source).map(({ target }) => target.source),
  ];

  const { apply, reapply } = createApplying(held, sidecars, sources, paths, {
    load,
    canWrite: () => options.canWrite(),
  });

  /** A removal that was asked for is remembered beyond this window's undo. */
  async function remember(applied: readonly Applied[]): Promise<void> {
    const when = options.now?.() ?? '';
    const removed = applied.flatMap(({ before, after }) =>
      before && !after ? [{ annotation: paths.present(before), when }] : [],
    );
    await deleted.add(removed).catch(deletedFailed);
  }

  return {
    get store() {
      return held.store;
    },
    load,
    async sidecarChanged(path) {
      await load();
      await sidecars.changed(path);
      await sources.readMissing();
    },
    async lookAgain(source) {
      if (loading === null) return;
      await loading;
      await sidecars.lookAgain(source === undefined ? null : [...new Set(concerning(source))]);
      await sources.readMissing();
      // What could not be written before was told then.
      await sidecars.flush().catch(() => undefined);
    },
    sourceChanged: (path) => sources.changed(path),
    opened: (source, text) => sources.opened(source, text),
    edited: (source, changes) => held.dispatch({ type: 'textChanged', source, changes }),
    async saved(source, text) {
      held.dispatch({ type: 'textSaved', source, text });
      await sidecars.flush(new Set(concerning(source)));
      void sources.remember(new Set([source]));
    },
    closed: (source) => sources.closed(source),
    renamed: (from, to) => renaming.renamed(from, to),
    handOver: createHandOver(held, sidecars, lastSeen, async (concerned) => {
      await sources.readMissing();
      await sidecars.flush(concerned);
    }),
    async apply(edits) {
      try {
        const applied = await apply(edits);
        await remember(applied);
        return applied;
      } catch (error) {
        if (error instanceof NotWritten) await remember(error.applied);
        throw error;
      }
    },
    reapply,
    flush: () => sidecars.flush(),
    gone: () => sources.gone(),
    onChange: held.onChange,
    async idle() {
      await finishing;
      await renaming.idle();
      await sidecars.idle();
      await sources.idle();
      await deleted.idle();
    },
  };
}
