import { expect, test } from 'vitest';
import { analyse } from '../../../server/analysis/analyse';
import { linkEntities } from '../../../server/analysis/identity/linkEntities';
import type { Mention } from '../../../server/analysis/model';
import { findRoles } from '../../../server/analysis/roles/findRoles';
import { expectLinear } from '../../support/cost';
import { readMarks } from '../../support/marks';

const types = { P: 'person', O: 'organization', N: 'nationality' } as const;

/** Finding the roles of a marked text, as one line; what comes before is not measured. */
function rolesOf(marked: string): () => unknown {
  const { text, marks } = readMarks(marked, /\[(?<type>[PON]):(?<words>[^\]]+)\]/g);
  const section = { start: 0, end: text.length, kind: 'body', article: 0, rule: 'marked' } as const;
  const mentions = marks.map(({ start, end, says }): Mention => ({
    ...{ start, end, type: types[says['type'] as 'P'], article: 0, section: 0, foundBy: 'given', rule: 'given' },
    ...{ confidence: 1, key: null },
  }));
  const { articles } = analyse('', { assumeNews: true });
  const linked = linkEntities(text, articles, [section], mentions);
  return () => findRoles(text, articles, [section], linked.mentions, linked.entities);
}

/** What makes the readers of roles look far, over and over in one line. */
const hostile = [
  'president ',
  'minister of foreign and ',
  'the ministry’s ',
  'president, ',
  'his predecessor ',
  'counterpart, ',
  'a successor has yet to be ',
  'on behalf of the minister, as the ',
  'senators and ',
  '[P:Ann Roe], ',
  '[P:Ann Roe] was ',
  '[P:Ann Roe], who heads the ',
  '[P:Ann Roe] minister ',
  'President [P:Ann Roe] ',
  'President [P:Ann Roe] and ',
  '[P:Ann Roe] and [P:Tim Poe], the ',
  '[P:Ann Roe] named [P:Tim Poe] as ',
  '[P:Ann Roe], the then first second third ',
  '[O:Velora] president, ',
  '[O:Velora] president of [O:Harbor Bank] and ',
  'ministers of [N:Peruvian] and [O:Velora], ',
  'the mayor said. ',
  'He was very very very ',
  'As the ',
  '(president) ',
  'chief people and culture ',
  'Chief Wholesale and Banking officer ',
  'Brig.-',
  'ex-army deputy ',
  'head of the statistics office ',
  'Head of Velora and Design [P:Ann Roe] ',
  'the leader of the orchestra and choir [P:Ann Roe] ',
  'counterparts, [P:Ann Roe] and [P:Tim Poe], ',
  'their [N:Swedish] and [N:Estonian] counterparts, [P:Ann Roe] and ',
  'his counterparts from [O:Velora], [O:Harbor Bank] and ',
  'presidents of [O:Velora], [P:Ann Roe], and of ',
  'the committee, chaired by Senator ',
  '[P:Ann Roe] chairs the new joint special ',
  '[P:Ann Roe] was tapped to lead the ',
  '[P:Ann Roe], aged and old, kind and fair, and was president, ',
  '[P:Ann Roe] was a judge of the town and and and president ',
  '[O:Velora] has appointed the [N:Georgian] conductor [P:Ann Roe] chief ',
  '[O:Velora], whose president is the ',
  'Its chief executive, [P:Ann Roe], of [O:Velora] said ',
  '[P:Ann Roe] was appointed chief executive [O:Velora] said ',
  '[P:Ann Roe], mayor of the old town from 2001 to ',
  'founder and controlling shareholder of ',
  'CEO and [O:Velora] leader and ',
  'the Rt Hon Rt Rev Nana Msgr Col Brig ',
];

test.each(hostile)('cost grows with the text: %s', (unit) => {
  expectLinear((size) => rolesOf(unit.repeat(size)), 400, 8);
});

test('a person with very many titles', () => {
  const titles = (count: number): string =>
    Array.from({ length: count }, (_, i) => `${i} president of [O:Velora ${i}], [P:Ann Roe] said. `).join('');
  expectLinear((size) => rolesOf(titles(size)), 300, 6);
  expect(rolesOf('President [P:Ann Roe] spoke.')()).toHaveLength(1);
});
