import { describe } from '../../common/anchor/describe';
import { resolve } from '../../common/anchor/resolve';
import type { Change } from '../../common/anchor/shift';
import { parseSidecar, type FileProblem } from '../../common/annotation/file';
import { redone, type Applied, type Edit } from '../../common/annotation/edits';
import { targetOf } from '../../common/annotation/ends';
import type { Annotation } from '../../common/annotation/model';
import { allAnnotations, annotationOf, endsOf, pendingWrites } from '../../common/annotation/queries';
import { annotationsFolder, sidecarPathOf, sourceOfSidecar } from '../../common/annotation/sidecarPath';
import { emptyStore, update, type AnnotationStore, type StoreEvent } from '../../common/annotation/store';
import { counted } from '../../common/text/counted';
import type { Span } from '../../common/text/span';
import { createQueue } from '../files/queue';
import { isWithin } from '../files/within';
import { createSignal, type Ending } from '../files/signal';
import { settlePause, type TextFiles } from '../files/textFiles';

/** A sidecar that cannot be read, so that it is not written either. */
export interface BrokenSidecar {
  readonly source: string;
  /** Path of the sidecar in the workspace folder. */
  readonly path: string;
  readonly problem: FileProblem;
}

/** What a library needs of its surroundings. */
export interface LibraryOptions {
  readonly files: TextFiles;
  /** False while nothing may be written (an untrusted workspace). */
  canWrite(): boolean;
  /** Told once for each state of a broken sidecar. */
  broken(sidecar: BrokenSidecar): void;
  /** Told when a sidecar could not be written or read for a reason of the file system. */
  failed(path: string, error: unknown): void;
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
  /**
   * Makes changes together, one write for each sidecar; the removal of what is gone is passed over. A span of an `anchor`
   * is followed through edits that are made while files are read. Gives what became of each annotation. Rejects, with
   * nothing changed, when a sidecar cannot be read or written, or words to anchor to are gone.
   */
  apply(edits: readonly Edit[]): Promise<readonly Applied[]>;
  /** Makes changes again, or with `inverted` takes them back. Rejects when others have changed some since: those stay. */
  reapply(applied: readonly Applied[]): Promise<void>;
  readonly onChange: (listener: () => void) => Ending;
  /** Resolves when nothing is being read or written. */
  readonly idle: () => Promise<void>;
}

/** Times that a write is made again when another window wrote the file at the same moment. */
const attempts = 5;

