import { deprecation, findTag, type Tag } from '../../common/annotation/codebook';
import { endsAt, endsIn, endsOf, type PlacedEnd } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';
import { counted } from '../../common/text/counted';
import { shortened } from '../../common/text/shortened';
import { touches, type Span } from '../../common/text/span';
import { commandLink, escaped } from '../markdown';
import { linkAt, lossOf } from '../links/linkedEnds';
import { originWords, wordsOf as exactOf, type ArticleOf } from '../links/linkWords';
import { likelyPlaces } from './likelyPlaces';
import { noteMarkdown } from './noteMarkdown';
import { createPlacing } from './place';
import { stateLooks, stateOfEnd } from './states';
import { linkKindLabel, originOf } from './words';

/** Commands that the card's links run; the hover trusts these and no others. */
export const cardCommands = [
  'copydesk.goToLinkedPassage',
  'copydesk.goToPassage',
  'copydesk.editAnnotation',
  'copydesk.removeAnnotation',
  'copydesk.writeNote',
];

/** What a hover shows of one annotation. */
export interface Card {
  /** What it is, in Markdown of ours alone, whose command links may be trusted. */
  readonly markdown: string;
  /** The note, in Markdown of the user or of whoever made the file: not to be trusted. */
  readonly note: string | null;
  /** The passage; UTF-16 offsets. */
  readonly span: Span;
}

/** What cards are made from. */
export interface CardWorld {
  /** Uri of the workspace folder. */
  readonly folder: string;
  readonly store: AnnotationStore;
  /** Those of passages and of links. */
  readonly tags: readonly Tag[];
  readonly editable: boolean;
  /** Tells outlet and date of the other ends of links. */
  readonly articleOf: ArticleOf;
}

/** Passages of an annotation that a card lists. */
const mostPassages = 10;

const quoted = (text: string): string => `“${escaped(shortened(text, 120))}”`;

/** A tag or a kind of link with what there is to say of it. */
const headline = (label: string, ...remarks: readonly (string | null)[]): string =>
  [`**${escaped(label)}**`, ...remarks.flatMap((remark) => (remark === null ? [] : escaped(remark)))].join(' — ');

/** The kind of a link with the other end: where and when it was published, its words, and whether it was lost. */
function linkHead({ store, tags, articleOf }: CardWorld, end: PlacedEnd): readonly string[] {
  const { linkKind } = end.annotation;
  const kind = headline(linkKindLabel(linkKind), linkKind && deprecation(tags, { name: linkKind, on: 'links' }));
  const link = linkAt(store, end);
  if (link === null) return [kind];
  const { there, isFrom } = link;
  const origin = originWords(there, articleOf);
  const where = origin === there.source ? origin : `${origin} (${there.source})`;
  const loss = lossOf(there);
  return [
    `${kind} ${isFrom ? '→' : '←'} ${escaped(where)}: ${quoted(exactOf(there))}`,
    ...(loss === null ? [] : [`_${escaped(`The other end was lost: ${loss}`)}_`]),
  ];
}

function headOf(world: CardWorld, end: PlacedEnd): readonly string[] {
  const { annotation } = end;
  const { tags } = world;
  if (annotation.motivation === 'linking') return linkHead(world, end);
  if (annotation.tags.length === 0) return ['**Note**'];
  return annotation.tags.map((name) => {
    const tag = { name, on: 'passages' } as const;
    return headline(name, findTag(tags, tag)?.definition ?? null, deprecation(tags, tag));
  });
}

/** What has become of the passage, where that needs saying. */
function stateWords(end: PlacedEnd): readonly string[] {
  const { anchoring } = end;
  if (anchoring?.state === 'edited') return [`_${escaped(`Edited: ${anchoring.reason}`)}_`];
  if (anchoring?.state !== 'ambiguous') return [];
  const places = counted(likelyPlaces(end).length, 'place');
  return [`_${escaped(`One of ${places} where these words may be meant: ${anchoring.reason}`)}_`];
}

/** The passages of an annotation that has several, as a list that leads to each. */
function passageList({ folder, store }: CardWorld, { annotation, end }: PlacedEnd): readonly string[] {
  if (annotation.further.length === 0) return [];
  const ends = endsOf(store, annotation);
  const placing = createPlacing(store);
  const rows = ends.slice(0, mostPassages).map((one) => {
    const words = `“${shortened(exactOf(one), 80)}”`;
    // Passages of several cursors often have the same words.
    const range = one.span && placing.rangeOf(one.source, one.span);
    const where = range ? ` line ${range.start.line + 1}` : ` (${stateLooks[stateOfEnd(one)].label.toLowerCase()})`;
    const argument = { id: annotation.id, from: one.end, folder };
    const row = one.end === end ? escaped(words) : commandLink(words, 'copydesk.goToPassage', argument);
    return `- ${row}${escaped(where)}${one.end === end ? ' (this one)' : ''}`;
  });
  const rest = ends.length > mostPassages ? [`- … and ${ends.length - mostPassages} more`] : [];
  return [[`${counted(ends.length, 'passage')}:`, '', ...rows, ...rest].join('\n')];
}

function cardOf(world: CardWorld, end: PlacedEnd, span: Span): Card {
  const { folder, editable } = world;
  const { annotation } = end;
  const { note } = annotation;
  const argument = { id: annotation.id, folder };
  const here = { ...argument, from: end.end };
  const hasNote = note !== null && note !== '';
  const links = [
    ...(annotation.linkTo !== null ? [commandLink('Go to Linked Passage', 'copydesk.goToLinkedPassage', here)] : []),
    ...(editable
      ? [
          commandLink('Edit', 'copydesk.editAnnotation', here),
          ...(hasNote ? [commandLink('Write Note', 'copydesk.writeNote', argument)] : []),
          commandLink('Remove', 'copydesk.removeAnnotation', argument),
        ]
      : []),
  ];
  const origin = `_${escaped(originOf(annotation))}_`;
  const parts = [...headOf(world, end), ...stateWords(end), ...passageList(world, end), [origin, ...links].join(' · ')];
  return { markdown: parts.join('\n\n'), note: hasNote ? noteMarkdown(note) : null, span };
}

/** Ends that may stand at an offset and in other places as well. */
const ambiguousAt = (store: AnnotationStore, source: string, offset: number) =>
  endsIn(store, source).flatMap((end) => {
    const span = likelyPlaces(end).find((place) => touches(place, offset));
    return span ? [{ end, span }] : [];
  });

/** A card for each annotation whose passage touches the offset, the shortest first, then those that may be meant there. */
export function cardsAt(world: CardWorld, source: string, offset: number): readonly Card[] {
  const { store } = world;
  const standing = endsAt(store, source, offset).flatMap((end) => (end.span ? [{ end, span: end.span }] : []));
  return [...standing, ...ambiguousAt(store, source, offset)].map(({ end, span }) => cardOf(world, end, span));
}
