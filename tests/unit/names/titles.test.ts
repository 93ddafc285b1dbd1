import { describe, expect, it } from 'vitest';
import { findTitles, normaliseTitle } from '../../../server/analysis/lexicon/titles';

/** Text with "{…}" around each title expected. */
function check(marked: string): void {
  const text = marked.replace(/[{}]/g, '');
  let out = '';
  let at = 0;
  for (const { start, end } of findTitles(text, 0, text.length)) {
    out += `${text.slice(at, start)}{${text.slice(start, end)}}`;
    at = end;
  }
  expect(out + text.slice(at)).toBe(marked);
}

describe('findTitles', () => {
  it.each([
    'U.S. {Deputy Secretary of State} Anna Whitfield',
    'South Korean {First Vice Foreign Minister} Park Yoon-joo',
    '{FM} Cho and the Japanese {PM}',
    'named her as {secretary of state} and him {foreign minister}',
    'former {Prime Minister} Smith',
    '{President}-elect Lee and ex-{leader} Moss',
    '{Lt. Gen.} Ward, {Sen.} Cole and {Attorney General} Reyes',
    '{Chief of Staff} Hale, {chief executive officer} Tan, {Secretary-General} Abe',
    'State Department {spokesperson} Ruth Day',
    'White House {press secretary} Ruth Day',
    '{national security adviser} Wi and {Minister of Foreign Affairs} Adeyemi',
    '{Economy, Trade and Industry Minister} Mori',
    'who served under {President} Reyes; an {Under Secretary} Hale, the {first under secretary} Moss',
    'In general, the head of a private school is a major figure.',
    'The foreign ministers met the presidents.',
  ])('%s', check);

  it('tells the qualifier and keeps it outside the title', () => {
    const text = 'former Prime Minister A, acting President B, President-elect C, Mayor D';
    const found = findTitles(text, 0, text.length);
    expect(found.map(({ qualifier }) => qualifier)).toEqual(['former', 'acting', 'elect', null]);
    expect(found.map(({ outer }) => text.slice(outer.start, outer.end))).toEqual([
      'former Prime Minister',
      'acting President',
      'President-elect',
      'Mayor',
    ]);
  });

  it('stays inside the stretch that it is given', () => {
    const text = 'Foreign Minister Lee and Foreign Minister Cho';
    const found = findTitles(text, 25, text.length);
    expect(found.map(({ start, end }) => [start, end])).toEqual([[25, 41]]);
  });

  it('tells ranks from offices and abbreviations from words', () => {
    const text = 'Gen. Ward met Governor Hale';
    expect(findTitles(text, 0, text.length).map(({ kind, abbreviated }) => [kind, abbreviated])).toEqual([
      ['rank', true],
      ['office', false],
    ]);
  });
});

describe('normaliseTitle', () => {
  it.each([
    ['FM', 'Foreign Minister'],
    ['PM', 'Prime Minister'],
    ['secretary of state', 'Secretary of State'],
    ['Minister of Foreign Affairs', 'Foreign Minister'],
    ['minister for foreign affairs', 'Foreign Minister'],
    ['Defence Secretary', 'Defense Secretary'],
    ['Secretary of Defense', 'Defense Secretary'],
    ['vice-president', 'Vice President'],
    ['Lt. Gen.', 'Lieutenant General'],
    ['spokeswoman', 'Spokesperson'],
    ['First Vice Foreign Minister', 'First Vice Foreign Minister'],
  ])('%s is %s', (title, normalised) => {
    expect(normaliseTitle(title)).toBe(normalised);
  });
});
