import { byCode } from '../text/sorted';
import type { Annotation } from './model';
import type { Draft } from './sharedMap';
import type { AnnotationStore, Sidecar } from './state';

/** A sidecar's new state, with what of its annotations came and what went; a changed one is in both lists. */
export interface SidecarChange {
  readonly source: string;
  readonly sidecar: Sidecar;
  readonly came: readonly Annotation[];
  readonly went: readonly Annotation[];
}

/** Source that an annotation leads to from another one's sidecar. */
const ledFrom = ({ target, linkTo }: Annotation): string | null =>
  linkTo === null || linkTo.source === target.source ? null : linkTo.source;

/**
 * Of sidecars that hold one id the one whose annotation counts: that of a source which is there, for a rename that was
 * cut short leaves a copy at the old path; else the first path, whatever order they were read in.
 */
function holderOf(store: AnnotationStore, sources: ReadonlySet<string>): string | undefined {
  const isGone = (source: string): number => (store.deleted.has(source) ? 1 : 0);
  return [...sources].sort((a, b) => isGone(a) - isGone(b) || byCode(a, b))[0];
}

/** Looks annotations up in sidecars by source and id, whichever of two copies counts; each sidecar is gone through once. */
export function createLookUp(store: AnnotationStore): (source: string, id: string) => Annotation | undefined {
  const known = new Map<string, ReadonlyMap<string, Annotation>>();
  return (source, id) => {
    const before = known.get(source);
    if (before) return before.get(id);
    const annotations = store.sidecars.get(source)?.content.annotations ?? [];
    const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
    known.set(source, byId);
    return byId.get(id);
  };
}

const noIds: ReadonlySet<string> = new Set();

/** Sets of sources' ids in the making, each copied once. */
function createLeads(draft: Draft<ReadonlySet<string>>) {
  const own = new Map<string, Set<string>>();
  const setOf = (source: string): Set<string> => {
    const known = own.get(source) ?? new Set(draft.get(source) ?? []);
    own.set(source, known);
    draft.set(source, known);
    return known;
  };
  return {
    add: (source: string, id: string) => void setOf(source).add(id),
    drop(source: string, id: string) {
      const rest = setOf(source);
      rest.delete(id);
      if (rest.size === 0) draft.delete(source);
    },
  };
}

/** The store with some sidecars replaced: what is known by id and by the source led to follows. */
export function withSidecars(store: AnnotationStore, changes: readonly SidecarChange[]): AnnotationStore {
  const sidecars = store.sidecars.edited((draft) => {
    for (const { source, sidecar } of changes) draft.set(source, sidecar);
  });
  const next = { ...store, sidecars };
  if (changes.every(({ came, went }) => came.length + went.length === 0)) return next;
  const twins = new Map(store.twins);
  const doubtful = new Set<string>();
  const byId = store.byId.edited((draft) => {
    for (const { source, came, went } of changes) {
      const back = went.length === 0 ? noIds : new Set(came.map(({ id }) => id));
      for (const { id } of went) {
        if (back.has(id)) continue;
        const holders = twins.get(id);
        if (holders) twins.set(id, new Set([...holders].filter((one) => one !== source)));
        if (holders) doubtful.add(id);
        else if (draft.get(id)?.target.source === source) draft.delete(id);
      }
      for (const annotation of came) {
        const { id } = annotation;
        const holders = twins.get(id);
        const now = draft.get(id);
        if (holders) twins.set(id, new Set([...holders, source]));
        else if (now && now.target.source !== source) twins.set(id, new Set([now.target.source, source]));
        if (twins.size > 0 && twins.has(id)) doubtful.add(id);
        else draft.set(id, annotation);
      }
    }
    settleTwins(next, draft, twins, doubtful);
  });
  const ledTo = store.ledTo.edited((draft) => {
    const leads = createLeads(draft);
    const lead = (annotation: Annotation): void => {
      const source = ledFrom(annotation);
      if (source !== null) leads.add(source, annotation.id);
    };
    for (const { went } of changes) {
      for (const annotation of went) {
        const source = ledFrom(annotation);
        if (source !== null) leads.drop(source, annotation.id);
      }
    }
    for (const { came } of changes) came.forEach(lead);
    for (const id of doubtful) {
      const counting = byId.get(id);
      if (counting) lead(counting);
    }
  });
  return { ...next, byId, twins, ledTo };
}

/** Decides whose annotations of some ids count, after one of their holders came, went or changed. */
function settleTwins(
  store: AnnotationStore,
  draft: Draft<Annotation>,
  twins: Map<string, ReadonlySet<string>>,
  ids: Iterable<string>,
): void {
  const lookUp = createLookUp(store);
  for (const id of ids) {
    const holders = twins.get(id) ?? new Set();
    const annotation = lookUp(holderOf(store, holders) ?? '', id);
    if (annotation) draft.set(id, annotation);
    else draft.delete(id);
    if (holders.size < 2) twins.delete(id);
  }
}

/** The store after a source was found or lost, on which it depends whose annotation of an id counts. */
export function withPresence(store: AnnotationStore, deleted: ReadonlySet<string>): AnnotationStore {
  const next = { ...store, deleted };
  if (store.twins.size === 0) return next;
  const twins = new Map(store.twins);
  const byId = store.byId.edited((draft) => {
    settleTwins(next, draft, twins, store.twins.keys());
  });
  return { ...next, byId };
}
