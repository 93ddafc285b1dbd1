import { expect, test } from 'vitest';
import { analyse } from '../../../server/analysis/analyse';
import { readMarks } from '../../support/marks';

/** "tells since..until" of the roles of a marked sentence of an article of 11 July 2025. */
function termsOf(marked: string): readonly string[] {
  const { text, marks } = readMarks(marked, /\[P:(?<words>[^\]]+)\]/g);
  const mentions = marks.map(({ start, end }) => ({ start, end, type: 'person' as const }));
  const { roles } = analyse(text, { assumeNews: true, published: '2025-07-11', mentions });
  return roles.map(({ tells, since, until }) => `${tells} ${since ?? ''}..${until ?? ''}`);
}

test.each([
  ['[P:Jane Roe] has been governor since 2019, and is liked.', 'holds 2019..'],
  ['[P:Jane Roe], mayor of the town since March 2020, said so.', 'holds 2020-03..'],
  ['[P:Jane Roe] served as finance minister from 2010 to 2014, when she left.', 'left 2010..2014'],
  ['[P:Jane Roe], foreign minister between 2001 and 2005, said so.', 'left 2001..2005'],
  ['[P:Jane Roe], the finance minister until 2014, said so.', 'left ..2014'],
  ['[P:Jane Roe] was appointed finance minister in May 2024.', 'takes 2024-05..'],
  ['[P:Jane Roe] was on Monday named finance minister.', 'takes 2025-07-07..'],
  ['[P:Jane Roe] resigned as mayor on July 8, 2025.', 'left ..2025-07-08'],
  ['Mayor [P:Jane Roe] spoke on July 8, 2025.', 'holds ..'],
  ['Mayor [P:Jane Roe], born in 1970, spoke.', 'holds ..'],
])('%s', (marked, expected) => {
  expect(termsOf(marked)).toEqual([expected]);
});
