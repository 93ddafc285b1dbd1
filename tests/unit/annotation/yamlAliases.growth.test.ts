import { describe, expect, it } from 'vitest';
import { addTag, parseCodebook, plainTag } from '../../../common/annotation/codebook';
import { addDecision, parseDecisions } from '../../../common/decisions/file';
import { costOf, expectLinear } from '../../support/cost';

const lines = (count: number, line: string | ((n: number) => string)): string =>
  Array.from({ length: count }, (_, n) => (typeof line === 'string' ? line : line(n))).join('');
const texts = (count: number): string => lines(count, 'x, ');

describe('the cost of aliases grows with them', () => {
  it.each<[string, (size: number) => string]>([
    ['as entries', (size) => `tags:\n  - &a {name: x}\n${lines(size, '  - *a\n')}`],
    ['as names', (size) => `tags:\n  - name: &a x\n${lines(size, '  - name: *a\n')}`],
    ['within a list', (size) => `tags:\n  - {name: &a x, examples: [${lines(size, '*a, ')}]}\n`],
    ['of anchors set anew', (size) => `tags:\n${lines(size, (n) => `  - {name: &a x${n}, parent: *a}\n`)}`],
    ['for nothing', (size) => `tags:\n${lines(size, '  - *a\n')}`],
    ['of the list itself', (size) => `tags: &a\n${lines(size, '  - *a\n')}`],
  ])('%s', (_, textOf) => {
    expectLinear(
      (size) => {
        const text = textOf(size);
        return () => parseCodebook(text);
      },
      500,
      16,
    );
  });

  it('in decisions that are read and written', () => {
    expectLinear(
      (size) => {
        const text = `decisions:\n  - &a {dateOrder: dmy, source: a.txt}\n${lines(size, '  - *a\n')}`;
        return () => {
          parseDecisions(text);
          addDecision(text, { kind: 'dateOrder', source: 'b.txt', order: 'dmy' });
        };
      },
      500,
      16,
    );
  });

  it.each([
    ['a large entry', `x: &a\n  name: x\n${lines(2_000, (n) => `  a${n}: 1\n`)}tags:\n${lines(2_000, '  - *a\n')}`],
    ['a long list', `x: &a [${texts(10_000)}]\ntags:\n${lines(1_000, (n) => `  - {name: t${n}, examples: *a}\n`)}`],
    ['a long text', `x: &a ${texts(10_000)}\ntags:\n${lines(1_000, (n) => `  - {name: t${n}, definition: *a}\n`)}`],
    [
      'a long text in a list',
      `x: &a ${texts(10_000)}\nl: &l [${lines(2_000, '*a, ')}]\ntags:\n${lines(1_000, (n) => `  - {name: t${n}, examples: *l}\n`)}`,
    ],
  ])('and %s a thousand times is refused', (_, text) => {
    const cost = costOf(() => {
      const { tags, problems } = parseCodebook(text);
      expect(tags).toEqual([]);
      const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
      expect(errors).toEqual(['The aliases of "tags" stand for too much to be read.']);
      expect(addTag(text, plainTag('b'))).toMatchObject({ ok: false, message: expect.stringMatching(/aliases/) });
    }, 1);
    expect(cost).toBeLessThan(10_000);
  });
});
