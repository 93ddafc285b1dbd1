import type { WireLink, WireLocation } from '../../common/protocol';
import type { Place } from './model';

/** The user's links between passages, by source. */
export interface Links {
  /** Takes the place of all links known before; uris as in the index. */
  set(links: readonly WireLink[]): void;
  /** Whether a passage of a source is linked. */
  any(uri: string): boolean;
  /** The uris that links tie a source to. */
  linkedTo(uri: string): readonly string[];
  /** Kind of the first link between two places (overlapping them is enough), in either direction, or null. */
  between(a: Place, b: Place): string | null;
}

/** Whether a passage and a place share a unit; positions compare by line, then column. */
function overlaps({ uri, range }: WireLocation, place: Place): boolean {
  const { start, end } = range;
  const startsBeforeEnd =
    start.line < place.endLine || (start.line === place.endLine && start.character < place.endColumn);
  const endsAfterStart = end.line > place.line || (end.line === place.line && end.character > place.column);
  return uri === place.uri && startsBeforeEnd && endsAfterStart;
}

/** Makes an empty one. */
export function createLinks(): Links {
  let bySource: ReadonlyMap<string, readonly WireLink[]> = new Map();
  return {
    set: (links) => {
      const found = new Map<string, WireLink[]>();
      for (const link of links) {
        for (const uri of new Set([link.from.uri, link.to.uri])) {
          const known = found.get(uri);
          if (known === undefined) found.set(uri, [link]);
          else known.push(link);
        }
      }
      bySource = found;
    },
    any: (uri) => bySource.has(uri),
    linkedTo: (uri) => {
      const ends = (bySource.get(uri) ?? []).flatMap(({ from, to }) => [from.uri, to.uri]);
      return [...new Set(ends)].filter((end) => end !== uri);
    },
    between: (a, b) => {
      const link = (bySource.get(a.uri) ?? []).find(
        ({ from, to }) => (overlaps(from, a) && overlaps(to, b)) || (overlaps(from, b) && overlaps(to, a)),
      );
      return link?.kind ?? null;
    },
  };
}
