import { inCabinet, isTop, officeOf } from './office';
import type { Office } from './office';

/** How two titles of one person go together. */
export type TitleRelation = 'same' | 'compatible' | 'incompatible';

const equalSets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((value) => b.has(value));
const holds = (outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean =>
  [...inner].every((value) => outer.has(value));

/** A deputy of a whole country's office, which often goes with a ministry of its own. */
const isTopDeputy = (office: Office): boolean => isTop(office) && office.ranks.size > 0;

/** Two offices of different kinds: only those are incompatible that nobody holds together. */
function acrossHeads(a: Office, b: Office): TitleRelation {
  const pair = new Set([a.head, b.head]);
  if (pair.has('senator') && pair.has('representative')) return 'incompatible';
  if (!inCabinet(a) || !inCabinet(b) || isTopDeputy(a) || isTopDeputy(b)) return 'compatible';
  const vague = [a, b].some((office) => office.head === 'minister' && office.areas.size === 0);
  return vague ? 'compatible' : 'incompatible';
}

/**
 * Compares two normalised titles that are said of one person, for one country or organization.
 * `same`: one title in other words ("Minister of Foreign Affairs", "Foreign Minister"). `compatible`: a person may have
 * both, or one is a shorter or ranked form of the other ("Vice Foreign Minister", "First Vice Foreign Minister").
 * `incompatible`: offices of one family that a person does not hold together ("Foreign Minister", "Prime Minister").
 * Titles of different families (party, company, parliament, academy) are always compatible: people hold several.
 */
export function compareTitles(a: string, b: string): TitleRelation {
  const [x, y] = [officeOf(a), officeOf(b)];
  if (x.head !== y.head) return x.head === '' || y.head === '' ? 'compatible' : acrossHeads(x, y);
  if (equalSets(x.areas, y.areas)) {
    if (equalSets(x.ranks, y.ranks)) return 'same';
    const oneIsDeputy = (x.ranks.size === 0) !== (y.ranks.size === 0);
    return isTop(x) && x.areas.size === 0 && oneIsDeputy ? 'incompatible' : 'compatible';
  }
  if (x.areas.size === 0 || y.areas.size === 0 || holds(x.areas, y.areas) || holds(y.areas, x.areas))
    return 'compatible';
  return inCabinet(x) && inCabinet(y) && !isTop(x) ? 'incompatible' : 'compatible';
}
