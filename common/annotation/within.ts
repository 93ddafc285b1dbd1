import { byCode } from '../text/sorted';
import { byPosition } from './file';
import type { Annotation } from './model';
import type { AnnotationStore } from './state';

/** Whether an annotation is the one that counts for its id: a copy in another source's sidecar is kept, not shown. */
const counts = (store: AnnotationStore, annotation: Annotation): boolean =>
  store.twins.size === 0 || store.byId.get(annotation.id) === annotation;

/** The annotations of a source's own sidecar, in the order of their places. */
export function ownAnnotations(store: AnnotationStore, source: string): readonly Annotation[] {
  const all = store.sidecars.get(source)?.content.annotations ?? [];
  return store.twins.size === 0 ? all : all.filter((annotation) => counts(store, annotation));
}

/** The annotations that have an end in a source: by the source of their sidecar, then in the order of their places. */
export function annotationsIn(store: AnnotationStore, source: string): readonly Annotation[] {
  const own = ownAnnotations(store, source);
  const leading = [...(store.ledTo.get(source) ?? [])].flatMap((id) => {
    const link = store.byId.get(id);
    return link?.linkTo?.source === source ? [link] : [];
  });
  if (leading.length === 0) return own;
  return [...leading, ...own].sort((a, b) => byCode(a.target.source, b.target.source) || byPosition(a, b));
}

/** Sources in which some annotation has an end. */
export function annotatedSources(store: AnnotationStore): ReadonlySet<string> {
  const own = [...store.sidecars].flatMap(([source, { content }]) => (content.annotations.length > 0 ? [source] : []));
  return new Set([...own, ...store.ledTo.keys()]);
}

/** How many annotations of which sidecars do not count, because one of the same id in another sidecar does. */
export function hiddenCopies(store: AnnotationStore): ReadonlyMap<string, number> {
  const hidden = new Map<string, number>();
  for (const [id, sources] of store.twins) {
    const counting = store.byId.get(id)?.target.source;
    for (const source of sources) if (source !== counting) hidden.set(source, (hidden.get(source) ?? 0) + 1);
  }
  return hidden;
}
