import type { Tag } from '../../common/annotation/codebook';
import type { PlacedEnd } from '../../common/annotation/queries';
import { shortened } from '../../common/text/shortened';
import type { Span } from '../../common/text/span';
import { colourOf, givenColour, linkColour, noteColour, type Colour } from './colours';
import { likelyPlaces } from './likelyPlaces';
import { titleOf } from './words';

/** Passages of one source that look alike. */
export interface Mark {
  /** The same for equal looks, so that an editor's decoration type can be kept. */
  readonly key: string;
  /** The picture beside the line, which tells the kind, or that the passage is to be looked at. */
  readonly icon: 'tag' | 'note' | 'link' | 'edited' | 'unsure';
  /** The kind tells the line too: colour alone says nothing. A double one was edited, a frame is one of several places. */
  readonly line: 'solid' | 'dotted' | 'dashed' | 'double';
  /** Where the line runs; of passages that lie over each other the first has it below, the next above the words. */
  readonly side: 'below' | 'above' | 'around';
  readonly colour: Colour;
  /** UTF-16 offsets, in text order. */
  readonly spans: readonly Span[];
}

type Look = Omit<Mark, 'spans' | 'key' | 'side'>;

/** What places that may be meant are framed with. */
const unsureColour: Colour = {
  key: 'unsure',
  dark: { line: { theme: 'editorWarning.foreground' }, fill: { hex: '#00000000' } },
  light: { line: { theme: 'editorWarning.foreground' }, fill: { hex: '#00000000' } },
  icon: 'editorWarning.foreground',
};

function kindOf({ annotation }: PlacedEnd, tags: readonly Tag[], linkKinds: readonly Tag[]): Look {
  const [first] = annotation.tags;
  if (annotation.motivation === 'linking') {
    const colour = givenColour({ name: annotation.linkKind ?? '', on: 'links' }, linkKinds) ?? linkColour;
    return { icon: 'link', line: 'dashed', colour };
  }
  if (first === undefined) return { icon: 'note', line: 'dotted', colour: noteColour };
  return { icon: 'tag', line: 'solid', colour: colourOf(first, tags) };
}

function lookOf(end: PlacedEnd, tags: readonly Tag[], linkKinds: readonly Tag[]): Look {
  const kind = kindOf(end, tags, linkKinds);
  return end.anchoring?.state === 'edited' ? { ...kind, icon: 'edited', line: 'double' } : kind;
}

/** Says of one span after another, in text order, on which side of the words there is room for its line. */
function createSides(): (span: Span) => Mark['side'] {
  const taken = { below: 0, above: 0 };
  return ({ start, end }) => {
    const side = taken.below > start && taken.above <= start ? 'above' : 'below';
    taken[side] = Math.max(taken[side], end);
    return side;
  };
}

const isWide = ({ start, end }: Span): boolean => start < end;

/**
 * How the annotated passages of a source are shown. Empty passages are left out; of those that may stand in several
 * places the likely ones are framed, those that are gone have none.
 * @param ends in text order
 */
export function marksOf(
  ends: readonly PlacedEnd[],
  tags: readonly Tag[],
  linkKinds: readonly Tag[] = [],
): readonly Mark[] {
  const marks = new Map<string, Omit<Mark, 'spans'> & { spans: Span[] }>();
  const add = (look: Look, side: Mark['side'], span: Span): void => {
    const key = [look.icon, look.line, side, look.colour.key].join(' ');
    const mark = marks.get(key) ?? { ...look, key, side, spans: [] };
    marks.set(key, mark);
    mark.spans.push(span);
  };
  const sideOf = createSides();
  for (const end of ends) {
    if (end.span !== null && isWide(end.span)) add(lookOf(end, tags, linkKinds), sideOf(end.span), end.span);
    for (const span of likelyPlaces(end)) add({ icon: 'unsure', line: 'dashed', colour: unsureColour }, 'around', span);
  }
  return [...marks.values()];
}

/** Words at the end of a line: what its passages are tagged with. */
export interface LineLabel {
  readonly line: number;
  readonly text: string;
}

/** UTF-16 units of one line's label. */
const longestLabel = 100;

/**
 * A label for each line on which a passage ends, in order of lines: the tags, "Note", or the kind of a link, each once.
 * @param lineOf the line (from 0) of an offset
 */
export function lineLabels(ends: readonly PlacedEnd[], lineOf: (offset: number) => number): readonly LineLabel[] {
  const labels = new Map<number, Set<string>>();
  for (const { annotation, anchoring, span } of ends) {
    if (!span || !isWide(span)) continue;
    const line = lineOf(span.end);
    const label = `${titleOf(annotation)}${anchoring?.state === 'edited' ? ' (edited)' : ''}`;
    labels.set(line, (labels.get(line) ?? new Set()).add(label));
  }
  return [...labels]
    .map(([line, words]) => ({ line, text: shortened([...words].join(' · '), longestLabel) }))
    .toSorted((a, b) => a.line - b.line);
}
