import type { Annotation, LinkKind } from '../../common/annotation/model';
import { isoDayName } from '../../common/text/calendar';

const labels: Readonly<Record<string, string>> = {
  'same-event': 'Same event',
  corroborates: 'Corroborates',
  contradicts: 'Contradicts',
  updates: 'Updates',
  quotes: 'Quotes',
  background: 'Background',
};

/** Name of a kind of link; one of the codebook's own is its own name. */
export const linkKindLabel = (kind: LinkKind | null): string => (kind === null ? 'Link' : (labels[kind] ?? kind));

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

/** An ISO instant in words, in UTC: "21 November 2025, 14:05 UTC". */
export const instantWords = (instant: string): string => {
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(instant) ?? [];
  return day === '' ? 'at an unknown time' : `${isoDayName(day)}, ${time} UTC`;
};
