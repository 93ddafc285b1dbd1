import type { Span } from '../text/span';
import { mapTargets, targetOf } from './ends';
import { sameAnnotation } from './merge';
import type { Annotation, EndName } from './model';

/** One change of a folder's annotations, as a command asks for it. */
export type Edit =
  | { readonly type: 'add'; readonly annotation: Annotation }
  | { readonly type: 'change'; readonly id: string; readonly edit: (now: Annotation) => Annotation }
  | { readonly type: 'remove'; readonly id: string }
  /** Puts an end on a span of its source's text as it is at the call (UTF-16 offsets); `modified` is an ISO instant. */
  | {
      readonly type: 'anchor';
      readonly id: string;
      readonly end: EndName;
      readonly span: Span;
      readonly modified: string;
    };

export const adding = (annotation: Annotation): Edit => ({ type: 'add', annotation });
export const changing = (id: string, edit: (now: Annotation) => Annotation): Edit => ({ type: 'change', id, edit });
export const removing = (id: string): Edit => ({ type: 'remove', id });

/** What became of one annotation; null where there was or is none. */
export interface Applied {
  readonly id: string;
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

/** The same changes the other way round, the last one first. */
export const inverted = (applied: readonly Applied[]): readonly Applied[] =>
  applied.map(({ id, before, after }) => ({ id, before: after, after: before })).toReversed();

/**
 * The annotation as it is after a change, with what has happened to it since: passages that the change left where they
 * were stay where edits of the text have taken them to.
 */
function followed(now: Annotation, { before, after }: Applied): Annotation | null {
  if (before === null || after === null) return after;
  return mapTargets(after, (target, end) => {
    const old = targetOf(before, end);
    const isUntouched = old !== null && JSON.stringify(old) === JSON.stringify(target);
    return isUntouched ? (targetOf(now, end) ?? target) : target;
  });
}

/**
 * What a folder must do to make changes again or, with `inverted`, to take them back: null for an annotation that was
 * changed by someone else since, which is left alone.
 * @param now the annotation of the id as it is, or null
 */
export function redone(change: Applied, now: Annotation | null): { readonly annotation: Annotation | null } | null {
  const { before, after } = change;
  if (now === null || before === null) return (now === null) === (before === null) ? { annotation: after } : null;
  const asLeft = mapTargets(before, (target, end) => targetOf(now, end) ?? target);
  return sameAnnotation(asLeft, now) ? { annotation: followed(now, change) } : null;
}
