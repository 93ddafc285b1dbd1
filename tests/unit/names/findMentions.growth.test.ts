import { test } from 'vitest';
import { findMentions } from '../../../server/analysis/names/findMentions';
import { nameModel } from '../../support/nameModel';
import { expectLinear } from '../../support/cost';

const units = {
  capitals: 'Abc ',
  heads: 'Ministry of ',
  parentheses: '(AB ',
  portfolios: 'Trade and ',
  hyphens: 'A-',
  nationalities: 'Japanese Foo ',
  blanks: ' ',
  acronyms: 'Ab Cd (AC) ',
  openAcronyms: 'Aa Aa Aa (AAAAAAAAA) ',
  commas: 'Lima, ',
  pairs: 'US-Japan-',
  owners: "Seoul's ",
  offices: "People's Government of Lima of ",
  products: 'F-16 ',
  ships: 'USS ',
  people: 'President Maria Keller ',
  titles: 'Foreign Minister Sir ',
} as const;

test.each(Object.entries(units))('work grows no faster than the text: %s', (_name, unit) => {
  expectLinear(
    (size) => {
      const text = unit.repeat(Math.floor(size / unit.length));
      return () => findMentions(text, [], [], [], nameModel);
    },
    16_000,
    8,
  );
});
