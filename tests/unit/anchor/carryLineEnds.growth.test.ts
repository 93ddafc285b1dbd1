import { expect, test } from 'vitest';
import { carry } from '../../../common/anchor/carry';
import { costOf } from '../../support/cost';

const crlf = `One.${'\r\n'.repeat(500_000)}Two.`;
const lf = crlf.replaceAll('\r\n', '\n');

test.each([
  ['CRLF to LF', crlf, lf],
  ['LF to CRLF', lf, crlf],
])('passages in a megabyte of line ends that were changed slow nothing down: %s', (_name, before, after) => {
  const spans = Array.from({ length: 2000 }, (_, n) => {
    const start = 4 + 2 * Math.floor((n * (before.length - 60)) / 4000);
    return { start, end: start + 40 };
  });
  const cost = costOf(() => {
    expect(carry(before, after, spans).every(({ span }) => span !== null)).toBe(true);
  }, 1);
  expect(cost).toBeLessThan(2000);
});
