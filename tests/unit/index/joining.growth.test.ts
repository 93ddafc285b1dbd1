import { expect, test } from 'vitest';
import { createJoining } from '../../../server/index/joining';
import { membersOf } from '../../../server/index/member';
import { costOf } from '../../support/cost';
import { manySource } from '../../support/manySources';

test('joining the names of one changed source again does not cost the workspace, though most share them', () => {
  const costIn = (count: number): number => {
    const joining = createJoining();
    const held = Array.from({ length: count }, (_, i) => membersOf(manySource(i)));
    for (const members of held) for (const member of members) joining.add(member);
    joining.all();
    const [first, second] = [held[50] ?? [], membersOf(manySource(50, 1))];
    return costOf(() => {
      for (let i = 0; i < 10; i += 1) {
        const [out, into] = i % 2 === 0 ? [first, second] : [second, first];
        for (const member of out) joining.remove(member);
        for (const member of into) joining.add(member);
        for (const member of into) joining.joinedWith(member);
      }
    });
  };
  // Sixteen times as many sources: some bare names must be weighed against more of their kind.
  expect(costIn(1600)).toBeLessThan(8 * Math.max(2, costIn(100)));
});
