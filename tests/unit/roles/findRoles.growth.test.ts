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
