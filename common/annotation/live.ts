import { createDescriber } from '../anchor/describe';
import type { Anchoring, Selectors } from '../anchor/model';
import { createResolver } from '../anchor/resolve';
import { shift, trackAll } from '../anchor/shift';
import type { Change, Tracked } from '../anchor/shift';
import type { Span } from '../text/span';
import { mapTargets, targetOf, targetsOf } from './ends';
import type { Annotation, EndName } from './model';
import { annotationIn, putAnnotation } from './sidecars';
import { endKey } from './state';
import type { AnnotationStore, LiveEnd, LiveSource } from './state';

const withText = (store: AnnotationStore, source: string, live: LiveSource): AnnotationStore => ({
  ...store,
  live: new Map(store.live).set(source, live),
});

/** Whether two selectors were stored with the same words, place and context. */
const sameSelectors = (a: Selectors, b: Selectors): boolean =>
  a === b ||
  (a.characters.startCharacter === b.characters.startCharacter &&
    a.characters.endCharacter === b.characters.endCharacter &&
    a.exact === b.exact &&
    a.prefix === b.prefix &&
    a.suffix === b.suffix &&
    a.alike?.copy === b.alike?.copy &&
    a.alike?.copies === b.alike?.copies);

/** Whether as many copies of the passage with its context stood in the text, and it was the same one of them. */
function sameCopy(a: Selectors, b: Selectors): boolean {
  const copies = a.alike?.copies ?? 1;
  return copies === (b.alike?.copies ?? 1) && (copies === 1 || a.alike?.copy === b.alike?.copy);
}

/** The ends that lie in a source, with their selectors. */
function selectorsIn(store: AnnotationStore, source: string): readonly Pick<LiveEnd, 'id' | 'end' | 'selectors'>[] {
  const ends: Pick<LiveEnd, 'id' | 'end' | 'selectors'>[] = [];
  for (const sidecar of store.sidecars.values()) {
    for (const annotation of sidecar.content.annotations) {
      for (const { end, target } of targetsOf(annotation)) {
        if (target.source === source) ends.push({ id: annotation.id, end, selectors: target.selectors });
      }
    }
  }
  return ends;
}

const trackedFrom = (anchoring: Anchoring): Tracked | null =>
  anchoring.span ? { span: anchoring.span, lost: null } : null;

/** Finds all ends of a source in its text; an end of `known` that is still stored in the same way stays as it is. */
function findEnds(
  store: AnnotationStore,
  source: string,
  text: string,
  known: ReadonlyMap<string, LiveEnd>,
): ReadonlyMap<string, LiveEnd> {
  const resolver = createResolver(text);
  const ends = new Map<string, LiveEnd>();
  for (const { id, end, selectors } of selectorsIn(store, source)) {
    const key = endKey(id, end);
    const old = known.get(key);
    if (old && sameSelectors(old.selectors, selectors)) {
      ends.set(key, old);
      continue;
    }
    const anchoring = resolver.resolve(selectors);
    ends.set(key, { id, end, selectors, anchoring, tracked: trackedFrom(anchoring) });
  }
  return ends;
}

/** Brings the live ends of some sources in step with the annotations. Sources without text are passed over. */
export function syncEnds(store: AnnotationStore, sources: readonly string[]): AnnotationStore {
  let next = store;
  for (const source of new Set(sources)) {
    const live = store.live.get(source);
    if (!live) continue;
    next = withText(next, source, { ...live, ends: findEnds(store, source, live.text, live.ends) });
  }
  return next;
}

/** Takes in a source's text; its ends are looked for, unless the text is the one already known. */
export function knowText(store: AnnotationStore, source: string, text: string): AnnotationStore {
  if (store.live.get(source)?.text === text) return store;
  return withText(store, source, { text, ends: findEnds(store, source, text, new Map()) });
}

/** Gives a source's text and ends another path. */
export function moveText(store: AnnotationStore, from: string, to: string): AnnotationStore {
  const live = store.live.get(from);
  if (!live) return store;
  const rest = new Map(store.live);
  rest.delete(from);
  return { ...store, live: rest.set(to, live) };
}

