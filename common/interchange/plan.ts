import { adding, changing, type Edit } from '../annotation/edits';
import { mapTargets, targetOf } from '../annotation/ends';
import { foreignItems } from '../annotation/foreign';
import { sameAnnotation, settled } from '../annotation/merge';
import { joinAnnotations } from '../annotation/mergeItem';
import type { Annotation } from '../annotation/model';
import { annotationOf } from '../annotation/queries';
import type { AnnotationStore } from '../annotation/store';
import { counted } from '../text/counted';
import type { Built } from './build';
import type { ImportProblem } from './model';

/** What an import would do: its changes, and what becomes of each annotation of the file. */
export interface ImportPlan {
  readonly edits: readonly Edit[];
  readonly added: number;
  /** There already with other contents: what the file says is added to them. */
  readonly merged: number;
  readonly unchanged: number;
  /** There already with contents that cannot be joined with those of the file: they stay as they are. */
  readonly skipped: number;
  readonly problems: readonly ImportProblem[];
}

/** The version of a file with the passages that we have, where these are the same words: ours follow the text. */
const withOurPlaces = (ours: Annotation, theirs: Annotation): Annotation =>
  mapTargets(theirs, (target, end) => {
    const own = targetOf(ours, end);
    return own?.source === target.source && own.selectors.exact === target.selectors.exact ? own : target;
  });

/** Both versions of an annotation as one, or the names of the parts that cannot be joined. */
function joined(ours: Annotation, theirs: Annotation): Annotation | readonly string[] {
  const placed = { ...withOurPlaces(ours, theirs), created: ours.created };
  if (sameAnnotation({ ...placed, modified: ours.modified }, ours)) return ours;
  const both = joinAnnotations(undefined, ours, placed);
  const others = both.parts.filter((part) => part !== 'note');
  if (others.length > 0) return others;
  const whole = both.parts.length === 0 ? both.ours : settled(both);
  const one = { ...whole, tags: [...new Set([...ours.tags, ...whole.tags])] };
  // That it was changed at another time alone is no change.
  return sameAnnotation({ ...one, modified: ours.modified }, ours) ? ours : one;
}

const isJoined = (both: Annotation | readonly string[]): both is Annotation => !Array.isArray(both);

/** Tells whether an annotation stands in its source's sidecar as an item of another tool. */
function foreignIn(store: AnnotationStore): (annotation: Annotation) => boolean {
  const ids = new Map<string, ReadonlySet<string | null>>();
  return ({ id, target: { source } }) => {
    const content = store.sidecars.get(source)?.content;
    const known = ids.get(source) ?? new Set(content ? foreignItems(content).map((item) => item.id) : []);
    ids.set(source, known);
    return known.has(id);
  };
}

/**
 * What must be done to take annotations in. Nothing that is there is overwritten: an annotation of the same id gets the
 * tags that only the file has, and its note below our own; where both say different things of one part, ours stays.
 */
export function planImport({ annotations, problems: before }: Built, store: AnnotationStore): ImportPlan {
  const edits: Edit[] = [];
  const problems: ImportProblem[] = [...before];
  const seen = new Set<string>();
  const isForeign = foreignIn(store);
  let [added, merged, unchanged, skipped] = [0, 0, 0, 0];
  for (const annotation of annotations) {
    const { id } = annotation;
    const tell = (message: string): void => void problems.push({ where: id, message, isLeftOut: true });
    if (seen.has(id)) {
      skipped += 1;
      tell('this id stands more than once in the file; the first one counts');
      continue;
    }
    seen.add(id);
    const ours = annotationOf(store, id);
    if (!ours && isForeign(annotation)) {
      unchanged += 1;
      continue;
    }
    if (!ours) {
      edits.push(adding(annotation));
      added += 1;
      continue;
    }
    const both = joined(ours, annotation);
    if (!isJoined(both)) {
      skipped += 1;
      tell(`it is here already and has another ${both.join(', ')}; what is here stays`);
    } else if (both === ours) unchanged += 1;
    else {
      // Joined again with what is there when the change is made.
      edits.push(
        changing(id, (now) => {
          const result = joined(now, annotation);
          return isJoined(result) ? result : now;
        }),
      );
      merged += 1;
    }
  }
  return { edits, added, merged, unchanged, skipped, problems };
}

/** The plan in one sentence. */
export function planSummary({ added, merged, unchanged, skipped, problems }: ImportPlan): string {
  const parts = [
    `${counted(added, 'annotation')} new`,
    ...(merged > 0 ? [`${merged} merged with what is here`] : []),
    ...(unchanged > 0 ? [`${unchanged} here already`] : []),
    ...(skipped > 0 ? [`${skipped} left as they are here`] : []),
    ...(problems.length > 0 ? [counted(problems.length, 'problem')] : []),
  ];
  return `${parts.join(', ')}.`;
}
