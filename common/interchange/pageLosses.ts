import { annotationContext, vocabulary, type SidecarContent } from '../annotation/file';
import { isObject, listOf } from '../text/jsonValues';
import { shortened } from '../text/shortened';
import { lostByFormat } from './losses';
import type { Loss } from './model';

/** The folder, seen from one of its sidecars; an export has a base of its own that leads there. */
const toFolder = /^(?:\.\.\/){0,100}$/;

/** Whether a part of a page's context says nothing that the context of an export does not say, too. */
function isOurs(part: unknown): boolean {
  if (!isObject(part)) return part === annotationContext;
  const { '@base': base = '', copydesk = vocabulary, ...others } = part;
  return typeof base === 'string' && toFolder.test(base) && copydesk === vocabulary && Object.keys(others).length === 0;
}

/** Losses of one kind, as one: a page is no annotation that could be counted. */
const lost = (what: string, where: readonly string[], separator: string): readonly Loss[] =>
  where.length === 0 ? [] : [lostByFormat(`${what} are not written: ${shortened(where.join(separator), 200)}`)];

/**
 * What the pages of sidecars say of themselves, for which no format has a place: an export is one page of its own, made
 * of many. A context that others have given to a page is lost, too. Written on each item instead it would come back as
 * part of the annotation, and change those that are here when an export is read into its own folder.
 * @param pages contents of sidecars by source, in the order in which they are named
 */
export function pageLosses(pages: readonly (readonly [string, SidecarContent])[]): readonly Loss[] {
  const contexts = pages.filter(([, { unknown }]) => !listOf(unknown['@context']).every(isOurs));
  const members = pages.flatMap(([source, { unknown }]) => {
    const names = Object.keys(unknown).filter((name) => name !== '@context');
    return names.length === 0 ? [] : [`${names.join(', ')} (${source})`];
  });
  const sources = contexts.map(([source], at) => (at === 0 ? `those of ${source}` : source));
  return [
    ...lost("contexts that other tools have given to a sidecar's page", sources, ', '),
    ...lost("members that other tools have added to a sidecar's page", members, '; '),
  ];
}
