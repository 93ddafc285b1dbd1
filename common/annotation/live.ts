import { createDescriber } from '../anchor/describe';
import { lateText } from '../anchor/lateText';
import type { Anchoring, Selectors } from '../anchor/model';
import { createResolver, type Resolver } from '../anchor/resolve';
import { shift, trackLate } from '../anchor/shift';
import type { Change } from '../anchor/shift';
import type { Span } from '../text/span';
import { mapTargets, targetOf } from './ends';
import type { Annotation, EndName } from './model';
import { endsAfter, endsOfText, trackedFrom } from './finding';
import { followReplacement } from './replaced';
import { sameCopy, sameSelectors } from './sameSelectors';
import { changeAnnotations } from './sidecars';
import { liveSource, mapEnds } from './liveEnds';
import type { AnnotationStore, LiveEnd, LiveSource } from './state';

const withText = (store: AnnotationStore, source: string, live: LiveSource): AnnotationStore => ({
  ...store,
  live: store.live.edited((draft) => draft.set(source, live)),
});

/** Brings the live ends of some sources in step with the annotations. Sources without text are passed over. */
export function syncEnds(store: AnnotationStore, sources: readonly string[]): AnnotationStore {
  let next = store;
  for (const source of new Set(sources)) {
    const live = store.live.get(source);
    if (live) next = withText(next, source, liveSource(live.late, live.earlier, endsOfText(store, source, live)));
  }
  return next;
}

/**
 * Takes in a source's text; its ends are looked for, unless the text is the one already known. Passages that stood in
 * the text known before are followed through the difference of the two texts.
 * @param earlier texts of the source that were seen at other times, the latest first
 */
export function knowText(
  store: AnnotationStore,
  source: string,
  text: string,
  earlier: readonly string[] = [],
): AnnotationStore {
  const before = store.live.get(source) ?? null;
  const known = [...new Set([...earlier, ...(before?.earlier ?? [])])].filter((one) => one !== text);
  if (before?.text === text) {
    if (known.length === before.earlier.length) return store;
    const told = { ...before, earlier: known };
    // Words that were typed away come back by an undo, and by nothing else.
    return withText(store, source, {
      ...told,
      ends: endsOfText(store, source, told, ({ tracked }) => !!tracked?.lost),
    });
  }
  return withText(store, source, liveSource(lateText(text), known, endsAfter(store, source, text, known, before)));
}

/** Gives a source's text and ends another path. */
export function moveText(store: AnnotationStore, from: string, to: string): AnnotationStore {
  const live = store.live.get(from);
  if (!live) return store;
  const moved = store.live.edited((draft) => {
    draft.delete(from);
    draft.set(to, live);
  });
  return { ...store, live: moved };
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
  const tracked = live.ends.list.map((end) => end.tracked).filter((one) => one !== null);
  const { passages, text } = trackLate(tracked, changes, live.late);
  let next = 0;
  const ends = mapEnds(live.ends, (end) => {
    const passage = end.tracked ? (passages[next++] ?? null) : null;
    const anchoring = shiftCandidates(end.anchoring, changes);
    if (passage === end.tracked && anchoring === end.anchoring) return end;
    // Written out, for this is done for each end on each keystroke, and a spread takes ten times as long.
    return { id: end.id, end: end.end, selectors: end.selectors, anchoring, tracked: passage };
  });
  return withText(store, source, liveSource(text, live.earlier, followReplacement(live, text, changes, ends)));
}

/** An annotation whose end is stored with other selectors. */
const withSelectors = (annotation: Annotation, end: EndName, selectors: Selectors): Annotation =>
  mapTargets(annotation, (target, name) => (name === end ? { ...target, selectors } : target));

const anchored = (span: Span): Anchoring => ({
  state: 'exact',
  span,
  score: 1,
  reason: 'The words and their surroundings are as they were stored.',
  candidates: [],
});

/** A lost end looked for by its stored selectors. The marker stays beside one that is not found, for an undo after saving. */
function lookedFor(end: LiveEnd, resolver: Resolver): LiveEnd {
  if (!end.tracked?.lost) return end;
  const anchoring = resolver.resolve(end.selectors);
  return { ...end, anchoring, tracked: trackedFrom(anchoring) ?? end.tracked };
}

/**
 * Takes in a source as it was saved. Lost ends are looked for by their stored selectors; ends that were followed
 * through edits, or found elsewhere when the text was read, are stored with the place and words that they have now.
 */
export function saveText(store: AnnotationStore, source: string, text: string): AnnotationStore {
  const known = knowText(store, source, text);
  const live = known.live.get(source);
  if (!live) return known;
  const describe = createDescriber(text);
  const resolver = createResolver(text);
  const changed = new Map<string, Annotation>();
  const ends = mapEnds(live.ends, (old) => {
    const end = lookedFor(old, resolver);
    const { tracked, anchoring } = end;
    if (!tracked || tracked.lost || anchoring.state === 'edited') return end;
    const selectors = describe(tracked.span);
    // Whether words alike came or went elsewhere is no reason to write a file. Copies of the passage with its context
    // are: a stale count of them would leave it in doubt next time, or take it to a copy.
    const alike = sameCopy(selectors, end.selectors) ? end.selectors.alike : selectors.alike;
    if (sameSelectors({ ...selectors, alike }, end.selectors)) return end;
    const annotation = changed.get(end.id) ?? known.byId.get(end.id);
    if (annotation) changed.set(end.id, withSelectors(annotation, end.end, selectors));
    return { ...end, selectors, anchoring: anchored(tracked.span) };
  });
  return withText(
    changeAnnotations(known, [...changed.values()], []),
    source,
    liveSource(live.late, live.earlier, ends),
  );
}

/** Stores an end at the place that the user chose. Without the source's text nothing happens. */
export function reanchor(
  store: AnnotationStore,
  choice: { readonly id: string; readonly end: EndName; readonly span: Span; readonly modified: string },
): AnnotationStore {
  const annotation = store.byId.get(choice.id);
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
  const ends = mapEnds(live.ends, (old) => (old.id === end.id && old.end === end.end ? end : old));
  const changed = { ...withSelectors(annotation, choice.end, selectors), modified: choice.modified };
  return withText(changeAnnotations(store, [changed], []), target.source, liveSource(live.late, live.earlier, ends));
}
