import { test } from 'vitest';
import { countUses, readStreams } from '../../../server/analysis/names/stream';
import { tagNames } from '../../../server/analysis/names/tagger/tagNames';
import { expectLinear } from '../../support/cost';
import { nameModel } from '../../support/nameModel';

const units = {
  'one word': 'Abc ',
  'words in capitals': 'ABC DEF ',
  'one letter': 'A ',
  connectors: 'Bank of the ',
  marks: 'Ab, Cd (Ef) & ',
  possessives: 'Abc’s ',
  lines: 'Abc Def\n',
  initials: 'A.B.C. ',
} as const;

test.each(Object.entries(units))('work grows no faster than the text: %s', (_name, unit) => {
  expectLinear(
    (size) => {
      const text = unit.repeat(Math.floor(size / unit.length));
      const streams = readStreams(text, [], []);
      const uses = countUses(streams);
      return () => tagNames(streams, uses, nameModel);
    },
    16_000,
    8,
  );
});
