import { expect, test } from 'vitest';
import { createSeenTexts } from '../../../client/annotations/seenTexts';

const noPause = (): Promise<void> => Promise.resolve();

for (const [how, condensed] of [
  ['as it was read', false],
  ['by its hash', true],
] as const) {
  test(`a file of the opening is known again, ${how}`, async () => {
    const seen = createSeenTexts();
    seen.sawAmongMany('a.txt', '{"one":1}');
    seen.sawAmongMany('b.txt', null);
    if (condensed) await seen.condense(noPause);
    expect(seen.isSeen('a.txt', '{"one":1}')).toBe(true);
    expect(seen.isSeen('a.txt', '{"one":2}')).toBe(false);
    expect(seen.isSeen('a.txt', null)).toBe(false);
    expect(seen.isSeen('b.txt', null)).toBe(true);
    expect(seen.isSeen('b.txt', '')).toBe(false);
    expect(seen.isSeen('c.txt', null)).toBe(false);
  });
}

test('what is seen later counts, also while the texts of the opening are hashed', async () => {
  const seen = createSeenTexts();
  const long = 'x'.repeat(4_000_000);
  seen.sawAmongMany('a.txt', long);
  seen.sawAmongMany('b.txt', 'as it was');
  let pauses = 0;
  await seen.condense(() => {
    pauses += 1;
    if (pauses === 1) expect(seen.isSeen('a.txt', long)).toBe(true);
    else for (const source of ['a.txt', 'b.txt']) seen.saw(source, 'later');
    return noPause();
  });
  expect(pauses).toBe(2);
  for (const source of ['a.txt', 'b.txt']) expect(seen.isSeen(source, 'later')).toBe(true);
  expect(seen.isSeen('b.txt', 'as it was')).toBe(false);
});