/** The library of a workspace folder, nothing read yet. */
export function createLibrary(options: LibraryOptions): Library {
  const { files } = options;
  const queue = createQueue();
  const changed = createSignal<void>();
  /** Text of each sidecar as last read or written; null where there was none. */
  const known = new Map<string, string | null>();
  const open = new Set<string>();
  /** Sources whose last reading failed. */
  const unreadable = new Set<string>();
  let store = emptyStore;
  let loading: Promise<void> | null = null;

  function dispatch(event: StoreEvent): void {
    const next = update(store, event);
    if (next === store) return;
    store = next;
    changed.fire();
  }

  /** Takes in the sidecar as it is on disk, when that is not what was last seen. */
  async function readSidecar(source: string, path: string): Promise<string | null> {
    const text = await files.read(path);
    if (known.has(source) && known.get(source) === text) return text;
    known.set(source, text);
    const parsed = text === null ? null : parseSidecar(text);
    dispatch({ type: 'sidecarLoaded', source, parsed });
    if (parsed !== null && !parsed.ok) options.broken({ source, path, problem: parsed.error });
    return text;
  }

  function refuseBroken(source: string, path: string): void {
    const error = store.sidecars.get(source)?.error;
    if (error) throw new Error(`${path} cannot be read: ${error.message} Mend or delete it first.`);
  }

  const pendingOf = (source: string) => pendingWrites(store).find((pending) => pending.source === source);

  /** Writes what is pending; true when the file was touched. */
  async function writeOnce(source: string, path: string): Promise<boolean> {
    const onDisk = await readSidecar(source, path);
    refuseBroken(source, path);
    const pending = pendingOf(source);
    if (!pending) return false;
    if (pending.bytes === onDisk) {
      dispatch({ type: 'sidecarWritten', source, revision: pending.revision });
      return false;
    }
    if (pending.bytes === null) await files.remove(path);
    else await files.replace(path, pending.bytes);
    return true;
  }

  /**
   * Until the file has been looked at again the store is told nothing of the write, so that its merge base stays what
   * the other window had read too: what that window overwrote counts as added by us, not as removed by it.
   */
  async function settle(source: string, path: string): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      await files.pause(settlePause);
      if (!(await writeOnce(source, path))) return;
    }
    throw new Error('another program keeps writing this file');
  }

  async function write(source: string): Promise<void> {
    const path = sidecarPathOf(source);
    if (path === null) throw new Error(`${source} is no place for a source with annotations.`);
    const done = queue.run(source, () => writeOnce(source, path));
    const settled = queue.run(source, async () => ((await done) ? settle(source, path) : undefined));
    settled.catch((error: unknown) => done.then(() => options.failed(path, error)).catch(() => undefined));
    await done;
  }

  /** A file goes away only when all others are written: what it held may have moved into one of them. */
  async function flush(): Promise<void> {
    if (!options.canWrite()) return;
    const pending = pendingWrites(store);
    await Promise.all(pending.filter(({ bytes }) => bytes !== null).map(({ source }) => write(source)));
    await Promise.all(pending.filter(({ bytes }) => bytes === null).map(({ source }) => write(source)));
  }

  async function readSource(source: string): Promise<void> {
    let text: string | null;
    try {
      text = await files.readSource(source);
      unreadable.delete(source);
    } catch {
      // It is there, or may be: where its passages stand is not known, which is less than that they are lost.
      unreadable.add(source);
      return;
    }
    if (open.has(source)) return;
    if (text === null) dispatch({ type: 'sourceDeleted', source });
    else dispatch({ type: 'textKnown', source, text });
  }

  const annotatedSources = (): ReadonlySet<string> =>
    new Set(allAnnotations(store).flatMap((annotation) => endsOf(store, annotation).map((end) => end.source)));

  /** Sources are read after their sidecars, because a link's other end may lie in any of them. */
  async function readMissingSources(): Promise<void> {
    const missing = [...annotatedSources()].filter((source) => !store.live.has(source) && !store.deleted.has(source));
    await Promise.all(missing.map(readSource));
  }

  async function reload(path: string): Promise<void> {
    const source = sourceOfSidecar(path);
    if (source === null) return;
    try {
      await queue.run(source, () => readSidecar(source, path));
    } catch (error) {
      options.failed(path, error);
    }
  }

  async function loadAll(): Promise<void> {
    try {
      const paths = await files.list(annotationsFolder, '.json');
      await Promise.all(paths.map(reload));
    } catch (error) {
      options.failed(annotationsFolder, error);
    }
    await readMissingSources();
  }

  /** A folder of sidecars came or went. */
  async function reloadBelow(folder: string): Promise<void> {
    try {
      const loaded = [...store.sidecars.keys()].flatMap((source) => sidecarPathOf(source) ?? []);
      const found = await files.list(annotationsFolder, '.json');
      const below = [...new Set([...loaded, ...found])].filter((path) => isWithin(path, folder));
      await Promise.all(below.map(reload));
    } catch (error) {
      options.failed(folder, error);
    }
  }

  function load(): Promise<void> {
    loading ??= loadAll();
    return loading;
  }

  /** Refuses before the store is touched, so that nothing is shown as kept that cannot be written. */
  async function requireWritable(source: string): Promise<void> {
    const path = sidecarPathOf(source);
    if (path === null) throw new Error(`${source} is no place for a source with annotations.`);
    // What happened to the file a moment ago may not have been told yet.
    await queue.run(source, () => readSidecar(source, path));
    refuseBroken(source, path);
  }

  function present(id: string): Annotation {
    const annotation = annotationOf(store, id);
    if (!annotation) throw new Error('This annotation is no longer there.');
    return annotation;
  }
  const homeOf = (id: string): string => present(id).target.source;

  /** A span of a source's text as it is now, to be asked for again after edits. */
  function followed(source: string, span: Span): () => Span {
    const before = store.live.get(source)?.text;
    const selectors = before === undefined ? null : describe(before, span);
    return () => {
      const now = store.live.get(source)?.text;
      if (now !== undefined && (selectors === null || now === before)) return span;
      const place = now !== undefined && selectors ? resolve(now, selectors).span : null;
      if (!place) throw new Error('The text has changed meanwhile: select the passage again.');
      return place;
    };
  }

  /** The event of an edit, made when everything has been read: what it is about may have changed until then. */
  function eventOf(edit: Edit): () => StoreEvent {
    if (edit.type === 'add') return () => ({ type: 'added', annotation: edit.annotation });
    const { id } = edit;
    if (edit.type === 'remove') return () => ({ type: 'removed', id });
    if (edit.type === 'change') return () => ({ type: 'changed', annotation: edit.edit(present(id)) });
    const source = targetOf(present(id), edit.end)?.source;
    if (source === undefined) throw new Error('This annotation has no such passage.');
    const span = followed(source, edit.span);
    return () => ({ type: 'anchored', id, end: edit.end, span: span(), modified: edit.modified });
  }

  const idOf = (edit: Edit): string => (edit.type === 'add' ? edit.annotation.id : edit.id);

  async function apply(edits: readonly Edit[]): Promise<readonly Applied[]> {
    const events = new Map(edits.map((edit) => [edit, eventOf(edit)]));
    await load();
    const there = edits.filter((edit) => edit.type !== 'remove' || annotationOf(store, edit.id) !== null);
    const homes = there.map((edit) => (edit.type === 'add' ? edit.annotation.target.source : homeOf(edit.id)));
    for (const source of new Set(homes)) await requireWritable(source);
    const applied = there.map((edit): Applied => {
      const before = annotationOf(store, idOf(edit));
      const event = events.get(edit)?.();
      if (event) dispatch(event);
      return { id: idOf(edit), before, after: annotationOf(store, idOf(edit)) };
    });
    await readMissingSources();
    await flush();
    return applied;
  }

  async function reapply(applied: readonly Applied[]): Promise<void> {
    const edits: Edit[] = [];
    let left = 0;
    for (const change of applied) {
      const next = redone(change, annotationOf(store, change.id));
      if (next === null) left += 1;
      else if (next.annotation === null) edits.push({ type: 'remove', id: change.id });
      else if (change.before === null) edits.push({ type: 'add', annotation: next.annotation });
      else edits.push({ type: 'change', id: change.id, edit: () => next.annotation as Annotation });
    }
    await apply(edits);
    if (left > 0) throw new Error(`${counted(left, 'annotation')} changed since, and stay as they are.`);
  }

  /** Says why a source's annotations cannot follow it to another path; null when they can. */
  function obstacle(source: string, to: string): string | null {
    if (sidecarPathOf(to) === null) return `${to} is no place for a source with annotations.`;
    const [own, there] = [store.sidecars.get(source), store.sidecars.get(to)];
    if (!own || !(own.error ?? there?.error)) return null;
    return 'A sidecar cannot be read: the annotations stay with the old path of the source.';
  }

  return {
    get store() {
      return store;
    },
    load,
    async sidecarChanged(path) {
      await load();
      if (sourceOfSidecar(path) === null) await reloadBelow(path);
      else await reload(path);
      await readMissingSources();
      // What had to wait for a broken sidecar is written when that is mended.
      const own = sourceOfSidecar(path);
      if (own === null || !options.canWrite() || !pendingOf(own)) return;
      await write(own).catch((error: unknown) => options.failed(path, error));
    },
    async sourceChanged(path) {
      const concerned = [...new Set([...store.live.keys(), ...store.deleted, ...unreadable])].filter(
        (source) => isWithin(source, path) && !open.has(source),
      );
      await Promise.all(concerned.map(readSource));
    },
    opened(source, text) {
      open.add(source);
      dispatch({ type: 'textKnown', source, text });
    },
    edited: (source, changes) => dispatch({ type: 'textChanged', source, changes }),
    async saved(source, text) {
      dispatch({ type: 'textSaved', source, text });
      await flush();
    },
    async closed(source) {
      open.delete(source);
      dispatch({ type: 'textClosed', source });
      if (annotatedSources().has(source)) await readSource(source);
    },
    async renamed(from, to) {
      await load();
      for (const source of annotatedSources()) {
        if (!isWithin(source, from)) continue;
        const target = to + source.slice(from.length);
        const reason = obstacle(source, target);
        if (reason !== null) options.failed(source, new Error(reason));
        if (sidecarPathOf(target) !== null) dispatch({ type: 'sourceRenamed', from: source, to: target });
      }
      await readMissingSources();
      await flush();
    },
    apply,
    reapply,
    onChange: changed.listen,
    idle: queue.idle,
  };
}
