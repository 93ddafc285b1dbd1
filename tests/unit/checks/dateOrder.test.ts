import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../common/decisions/model';
import { readSource } from '../../support/analyse';
import { runChecks } from '../../../server/analysis/checks/runChecks';

const text = `Bridge opens after two years of repairs

The Harbour Post
Published: 04/05/2025

The bridge over the Lune opened to traffic again after two years of repairs, the council said in a statement.

Work had begun on 03/04/2023, when a survey found cracks in two of the piers, engineers told the newspaper.
`;

function read(decisions: readonly Decision[]) {
  const source = readSource('file:///w/a.txt', 'a.txt', text, decisions, { assumeNews: true });
  const { analysis } = source;
  const findings = runChecks({ text, analysis, source: 'a.txt', decisions, others: null });
  return { analysis, ambiguous: findings.filter(({ code }) => code === 'date.ambiguous') };
}

describe('numeric dates that can be read both ways', () => {
  it('offer both orders, for the source and for its outlet', () => {
    const decisions = read([]).ambiguous[0]?.fixes.flatMap((fix) =>
      fix.kind === 'decision' && fix.decision.kind !== 'dismissed' ? [fix.decision] : [],
    );
    expect(decisions?.map(({ kind, source }) => [kind, source])).toEqual([
      ['dateOrder', 'a.txt'],
      ['dateOrder', 'a.txt'],
      ['outletOrder', null],
      ['outletOrder', null],
    ]);
  });

  it.each([
    ['dmy', '2025-05-04', '2023-04-03'],
    ['mdy', '2025-04-05', '2023-03-04'],
  ] as const)('are read %s when that is decided for the outlet', (order, published, begun) => {
    const { analysis, ambiguous } = read([{ kind: 'outletOrder', source: null, outlet: 'the harbour post', order }]);
    expect(analysis.articles[0]?.published?.value).toBe(published);
    expect(analysis.times.map(({ value }) => value)).toContain(begun);
    expect(ambiguous).toEqual([]);
  });

  it('keep the order of the source over that of its outlet', () => {
    const outlet: Decision = { kind: 'outletOrder', source: null, outlet: 'The Harbour Post', order: 'dmy' };
    const { analysis } = read([outlet, { kind: 'dateOrder', source: 'a.txt', order: 'mdy' }]);
    expect(analysis.articles[0]?.published?.value).toBe('2025-04-05');
  });
});