function shiftCandidates(anchoring: Anchoring, changes: readonly Change[]): Anchoring {
  if (anchoring.candidates.length === 0) return anchoring;
  const candidates = anchoring.candidates.flatMap((candidate) => {
    let span: Span | null = candidate;
    for (const change of changes) span = span && shift(span, change);
    return span ? [{ ...span, score: candidate.score }] : [];
  });
  return { ...anchoring, candidates };
}

/** Follows the ends of a source through edits. */
export function shiftText(store: AnnotationStore, source: string, changes: readonly Change[]): AnnotationStore {
  const live = store.live.get(source);
  if (!live || changes.length === 0) return store;
  const entries = [...live.ends];
  const tracked = entries.flatMap(([, end]) => (end.tracked ? [end.tracked] : []));
  const { passages, text } = trackAll(tracked, changes, live.text);
  let next = 0;
  const ends = entries.map(([key, end]): [string, LiveEnd] => {
    const passage = end.tracked ? (passages[next++] ?? null) : null;
    return [key, { ...end, tracked: passage, anchoring: shiftCandidates(end.anchoring, changes) }];
  });
  return withText(store, source, { text, ends: new Map(ends) });
}

/** An annotation whose end is stored with other selectors. */
const withSelectors = (annotation: Annotation, end: EndName, selectors: Selectors): Annotation =>
  mapTargets(annotation, (target, name) => (name === end ? { ...target, selectors } : target));

/** Stores an end anew; the annotation's sidecar is then ahead of its file. */
function storeEnd(store: AnnotationStore, live: LiveEnd, selectors: Selectors, modified?: string): AnnotationStore {
  const annotation = annotationIn(store, live.id);
  if (!annotation) return store;
  const changed = withSelectors(annotation, live.end, selectors);
  return putAnnotation(store, modified === undefined ? changed : { ...changed, modified });
}

const anchored = (span: Span): Anchoring => ({
  state: 'exact',
  span,
  score: 1,
  reason: 'The words and their surroundings are as they were stored.',
  candidates: [],
});

/**
 * Takes in a source as it was saved. Lost ends are looked for by their stored selectors; ends that were followed
 * through edits, or found elsewhere when the text was read, are stored with the place and words that they have now.
 */
export function saveText(store: AnnotationStore, source: string, text: string): AnnotationStore {
  let next = knowText(store, source, text);
  const live = next.live.get(source);
  if (!live) return next;
  const describe = createDescriber(text);
  const resolver = createResolver(text);
  const ends = new Map(live.ends);
  for (const [key, old] of live.ends) {
    let end = old;
    if (end.tracked?.lost) {
      const anchoring = resolver.resolve(end.selectors);
      // The marker stays beside an end that is not found, so that an undo after saving still brings it back.
      end = { ...end, anchoring, tracked: trackedFrom(anchoring) ?? end.tracked };
      ends.set(key, end);
    }
    const { tracked, anchoring } = end;
    if (!tracked || tracked.lost || anchoring.state === 'edited') continue;
    const selectors = describe(tracked.span);
    // Whether words alike came or went elsewhere is no reason to write a file. Copies of the passage with its context
    // are: a stale count of them would leave it in doubt next time, or take it to a copy.
    const alike = sameCopy(selectors, end.selectors) ? end.selectors.alike : selectors.alike;
    if (sameSelectors({ ...selectors, alike }, end.selectors)) continue;
    ends.set(key, { ...end, selectors, anchoring: anchored(tracked.span) });
    next = storeEnd(next, end, selectors);
  }
  return withText(next, source, { text, ends });
}

/** Stores an end at the place that the user chose. Without the source's text nothing happens. */
export function reanchor(
  store: AnnotationStore,
  choice: { readonly id: string; readonly end: EndName; readonly span: Span; readonly modified: string },
): AnnotationStore {
  const annotation = annotationIn(store, choice.id);
  const target = annotation && targetOf(annotation, choice.end);
  const live = target && store.live.get(target.source);
  if (!live) return store;
  const selectors = createDescriber(live.text)(choice.span);
  const end: LiveEnd = {
    id: choice.id,
    end: choice.end,
    selectors,
    anchoring: anchored(choice.span),
    tracked: { span: choice.span, lost: null },
  };
  const ends = new Map(live.ends).set(endKey(end.id, end.end), end);
  return withText(storeEnd(store, end, selectors, choice.modified), target.source, { ...live, ends });
}
