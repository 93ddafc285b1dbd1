import type { Tag } from '../../common/annotation/codebook';
import type { PlacedEnd } from '../../common/annotation/queries';
import type { Span } from '../../common/text/span';
import { colourOf, linkColour, noteColour, type Colour } from './colours';

/** Passages of one source that look alike. */
export interface Mark {
  /** The same for equal looks, so that an editor's decoration type can be kept. */
  readonly key: string;
  readonly icon: 'tag' | 'note' | 'link';
  readonly line: 'solid' | 'dotted' | 'dashed';
  readonly colour: Colour;
  /** UTF-16 offsets, in text order. */
  readonly spans: readonly Span[];
}

type Look = Omit<Mark, 'spans' | 'key'>;

function lookOf({ annotation }: PlacedEnd, tags: readonly Tag[]): Look {
  const [first] = annotation.tags;
  if (annotation.motivation === 'linking') return { icon: 'link', line: 'dashed', colour: linkColour };
  if (first === undefined) return { icon: 'note', line: 'dotted', colour: noteColour };
  return { icon: 'tag', line: 'solid', colour: colourOf(first, tags) };
}

const keyOf = ({ icon, colour }: Look): string => `${icon} ${colour.kind === 'hex' ? colour.line : colour.id}`;

/** How the annotated passages of a source are shown; ends without a place and empty passages are left out. */
export function marksOf(ends: readonly PlacedEnd[], tags: readonly Tag[]): readonly Mark[] {
  const marks = new Map<string, Look & { key: string; spans: Span[] }>();
  for (const end of ends) {
    if (end.span === null || end.span.start >= end.span.end) continue;
    const look = lookOf(end, tags);
    const key = keyOf(look);
    const mark = marks.get(key) ?? { ...look, key, spans: [] };
    marks.set(key, mark);
    mark.spans.push(end.span);
  }
  return [...marks.values()];
}
