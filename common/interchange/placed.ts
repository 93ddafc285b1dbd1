import { characterIndexOf, charactersOf, type CharacterIndex } from '../anchor/characters';
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

/** Gives the ends of annotations as they are to be exported; each text is indexed once. */
export function createPlacer(store: AnnotationStore): (annotation: Annotation) => readonly PlacedPassage[] {
  const describers = new Map<string, (span: Span) => Selectors>();
  const indexes = new Map<string, LineIndex>();
  const pairs = new Map<string, CharacterIndex>();
  const describeIn = (source: string, text: string, span: Span): Selectors => {
    const describe = describers.get(source) ?? createDescriber(text);
    describers.set(source, describe);
    return describe(span);
  };
  const isAt = (source: string, text: string, span: Span, { characters }: Selectors): boolean => {
    const index = pairs.get(source) ?? characterIndexOf(text);
    pairs.set(source, index);
    const { startCharacter, endCharacter } = charactersOf(index, span);
    return startCharacter === characters.startCharacter && endCharacter === characters.endCharacter;
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
      // Describing a passage costs far more than looking whether it is where it was.
      const isThere = text.slice(span.start, span.end) === stored.exact && isAt(source, text, span, stored);
      return [{ ...placed, selectors: isThere ? stored : describeIn(source, text, span), line }];
    });
  return (annotation) => {
    const passages = known.get(annotation) ?? place(annotation);
    known.set(annotation, passages);
    return passages;
  };
}
