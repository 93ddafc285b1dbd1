import { describe, expect, it } from 'vitest';
import { splitHyphens } from '../../../server/analysis/names/hyphens';
import { tokenise } from '../../../server/analysis/names/tokens';

const words = (text: string): string[] => tokenise(text, 0, text.length).map(({ text: word }) => word);
const split = (text: string): string[] => splitHyphens(tokenise(text, 0, text.length)).map(({ text: word }) => word);

describe('tokenise', () => {
  it.each([
    ["Rubio's and Gui'an's", ['Rubio', "'s", 'and', "Gui'an", "'s"]],
    ['the U.S. and S. Korea.', ['the', 'U.S.', 'and', 'S.', 'Korea', '.']],
    ['Mr. Lee, Brenner Inc. said', ['Mr.', 'Lee', ',', 'Brenner', 'Inc.', 'said']],
    ['Herald18-07-2025', ['Herald', '18-07-2025']],
    ['AT&T and A.B.', ['AT&T', 'and', 'A.B.']],
    ['mail me@site.org now', ['mail', 'me@site.org', 'now']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells how words are written', () => {
    const text = 'Seoul ASEAN talks 2025 iPhone @Handle';
    expect(tokenise(text, 0, text.length).map(({ shape }) => shape)).toEqual([
      'capital',
      'caps',
      'lower',
      'number',
      'capital',
      'number',
    ]);
  });

  it('marks line ends and blanks', () => {
    const text = 'A b\u00a0c\r\nd-e';
    expect(tokenise(text, 0, text.length).map(({ before }) => before)).toEqual(['break', 'space', 'space', 'break']);
  });
});

describe('splitHyphens', () => {
  it.each([
    ['US-Japan', ['US', '-', 'Japan']],
    ['China-ASEAN', ['China', '-', 'ASEAN']],
    ['Seoul-based', ['Seoul', '-', 'based']],
    ['Hong Kong-based', ['Hong', 'Kong', '-', 'based']],
    ['pan-Arab', ['pan', '-', 'Arab']],
    ['Park Yoon-joo', ['Park', 'Yoon-joo']],
    ['Indo-Pacific', ['Indo-Pacific']],
    ['Jean-Luc', ['Jean-Luc']],
    ['three-way', ['three-way']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
