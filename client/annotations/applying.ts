import { describe } from '../../common/anchor/describe';
import { resolve } from '../../common/anchor/resolve';
import { redone, type Applied, type Edit } from '../../common/annotation/edits';
import { targetOf } from '../../common/annotation/ends';
import type { Annotation } from '../../common/annotation/model';
import { annotationOf } from '../../common/annotation/queries';
import { counted } from '../../common/text/counted';
import type { Span } from '../../common/text/span';
import type { Held } from './held';
import { NotWritten } from './notWritten';
import type { PathsSince } from './pathsSince';
import type { SidecarFiles } from './sidecarFiles';
import type { SourceTexts } from './sourceTexts';

/** What changes need beyond what is held. */
interface ApplyingOptions {
  load(): Promise<void>;
  canWrite(): boolean;
}

/** Makes changes of a folder's annotations: all of those that are asked for together, or none. */
export interface Applying {
  /** See `Library.apply`. */
  readonly apply: (edits: readonly Edit[]) => Promise<readonly Applied[]>;
  /** See `Library.reapply`. */
  readonly reapply: (applied: readonly Applied[]) => Promise<void>;
}

const gone = (): Error => new Error('This annotation is no longer there.');

/** Makes edits in what is held: runs of changes of whole annotations as one, anchors one by one. */
function make(held: Held, edits: readonly Edit[]): readonly Applied[] {
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
    const id = edit.type === 'add' ? edit.annotation.id : edit.id;
    const before = now(id);
    if (edit.type === 'anchor') {
      settle();
      const { end, span, modified } = edit;
      held.dispatch({ type: 'anchored', id, end, span, modified });
    } else if (edit.type === 'add') waiting.set(id, edit.annotation);
    else if (edit.type === 'remove') waiting.set(id, null);
    else if (before) waiting.set(id, edit.edit(before));
    else throw gone();
    return { id, before, after: now(id) };
  });
  settle();
  return applied;
}

/** Nothing changed yet. */
export function createApplying(
  held: Held,
  sidecars: SidecarFiles,
  sources: SourceTexts,
  paths: PathsSince,
  options: ApplyingOptions,
): Applying {
  function present(id: string): Annotation {
    const annotation = annotationOf(held.store, id);
    if (!annotation) throw gone();
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

  /** Source in whose sidecar an edit's annotation lies. Throws where it is gone. */
  const homeOf = (edit: Edit): string =>
    edit.type === 'add' ? edit.annotation.target.source : present(edit.id).target.source;

  const isToDo = (edit: Edit): boolean => edit.type !== 'remove' || annotationOf(held.store, edit.id) !== null;

  function requireTrust(): void {
    if (!options.canWrite())
      throw new Error('The workspace is not trusted, or this folder is no longer open in it: nothing is written.');
  }

  /**
   * Makes edits in sidecars as they are on disk now, and writes them.
   * @param homes sources of the sidecars that they are about
   * @param editsNow gives the edits once these have been read: another window may have changed what they are about
   */
  async function commit(homes: Iterable<string>, editsNow: () => readonly Edit[]): Promise<readonly Applied[]> {
    for (const source of new Set(homes)) await sidecars.requireWritable(source);
    const applied = held.allOrNone(() => make(held, editsNow()));
    const versions = applied.flatMap(({ before, after }) => [...(before ? [before] : []), ...(after ? [after] : [])]);
    paths.noted(versions);
    await sources.readMissing();
    try {
      await sidecars.flush(new Set(versions.map(({ target }) => target.source)));
    } catch (error) {
      throw error instanceof NotWritten ? new NotWritten(error.path, error.cause, applied) : error;
    }
    void sources.remember(new Set(applied.flatMap(({ after }) => (after ? [after.target.source] : []))));
    return applied;
  }

  return {
    async apply(edits) {
      requireTrust();
      const places = new Map(edits.map((edit) => [edit, placed(edit)]));
      await options.load();
      return commit(edits.filter(isToDo).map(homeOf), () => {
        const toDo = edits.filter(isToDo);
        toDo.forEach(homeOf);
        return toDo.map((edit) => places.get(edit)?.() ?? edit);
      });
    },
    async reapply(applied) {
      requireTrust();
      await options.load();
      const changes = (): readonly Applied[] =>
        applied.map(({ id, before, after }) => ({
          id,
          before: before && paths.present(before),
          after: after && paths.present(after),
        }));
      const homes = changes().flatMap(
        ({ id, before, after }) => (annotationOf(held.store, id) ?? after ?? before)?.target.source ?? [],
      );
      let left = 0;
      await commit(homes, () =>
        changes().flatMap((change): readonly Edit[] => {
          const next = redone(change, annotationOf(held.store, change.id));
          if (next === null) left += 1;
          if (next === null) return [];
          const { annotation } = next;
          if (annotation === null) return [{ type: 'remove', id: change.id }];
          if (change.before === null) return [{ type: 'add', annotation }];
          return [{ type: 'change', id: change.id, edit: () => annotation }];
        }),
      );
      if (left > 0) throw new Error(`${counted(left, 'annotation')} changed since, and stay as they are.`);
    },
  };
}
