import { beforeAll, test } from 'vitest';
import textmate, { type IGrammar } from 'vscode-textmate';
import { expectLinear } from '../../support/cost';
import { newsGrammar } from './newsGrammar';

let grammar: IGrammar;

beforeAll(async () => {
  grammar = await newsGrammar();
});

test.each(['"', 'A', '1', ' ', 'May ', '(A', '[A', "By A'", '1,'])(
  'cost of %j repeated grows with the line',
  (unit) => {
    expectLinear(
      (size) => {
        const line = unit.repeat(size / unit.length);
        return () => grammar.tokenizeLine(line, textmate.INITIAL, 10_000);
      },
      4000,
      16,
    );
  },
);
