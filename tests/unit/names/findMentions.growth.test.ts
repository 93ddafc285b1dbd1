import { test } from 'vitest';
import { findMentions } from '../../../server/analysis/names/findMentions';
import { expectLinear } from '../../support/cost';

const units = {
  capitals: 'Abc ',
  heads: 'Ministry of ',
  parentheses: '(AB ',
  portfolios: 'Trade and ',
  hyphens: 'A-',
  nationalities: 'Japanese Foo ',
  blanks: ' ',
} as const;

test.each(Object.entries(units))('work grows no faster than the text: %s', (_name, unit) => {
  expectLinear(
    (size) => {
      const text = unit.repeat(Math.floor(size / unit.length));
      return () => findMentions(text, [], [], []);
    },
    16_000,
    8,
  );
});
