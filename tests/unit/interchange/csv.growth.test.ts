import { test } from 'vitest';
import { guardCell, unguardCell } from '../../../common/interchange/csv';
import { expectLinear } from '../../support/cost';

test.each([
  ['blanks', ' '],
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['quotation marks', '"'],
  ['apostrophes', "'"],
  ['semicolons with apostrophes', ";'"],
  ['formulas', ';='],
])('%s: what guarding a cell costs grows as the cell does', (_, sign) => {
  expectLinear(
    (size) => {
      const text = `x${sign.repeat(size)}x`;
      return () => unguardCell(guardCell(text));
    },
    20_000,
    8,
  );
});
