import { targetOf } from '../../common/annotation/ends';
import { keptOf, situationOf } from '../../common/annotation/kept';
import { annotationOf, annotationsIn, endsOf, type PlacedEnd } from '../../common/annotation/queries';
import type { AnnotationStore, LiveEnd, LiveSource } from '../../common/annotation/store';
import { byCode } from '../../common/text/sorted';
import { needsReview, stateOfEnd } from './states';

/** Ends that the user is asked about, and those that are to stay as they are; by source, each in stored order. */
export interface Reviewed {
  readonly waiting: readonly PlacedEnd[];
  readonly kept: readonly PlacedEnd[];
}

/** What may need the user in a source; worked out again only where its ends have changed. */
const doubtfulIn = new WeakMap<LiveSource['ends'], readonly LiveEnd[]>();

function doubtful({ ends }: LiveSource): readonly LiveEnd[] {
  const known = doubtfulIn.get(ends);
  if (known) return known;
  const some = ends.list.filter(({ anchoring, tracked }) => tracked?.lost || needsReview(anchoring.state));
  doubtfulIn.set(ends, some);
  return some;
}

/** What the user would keep of an end as it stands now. */
export const situationOfEnd = (store: AnnotationStore, { annotation, end, source, anchoring }: PlacedEnd): string =>
  anchoring === null
    ? ''
    : situationOf(targetOf(annotation, end)?.selectors.exact ?? '', anchoring, store.live.get(source)?.text ?? null);

const isKept = (store: AnnotationStore, placed: PlacedEnd): boolean =>
  keptOf(placed.annotation, placed.end) !== null &&
  keptOf(placed.annotation, placed.end) === situationOfEnd(store, placed);

function endsIn(store: AnnotationStore, source: string): readonly PlacedEnd[] {
  const live = store.live.get(source);
  const ends = store.deleted.has(source)
    ? annotationsIn(store, source).flatMap((annotation) => endsOf(store, annotation))
    : (live ? doubtful(live) : []).flatMap(({ id, end }) => {
        const annotation = annotationOf(store, id);
        return annotation ? endsOf(store, annotation).filter((one) => one.end === end) : [];
      });
  return ends.filter((end) => end.source === source && needsReview(stateOfEnd(end)));
}

const made = new WeakMap<AnnotationStore, Reviewed>();

/** What is to be reviewed in a folder. Costs what is to be reviewed, not what there is. */
export function reviewed(store: AnnotationStore): Reviewed {
  const known = made.get(store);
  if (known) return known;
  const sources = [...new Set([...store.live.keys(), ...store.deleted])].sort(byCode);
  const ends = sources.flatMap((source) => endsIn(store, source));
  const result = {
    waiting: ends.filter((end) => !isKept(store, end)),
    kept: ends.filter((end) => isKept(store, end)),
  };
  made.set(store, result);
  return result;
}
