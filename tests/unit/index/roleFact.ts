import { officeKey } from '../../../server/analysis/roles/office';
import type { RoleFact } from '../../../server/index/model';

/** A statement of a role as the index keeps it: "Foreign Minister" of Norway, dated 11 July 2025, unless said otherwise. */
export function roleFact(says: Partial<RoleFact> = {}): RoleFact {
  const { normalised = 'Foreign Minister', of = 'Norway', start = 0 } = says;
  return {
    uri: 'file:///w/a.txt',
    ...{ start, end: start + 10, line: 0, column: start, endLine: 0, endColumn: start + 10 },
    title: normalised,
    ...{ qualifier: null, tells: 'holds', since: null, until: null },
    ...{ holderBy: 'stated', isBeside: true, ofBy: 'stated', why: null, date: '2025-07-11', outlet: null },
    quote: `${normalised} of ${of ?? 'somewhere'}`,
    office: officeKey(normalised, of),
    ...says,
    normalised,
    of,
  };
}
