import { expect, test } from 'vitest';
import { copyFacts } from '../../../server/index/copyFacts';
import { analyse } from '../../support/analyse';
import { createIndex } from '../../../server/index/workspaceIndex';
import { costOf, expectLinear } from '../../support/cost';
import { analysedSummary, othersIn, type Given } from './analysed';

const sentence = (n: number): string =>
  `Crew${n} found boat${n} near pier${n} while storm${n} hit town${n} and mayor${n} called guard${n} for help${n}.`;
/** An article of its own for each number, with an outlet's last paragraph that all share. */
const given = (n: number): Given => ({
  published: '2025-03-25',
  text: [0, 1, 2, 3, 4, 5]
    .map((i) => sentence(n * 10 + i))
    .concat('This story was written by the staff of the harbour paper and may not be printed without leave.')
    .join('\n\n'),
});

test('replacing one source and asking for its copies does not cost the workspace', () => {
  const replacement = analysedSummary('s5', given(5));
  const costIn = (count: number): number => {
    const index = createIndex();
    for (let i = 0; i < count; i += 1) index.replace(analysedSummary(`s${i}`, given(i)));
    index.replace(analysedSummary('copy', given(5)));
    const others = othersIn(index, 's5', given(5));
    expect(others.sameTexts()).toHaveLength(1);
    return costOf(() => {
      for (let i = 0; i < 100; i += 1) {
        index.replace(replacement);
        others.sameTexts();
      }
    });
  };
  const small = costIn(100);
  expect(costIn(1600)).toBeLessThan(6 * Math.max(2, small));
});

test.each(['a', 'a ', 'one two three four five six seven ', '\u00a0.', '١ '])(
  'hashing %j over and over is linear',
  (unit) => {
    const analysis = analyse(Array.from({ length: 8 }, (_, i) => sentence(i)).join('\n\n'), { assumeNews: true });
    const [body] = analysis.sections.filter(({ kind }) => kind === 'body');
    if (body === undefined) throw new Error('no body');
    expectLinear(
      (size) => {
        const text = unit.repeat(size / unit.length);
        const whole = { ...analysis, sections: [{ ...body, start: 0, end: text.length }] };
        const placeOf = () => ({ uri: '', start: 0, end: 0, line: 0, column: 0, endLine: 0, endColumn: 0 });
        return () => copyFacts(text, whole, placeOf);
      },
      200_000,
      8,
    );
  },
);
