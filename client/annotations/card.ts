import type { Tag } from '../../common/annotation/codebook';
import { endsAt, type PlacedEnd } from '../../common/annotation/queries';
import type { AnnotationStore } from '../../common/annotation/store';
import { commandLink, escaped } from '../markdown';
import { shortened } from '../../common/text/shortened';
import { linkKindLabel, originOf } from './words';

/** Commands that the card's links run; the hover trusts these and no others. */
export const cardCommands = ['copydesk.goToLinkedPassage', 'copydesk.editAnnotation', 'copydesk.removeAnnotation'];

const quoted = (text: string): string => `“${escaped(shortened(text, 120))}”`;

function headOf({ annotation, end }: PlacedEnd, tags: readonly Tag[]): readonly string[] {
  if (annotation.motivation !== 'linking') {
    if (annotation.tags.length === 0) return ['**Note**'];
    return annotation.tags.map((name) => {
      const definition = tags.find((tag) => tag.name === name)?.definition ?? null;
      return `**${escaped(name)}**${definition === null ? '' : ` — ${escaped(definition)}`}`;
    });
  }
  const other = end === 'target' ? annotation.linkTo : annotation.target;
  const kind = `**${escaped(linkKindLabel(annotation.linkKind))}**`;
  if (other === null) return [kind];
  return [`${kind} ${end === 'target' ? '→' : '←'} ${escaped(other.source)}: ${quoted(other.selectors.exact)}`];
}

/** What has become of the passage, where that needs saying. */
function stateOf(end: PlacedEnd): readonly string[] {
  return end.anchoring?.state === 'edited' ? [`_${escaped(end.anchoring.reason)}_`] : [];
}

function cardOf(end: PlacedEnd, tags: readonly Tag[], editable: boolean): string {
  const { annotation } = end;
  const argument = { id: annotation.id };
  const links = [
    ...(annotation.linkTo !== null
      ? [commandLink('Go to Linked Passage', 'copydesk.goToLinkedPassage', { ...argument, from: end.end })]
      : []),
    ...(editable
      ? [
          commandLink('Edit', 'copydesk.editAnnotation', argument),
          commandLink('Remove', 'copydesk.removeAnnotation', argument),
        ]
      : []),
  ];
  const note = annotation.note === null || annotation.note === '' ? [] : [escaped(annotation.note)];
  const origin = `_${escaped(originOf(annotation))}_`;
  return [...headOf(end, tags), ...note, ...stateOf(end), [origin, ...links].join(' · ')].join('\n\n');
}

/** A card for each annotation whose passage touches the offset, as Markdown, with the passage's span. */
export function cardsAt(
  store: AnnotationStore,
  source: string,
  offset: number,
  tags: readonly Tag[],
  editable: boolean,
): readonly { readonly markdown: string; readonly span: { readonly start: number; readonly end: number } }[] {
  return endsAt(store, source, offset).flatMap((end) =>
    end.span === null ? [] : [{ markdown: cardOf(end, tags, editable), span: end.span }],
  );
}
