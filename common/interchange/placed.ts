import { createDescriber } from '../anchor/describe';
import type { AnchorState, Selectors } from '../anchor/model';
import { targetOf } from '../annotation/ends';
import type { Annotation, EndName } from '../annotation/model';
import { endsOf } from '../annotation/queries';
import type { AnnotationStore } from '../annotation/store';
import { lineColumnAt, lineIndexOf, type LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';

/** One end of an annotation as it is exported. */
export interface PlacedPassage {
  readonly end: EndName;
  readonly source: string;
  /** `unread` where the source's text is not at hand. */
  readonly state: AnchorState | 'unread';
  /** Why it stands where it stands, or does not. */
  readonly reason: string;
  /** Those of the text as it is now where the words were found, else those that are stored. */
  readonly selectors: Selectors;
  /** UTF-16 offsets in `text`; null where it was not found. */
  readonly span: Span | null;
  readonly text: string | null;
  /** Line of its beginning, from 1; null where it was not found. */
  readonly line: number | null;
}

const sameCharacters = (a: Selectors, b: Selectors): boolean =>
  a.exact === b.exact &&
  a.characters.startCharacter === b.characters.startCharacter &&
  a.characters.endCharacter === b.characters.endCharacter;

/** Gives the ends of annotations as they are to be exported; each text is indexed once. */
export function createPlacer(store: AnnotationStore): (annotation: Annotation) => readonly PlacedPassage[] {
  const describers = new Map<string, (span: Span) => Selectors>();
  const indexes = new Map<string, LineIndex>();
  const describeIn = (source: string, text: string, span: Span): Selectors => {
    const describe = describers.get(source) ?? createDescriber(text);
    describers.set(source, describe);
    return describe(span);
  };
  const lineIn = (source: string, text: string, offset: number): number => {
    const index = indexes.get(source) ?? lineIndexOf(text);
    indexes.set(source, index);
    return lineColumnAt(index, offset).line + 1;
  };
  const known = new Map<Annotation, readonly PlacedPassage[]>();
  const place = (annotation: Annotation): readonly PlacedPassage[] =>
    endsOf(store, annotation).flatMap(({ end, source, anchoring, span }): readonly PlacedPassage[] => {
      const stored = targetOf(annotation, end)?.selectors;
      if (!stored) return [];
      const text = store.live.get(source)?.text ?? null;
      const state: PlacedPassage['state'] = anchoring?.state ?? 'unread';
      const reason = anchoring?.reason ?? 'The source could not be read.';
      const placed = { end, source, state, reason, span, text };
      if (span === null || text === null) return [{ ...placed, selectors: stored, span: null, line: null }];
      const line = lineIn(source, text, span.start);
      // Of an edited passage the stored words are what the user picked, until the user accepts others.
      if (state === 'edited') return [{ ...placed, selectors: stored, line }];
      const now = describeIn(source, text, span);
      return [{ ...placed, selectors: sameCharacters(now, stored) ? stored : now, line }];
    });
  return (annotation) => {
    const passages = known.get(annotation) ?? place(annotation);
    known.set(annotation, passages);
    return passages;
  };
}
