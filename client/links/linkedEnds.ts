import type { Annotation } from '../../common/annotation/model';
import { allAnnotations, endsAt, endsIn, endsOf, isLost, type PlacedEnd } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';
import { overlaps, type Span } from '../../common/text/span';

/** A link as it is seen from one of its ends. */
export interface SeenLink {
  readonly annotation: Annotation;
  readonly here: PlacedEnd;
  readonly there: PlacedEnd;
  /** The link leads from here to there. */
  readonly isFrom: boolean;
}

/** A link whose end here stands in the text. */
export interface StandingLink extends SeenLink {
  readonly span: Span;
}

/** The link of which this is an end; null for an end of anything else. */
export function linkAt(store: AnnotationStore, here: PlacedEnd): SeenLink | null {
  const { annotation } = here;
  if (annotation.linkTo === null) return null;
  const there = endsOf(store, annotation).find(({ end }) => end !== here.end);
  return there ? { annotation, here, there, isFrom: here.end === 'target' } : null;
}

const standing = (store: AnnotationStore, ends: readonly PlacedEnd[]): readonly StandingLink[] =>
  ends.flatMap((here) => {
    const link = here.span && linkAt(store, here);
    return here.span && link ? [{ ...link, span: here.span }] : [];
  });

/** The links that have an end in a source, seen from there, in text order; not those whose end there was lost. */
export const linksIn = (store: AnnotationStore, source: string): readonly StandingLink[] =>
  standing(store, endsIn(store, source));

/** The links whose end touches an offset of a source's text (UTF-16), the shortest passage first. */
export const linksAt = (store: AnnotationStore, source: string, offset: number): readonly StandingLink[] =>
  standing(store, endsAt(store, source, offset));

/** The links whose end overlaps a span of a source's text, in text order. */
export const linksOver = (store: AnnotationStore, source: string, span: Span): readonly StandingLink[] =>
  linksIn(store, source).filter((link) => overlaps(link.span, span));

/** All links of a folder. */
export const allLinks = (store: AnnotationStore): readonly Annotation[] =>
  allAnnotations(store).filter(({ linkTo }) => linkTo !== null);

/** Why an end cannot be shown; null where it stands. */
export function lossOf(end: PlacedEnd): string | null {
  if (end.anchoring === null) return `The source ${end.source} could not be read.`;
  if (isLost(end)) return end.anchoring.reason;
  return end.span === null ? 'Its words are gone.' : null;
}
