import type { Annotation, LinkKind } from '../../common/annotation/model';
import { isoDayName } from '../../common/text/calendar';

const kinds: Readonly<Record<string, { readonly label: string; readonly detail: string }>> = {
  'same-event': { label: 'Same event', detail: 'Both passages tell of one event.' },
  corroborates: { label: 'Corroborates', detail: 'This passage supports the other from a source of its own.' },
  contradicts: { label: 'Contradicts', detail: 'The passages cannot both be right.' },
  updates: { label: 'Updates', detail: 'This passage brings the other up to date.' },
  quotes: { label: 'Quotes', detail: 'This passage repeats words of the other.' },
  background: { label: 'Background', detail: 'The other passage helps to understand this one.' },
};

/** Name of a kind of link; a kind that we do not know is its own name. */
export const linkKindLabel = (kind: LinkKind | null): string => (kind === null ? 'Link' : (kinds[kind]?.label ?? kind));

/** What a kind of link says, or nothing. */
export const linkKindDetail = (kind: LinkKind): string => kinds[kind]?.detail ?? '';

/** What an annotation is, in a few words: its tags, "Note", or the kind of its link. */
export function titleOf(annotation: Annotation): string {
  if (annotation.motivation === 'linking') return linkKindLabel(annotation.linkKind);
  return annotation.tags.length > 0 ? annotation.tags.join(', ') : 'Note';
}

/** Who made it and when: "A. Reader, 21 November 2025", or the day alone. */
export function originOf(annotation: Annotation): string {
  const day = isoDayName(annotation.created);
  const changed = annotation.modified === null ? '' : `, changed ${isoDayName(annotation.modified)}`;
  return `${annotation.creator === null ? '' : `${annotation.creator}, `}${day}${changed}`;
}
