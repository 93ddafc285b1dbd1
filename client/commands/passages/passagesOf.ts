import type { WireLocation } from '../../../common/protocol';
import { endsOf, type PlacedEnd } from '../../../common/annotation/queries';
import { createPlacing } from '../../annotations/place';
import { sourceUri } from '../../files/sources';
import { locationOfEnd } from '../../links/articleOf';
import { lossOf } from '../../links/linkedEnds';
import type { Chosen } from './chooseAnnotation';
import { Notice } from '../notice';
import { showLocation } from '../showLocation';

/** Goes to a passage of an annotation; a notice where its words were lost. Gives the location. */
export async function goToEnd({ home }: Pick<Chosen, 'home'>, end: PlacedEnd): Promise<WireLocation> {
  const { store } = home.library;
  const range = store.deleted.has(end.source) ? null : createPlacing(store).rangeOfEnd(end);
  if (!range) throw new Notice(end.anchoring?.reason ?? `The passage lies in ${end.source}, which could not be read.`);
  const location = { uri: sourceUri(home.uri, end.source).toString(), range };
  await showLocation(location);
  if (!end.span) throw new Notice(`The passage was not found: ${end.anchoring?.reason ?? 'its words are gone.'}`);
  return location;
}

/** Where the end of an annotation stands that was chosen; a notice where its words were lost. */
export function standingLocation({ home, annotation, end }: Chosen): WireLocation {
  const { store } = home.library;
  const placed = endsOf(store, annotation).find((one) => one.end === end);
  if (!placed) throw new Notice('This annotation has no such passage any more.');
  const loss = lossOf(placed);
  const location = loss === null ? locationOfEnd(home.uri, createPlacing(store), placed) : null;
  if (!location) throw new Notice(`The passage was not found: ${loss ?? 'its source could not be read.'}`);
  return location;
}

/** The passage of an annotation so many places after one of them, round and round; those that were lost are left out. */
export function passageAfter({ home, annotation, end }: Chosen, by: number): PlacedEnd {
  const ends = endsOf(home.library.store, annotation);
  const standing = ends
    .filter((one) => one.span !== null || one.end === end)
    .toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const at = standing.findIndex((one) => one.end === end);
  const next = standing.at((at + by) % standing.length);
  if (!next || standing.length < 2) throw new Notice('This annotation has no other passage.');
  return next;
}
