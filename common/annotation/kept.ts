import { contentHash } from '../text/contentHash';
import type { Anchoring, Annotation, EndName } from './model';
import { terms } from './schema';
import type { JsonMembers } from './unknown';

/**
 * Member of a passage by which the user says that it is to stay as it is, in the situation that the value names. It is
 * kept with the passage's other members, so that it is merged and printed as they are.
 */
const term = terms.kept;

/** Score from which on a place says something of a passage that stands in none for certain. */
const telling = 0.5;

const membersOf = (annotation: Annotation, end: EndName): JsonMembers | undefined => annotation.unknown.members[end];

/** What was kept of an end, or null. */
export function keptOf(annotation: Annotation, end: EndName): string | null {
  const kept = membersOf(annotation, end)?.[term];
  return typeof kept === 'string' ? kept : null;
}

/**
 * What the user sees of an end when it is kept, in one word and a hash: its state, and the words that stand there, or
 * where it may be. While that stays the same, the user is not asked again, whatever is edited elsewhere.
 * @param text of the end's source; null when the source is gone
 */
export function situationOf(exact: string, { state, span, candidates }: Anchoring, text: string | null): string {
  const places = span ? [span] : candidates.filter(({ score }) => score >= telling);
  const words = places.map(({ start, end }) => text?.slice(start, end) ?? '').sort();
  return `${state} ${contentHash(JSON.stringify([exact, ...words])).slice(0, 8)}`;
}

/** The annotation with an end kept in a situation, or, with null, no longer kept; the same one where that changes nothing. */
export function withKept(annotation: Annotation, end: EndName, situation: string | null): Annotation {
  if (keptOf(annotation, end) === situation) return annotation;
  const { [term]: _before, ...others } = membersOf(annotation, end) ?? {};
  const own = situation === null ? others : { ...others, [term]: situation };
  const { [end]: _own, ...rest } = annotation.unknown.members;
  const members = Object.keys(own).length === 0 ? rest : { ...rest, [end]: own };
  return { ...annotation, unknown: { ...annotation.unknown, members } };
}
