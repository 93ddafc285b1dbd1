/** A half-open range [start, end) of UTF-16 code units of one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span covers. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether `offset` lies inside the span or at its end, as a cursor does that stands after a word's last letter. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Order by start, then the longer first: a parent stands before what it contains. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
