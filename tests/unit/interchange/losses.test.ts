import { expect, it } from 'vitest';
import { withKept } from '../../../common/annotation/kept';
import { unknownLoss } from '../../../common/interchange/losses';
import { linked, targetIn } from '../../support/passages';
import { other, text } from '../../support/twoSources';

const link = linked(targetIn('a b.txt', text, 'talks'), targetIn('two.txt', other, 'Talks'), 'updates');

it('tells a kept passage from what other tools have added, on the same passage too', () => {
  const kept = withKept(link, 'linkTo', 'orphaned 01234567');
  expect(unknownLoss(link)).toEqual([]);
  expect(unknownLoss(kept).map(({ what, detail }) => [what, detail])).toEqual([
    ['that a passage was kept as it is', 'Talks'],
  ]);
  const { members } = kept.unknown;
  const both = { ...kept, unknown: { ...kept.unknown, members: { linkTo: { ...members.linkTo, 'x:note': 1 } } } };
  expect(unknownLoss(both).map(({ what, detail }) => [what, detail])).toEqual([
    ['that a passage was kept as it is', 'Talks'],
    ['members that other tools have added', 'linkTo'],
  ]);
});
