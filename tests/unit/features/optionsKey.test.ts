import { expect, test } from 'vitest';
import type { Decision } from '../../../common/decisions/model';
import { optionsKeyOf } from '../../../server/features/options';
import { summaryOf } from '../index/sources';

const same: Decision = {
  ...{ kind: 'same', source: null, type: 'person', quote: 'Yun-ju Ohm', context: null, name: 'Ohm Yoon-joo' },
};
const renamed: Decision = { kind: 'renamed', source: null, type: 'person', name: 'Ohm Yoon-joo', preferred: 'Y. Ohm' };
const key = (decisions: readonly Decision[], marked: string): string =>
  optionsKeyOf(decisions, 'a.txt', summaryOf('a', marked));

test('a decision about a name changes how the sources are read that hold it, and no others', () => {
  const [holds, holdsNot] = ['[P:Yun-ju Ohm] spoke.', '[P:Ana Ruiz] spoke.'];
  for (const decisions of [[same], [same, renamed]]) {
    expect(key(decisions, holds)).not.toBe(key([], holds));
    expect(key(decisions, holdsNot)).toBe(key([], holdsNot));
  }
  expect(key([same, renamed], holds)).not.toBe(key([same], holds));
  expect(key([renamed], holds)).toBe(key([], holds));
  expect(key([{ ...same, source: 'b.txt' }], holds)).toBe(key([], holds));
  expect(optionsKeyOf([same], 'a.txt', null)).toBe(optionsKeyOf([], 'a.txt', null));
});
