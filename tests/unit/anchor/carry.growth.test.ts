import { expect, test } from 'vitest';
import { carry } from '../../../common/anchor/carry';
import type { Span } from '../../../common/text/span';
import { costOf, expectLinear } from '../../support/cost';
import { hostileUnits } from '../../support/hostile';

const line = (n: number): string => `Paragraph ${n}: the harbour board heard report ${n * 31} on berth ${n % 97}.\n`;
const linesOf = (count: number): string[] => Array.from({ length: count }, (_, n) => line(n));
const spansIn = (text: string, count: number): Span[] =>
  Array.from({ length: count }, (_, n) => {
    const start = Math.floor((n * text.length) / count);
    return { start, end: Math.min(text.length, start + 40) };
  });

/** What may happen to a file of many lines. */
const changes: Readonly<Record<string, (lines: readonly string[]) => readonly string[]>> = {
  'a line put in front': (lines) => ['Correction.\n', ...lines],
  'every third line edited': (lines) => lines.map((l, n) => (n % 3 ? l : l.replace('heard', 'read'))),
  'the lines reversed': (lines) => lines.toReversed(),
  'every line doubled': (lines) => lines.flatMap((l) => [l, l]),
  'every word another': (lines) => lines.map((l) => l.replaceAll(/[a-z]\b/g, 'q')),
  'half of the lines gone': (lines) => lines.filter((_, n) => n % 2 === 0),
};

test.each(Object.entries(changes))('cost grows with the text: %s', (_name, change) => {
  expectLinear(
    (count) => {
      const before = linesOf(count);
      const [one, other] = [before.join(''), change(before).join('')];
      const spans = spansIn(one, count / 10);
      return () => carry(one, other, spans);
    },
    500,
    8,
  );
});

test.each(Object.entries(hostileUnits))('a megabyte of %s slows nothing down', (_name, unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const spans = spansIn(text, 200);
  const cost = costOf(() => {
    expect(carry(text, `${unit}${text}x`, spans)).toHaveLength(200);
    expect(carry(text, text.slice(0, 400_000), spans)).toHaveLength(200);
    expect(carry(text, linesOf(2000).join(''), spans)).toHaveLength(200);
  }, 1);
  expect(cost).toBeLessThan(6000);
});
