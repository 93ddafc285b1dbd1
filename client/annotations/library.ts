import { describe } from '../../common/anchor/describe';
import { resolve } from '../../common/anchor/resolve';
import type { Change } from '../../common/anchor/shift';
import { redone, type Applied, type Edit } from '../../common/annotation/edits';
import { targetOf } from '../../common/annotation/ends';
import type { Annotation } from '../../common/annotation/model';
import { annotationOf, annotationsIn, hiddenCopies } from '../../common/annotation/queries';
import { copydeskFolder } from '../../common/annotation/sidecarPath';
import type { AnnotationStore } from '../../common/annotation/store';
import { counted } from '../../common/text/counted';
import type { Span } from '../../common/text/span';
import type { Ending } from '../files/signal';
import { temporaryAge } from '../files/textFiles';
import { noDeletedAnnotations, type DeletedAnnotations } from './deleted';
import { createHandOver, type HandOver } from './handOver';
import { createHeld } from './held';
import { noLastSeen, type LastSeen } from './lastSeen';
import { NotWritten } from './notWritten';
import { createRenaming } from './renaming';
import { createSidecarFiles, type SidecarOptions } from './sidecarFiles';
import { createSourceTexts, type GoneSource } from './sourceTexts';

export type { BrokenSidecar } from './sidecarFiles';

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

  const renaming = createRenaming(held, sidecars, sources, {
    load,
    failed: (path, error) => options.failed(path, error),
    renamed: (from, to) => lastSeen.renamed(from, to),
  });

  function present(id: string): Annotation {
    const annotation = annotationOf(held.store, id);
    if (!annotation) throw new Error('This annotation is no longer there.');
    return annotation;
  }

  /** A span of a source's text as it is now, to be asked for again after edits. */
  function followed(source: string, span: Span): () => Span {
    const before = held.store.live.get(source)?.text;
    const selectors = before === undefined ? null : describe(before, span);
    return () => {
      const now = held.store.live.get(source)?.text;
      if (now !== undefined && (selectors === null || now === before)) return span;
      const place = now !== undefined && selectors ? resolve(now, selectors).span : null;
      if (!place) throw new Error('The text has changed meanwhile: select the passage again.');
      return place;
    };
  }

  /** What an edit is about when it is made: a span may be elsewhere when everything has been read. */
  function placed(edit: Edit): () => Edit {
    if (edit.type !== 'anchor') return () => edit;
    const source = targetOf(present(edit.id), edit.end)?.source;
    if (source === undefined) throw new Error('This annotation has no such passage.');
    const span = followed(source, edit.span);
    return () => ({ ...edit, span: span() });
  }

  const idOf = (edit: Edit): string => (edit.type === 'add' ? edit.annotation.id : edit.id);
  const homeOf = (edit: Edit): string =>
    edit.type === 'add' ? edit.annotation.target.source : present(edit.id).target.source;

  /** Makes the changes in what is held: runs of changes of whole annotations as one, anchors one by one. */
  function make(edits: readonly Edit[]): readonly Applied[] {
    const waiting = new Map<string, Annotation | null>();
    const now = (id: string): Annotation | null => {
      const changed = waiting.get(id);
      return changed === undefined ? annotationOf(held.store, id) : changed;
    };
    const settle = (): void => {
      const all = [...waiting];
      waiting.clear();
      const put = all.flatMap(([, annotation]) => annotation ?? []);
      const removed = all.flatMap(([id, annotation]) => (annotation ? [] : [id]));
      if (all.length > 0) held.dispatch({ type: 'edited', put, removed });
    };
    const applied = edits.map((edit): Applied => {
      const id = idOf(edit);
      const before = now(id);
      if (edit.type === 'anchor') {
        settle();
        const { end, span, modified } = edit;
        held.dispatch({ type: 'anchored', id, end, span, modified });
      } else if (edit.type === 'add') waiting.set(id, edit.annotation);
      else if (edit.type === 'remove') waiting.set(id, null);
      else if (before) waiting.set(id, edit.edit(before));
      else throw new Error('This annotation is no longer there.');
      return { id, before, after: now(id) };
    });
    settle();
    return applied;
  }

  /** A source and those in whose sidecars something leads to it. */
  const concerning = (source: string): readonly string[] => [
    source,
    ...annotationsIn(held.store, source).map(({ target }) => target.source),
  ];

  function requireTrust(): void {
    if (!options.canWrite())
      throw new Error('The workspace is not trusted, or this folder is no longer open in it: nothing is written.');
  }

  async function apply(edits: readonly Edit[]): Promise<readonly Applied[]> {
    requireTrust();
    const places = new Map(edits.map((edit) => [edit, placed(edit)]));
    await load();
    const there = edits.filter((edit) => edit.type !== 'remove' || annotationOf(held.store, edit.id) !== null);
    for (const source of new Set(there.map(homeOf))) await sidecars.requireWritable(source);
    const applied = make(there.map((edit) => places.get(edit)?.() ?? edit));
    await sources.readMissing();
    const versions = applied.flatMap(({ before, after }) => [...(before ? [before] : []), ...(after ? [after] : [])]);
    try {
      await sidecars.flush(new Set(versions.map(({ target }) => target.source)));
    } catch (error) {
      throw error instanceof NotWritten ? new NotWritten(error.path, error.cause, applied) : error;
    }
    void sources.remember(new Set(applied.flatMap(({ after }) => (after ? [after.target.source] : []))));
    return applied;
  }

  /** A removal that was asked for is remembered beyond this window's undo. */
  async function remember(applied: readonly Applied[]): Promise<void> {
    const when = options.now?.() ?? '';
    const removed = applied.flatMap(({ before, after }) => (before && !after ? [{ annotation: before, when }] : []));
    await deleted.add(removed).catch((error: unknown) => options.failed('deleted annotations', error));
  }

  async function reapply(applied: readonly Applied[]): Promise<void> {
    const edits: Edit[] = [];
    let left = 0;
    for (const change of applied) {
      const next = redone(change, annotationOf(held.store, change.id));
      if (next === null) left += 1;
      else if (next.annotation === null) edits.push({ type: 'remove', id: change.id });
      else if (change.before === null) edits.push({ type: 'add', annotation: next.annotation });
      else edits.push({ type: 'change', id: change.id, edit: () => next.annotation as Annotation });
    }
    await apply(edits);
    if (left > 0) throw new Error(`${counted(left, 'annotation')} changed since, and stay as they are.`);
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
    handOver: createHandOver(held, sidecars, lastSeen, async () => {
      await sources.readMissing();
      await sidecars.flush();
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
