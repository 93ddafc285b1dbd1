import { byCode } from '../text/sorted';
import { groupBy } from '../text/groupBy';
import type { Anchoring } from '../anchor/model';
import type { Span } from '../text/span';
import { printSidecar, type SidecarContent } from './file';
import { targetOf, targetsOf } from './ends';
import type { Annotation, EndName } from './model';
import { endAt } from './liveEnds';
import { endKey } from './state';
import type { AnnotationStore, LiveEnd, Sidecar } from './state';
import { annotationsIn, ownAnnotations } from './within';

export { annotatedSources, annotationsIn, hiddenCopies } from './within';

/** One end of an annotation, with where it stands now. */
export interface PlacedEnd {
  readonly annotation: Annotation;
  readonly end: EndName;
  readonly source: string;
  /** Null while the source's text is not at hand; says "orphaned" when the source was deleted. */
  readonly anchoring: Anchoring | null;
  /** UTF-16 offsets in the text as it is now, or null. */
  readonly span: Span | null;
}

const nowhere = (reason: string): Anchoring => ({ state: 'orphaned', span: null, score: 0, reason, candidates: [] });

/** Words that were lost, looked for in vain at a save, and then brought back by an undo. */
const broughtBack = (span: Span): Anchoring => ({
  state: 'exact',
  span,
  score: 1,
  reason: 'An undo brought the words back.',
  candidates: [],
});

/** How an end stands now: as it was found, at the place that edits have taken it to. */
function anchoringNow({ anchoring, tracked }: LiveEnd): Anchoring {
  if (!tracked) return anchoring;
  if (!tracked.lost) return anchoring.span ? { ...anchoring, span: tracked.span } : broughtBack(tracked.span);
  return anchoring.span ? nowhere('The words were deleted; an undo brings them back.') : anchoring;
}

function place(store: AnnotationStore, annotation: Annotation, end: EndName, source: string): PlacedEnd {
  if (store.deleted.has(source)) {
    return { annotation, end, source, anchoring: nowhere(`The source ${source} was deleted.`), span: null };
  }
  const text = store.live.get(source);
  const live = text && endAt(text.ends, endKey(annotation.id, end));
  const anchoring = live ? anchoringNow(live) : null;
  return { annotation, end, source, anchoring, span: anchoring?.span ?? null };
}

/** What was worked out from a folder's sidecars; typing leaves these as they are. */
const listed = new WeakMap<
  AnnotationStore['sidecars'],
  Pick<AnnotationStore, 'byId'> & { all: readonly Annotation[] }
>();

/** Every annotation of the folder, by source, then in the order of the sidecar. */
export function allAnnotations(store: AnnotationStore): readonly Annotation[] {
  const { sidecars, byId } = store;
  const known = listed.get(sidecars);
  // Which of two copies counts depends on more than the sidecars.
  if (known?.byId === byId) return known.all;
  const sources = [...sidecars.keys()].sort(byCode);
  const all = sources.flatMap((source) => ownAnnotations(store, source));
  listed.set(sidecars, { byId, all });
  return all;
}

/** The annotation of an id, or null. */
export const annotationOf = (store: AnnotationStore, id: string): Annotation | null => store.byId.get(id) ?? null;

/** All ends of an annotation: one for most tags and notes, two for links. */
export const endsOf = (store: AnnotationStore, annotation: Annotation): readonly PlacedEnd[] =>
  targetsOf(annotation).map(({ end, target }) => place(store, annotation, end, target.source));

const storedStart = ({ annotation, end }: PlacedEnd): number =>
  targetOf(annotation, end)?.selectors.characters.startCharacter ?? 0;

/** Text order; ends that stand nowhere come last, in the order of their stored places. */
function inTextOrder(a: PlacedEnd, b: PlacedEnd): number {
  if (a.span && b.span) return a.span.start - b.span.start || b.span.end - a.span.end;
  if (a.span || b.span) return a.span ? -1 : 1;
  return storedStart(a) - storedStart(b);
}

/** Ends by source, of stores that were asked for them: hover, marks and views ask for the same ones. */
const endsBySource = new WeakMap<AnnotationStore, Map<string, readonly PlacedEnd[]>>();

/** Every end that lies in a source, links from other sources too, in text order. */
export function endsIn(store: AnnotationStore, source: string): readonly PlacedEnd[] {
  const known = endsBySource.get(store) ?? new Map<string, readonly PlacedEnd[]>();
  endsBySource.set(store, known);
  const before = known.get(source);
  if (before) return before;
  const ends = annotationsIn(store, source)
    .flatMap((annotation) => endsOf(store, annotation))
    .filter((end) => end.source === source)
    .sort(inTextOrder);
  known.set(source, ends);
  return ends;
}

/** The ends whose passage touches an offset of the source's present text, the shortest first. */
export const endsAt = (store: AnnotationStore, source: string, offset: number): readonly PlacedEnd[] =>
  endsIn(store, source)
    .flatMap((end) => (end.span ? [{ end, span: end.span }] : []))
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    .map(({ end }) => end);

/** Annotations by tag name, in order of first appearance. */
export function byTag(annotations: readonly Annotation[]): ReadonlyMap<string, readonly Annotation[]> {
  const pairs = annotations.flatMap((annotation) => annotation.tags.map((tag) => ({ tag, annotation })));
  const groups = groupBy(pairs, ({ tag }) => tag);
  return new Map([...groups].map(([tag, group]) => [tag, group.map(({ annotation }) => annotation)]));
}

/** Whether an end was looked for in vain: it is ambiguous or orphaned. */
export const isLost = ({ anchoring }: PlacedEnd): boolean =>
  anchoring !== null && (anchoring.state === 'orphaned' || anchoring.state === 'ambiguous');

/** A sidecar to write: `bytes` null says that the file is to be deleted. */
export interface PendingWrite {
  readonly source: string;
  readonly revision: number;
  readonly content: SidecarContent;
  readonly bytes: string | null;
}

export const isEmptySidecar = ({ annotations, foreign, unknown }: SidecarContent): boolean =>
  annotations.length === 0 && foreign.length === 0 && Object.keys(unknown).length === 0;

/** Bytes of contents that were printed before: a write asks for them, and again when it looks whether they stand. */
const printed = new WeakMap<SidecarContent, string>();

function bytesOf(source: string, { content }: Sidecar): string | null {
  if (isEmptySidecar(content)) return null;
  const bytes = printed.get(content) ?? printSidecar(source, content);
  printed.set(content, bytes);
  return bytes;
}

/** Lets go of the bytes of a content that was written: the file has them. */
export const forgetPrinted = (content: SidecarContent): void => void printed.delete(content);

const isAhead = ({ error, revision, written }: Sidecar): boolean => error === null && revision !== written;

/** Sources whose sidecars are ahead of their files and may be written, sorted. */
export const sourcesAhead = (store: AnnotationStore): readonly string[] =>
  [...store.sidecars].flatMap(([source, sidecar]) => (isAhead(sidecar) ? [source] : [])).sort(byCode);

/** What is to be written of a source's sidecar, or null. */
export function pendingWrite(store: AnnotationStore, source: string): PendingWrite | null {
  const sidecar = store.sidecars.get(source);
  if (!sidecar || !isAhead(sidecar)) return null;
  return { source, revision: sidecar.revision, content: sidecar.content, bytes: bytesOf(source, sidecar) };
}
