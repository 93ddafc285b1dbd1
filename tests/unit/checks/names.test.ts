import { describe, expect, test } from 'vitest';
import { isOneLetterOff, soundsAlike } from '../../../server/analysis/checks/nameSpelling';
import { nameSurnameAmbiguous } from '../../../server/analysis/checks/nameSurnameAmbiguous';
import { nameSurnameFirst } from '../../../server/analysis/checks/nameSurnameFirst';
import { nameVariant } from '../../../server/analysis/checks/nameVariant';
import { applied, findingsIn } from './findingsIn';

const opening = 'The council approved a new ferry terminal in the harbour on Friday, ending a dispute of three years.';

describe('name.surname.ambiguous', () => {
  const pair = `${opening} The board named Helen Moriarty and Frank Moriarty as its new directors.`;

  test('offers both names', () => {
    const text = `${pair} Moriarty's office said that the work would begin in autumn.`;
    const found = findingsIn(nameSurnameAmbiguous, text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Moriarty']);
    expect(found[0]?.fixes.map((fix) => applied(text, fix).includes("Helen Moriarty's office"))).toEqual([true, false]);
    expect(found[0]?.fixes.map((fix) => applied(text, fix).includes("Frank Moriarty's office"))).toEqual([false, true]);
  });

  test.each([
    `${pair} Mrs. Moriarty said that the work would begin in autumn.`,
    `${opening} The board named Helen Moriarty. Moriarty said she would meet Frank Moriarty. Moriarty said he agreed.`,
    `${opening} The board named Helen Moriarty and her brother Frank Moriarty. Moriarty said the work would begin.`,
    `${opening} The board named Helen Moriarty and Frank Hale. Moriarty said the work would begin.`,
  ])('says nothing of: %s', (text) => {
    expect(findingsIn(nameSurnameAmbiguous, text)).toEqual([]);
  });
});

describe('name.surnameFirst', () => {
  const later = 'The plan was drawn up by Helen Moriarty, an engineer from Oslo, and her office.';

  test('points to the full name and offers both ways', () => {
    const text = `${opening} Moriarty said the work would begin in autumn.\n\n${later}`;
    const found = findingsIn(nameSurnameFirst, text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Moriarty']);
    const [here, there] = found[0]?.fixes ?? [];
    if (here === undefined || there === undefined) throw new Error('no fixes');
    expect(applied(text, here)).toContain('Helen Moriarty said');
    expect(applied(text, there)).toContain('drawn up by Moriarty,');
    expect(findingsIn(nameSurnameFirst, applied(text, here))).toEqual([]);
  });

  test.each([
    `${opening} Mayor Moriarty said the work would begin in autumn.\n\n${later}`,
    `${opening} Engineer Moriarty said the work would begin in autumn.\n\n${later}`,
    `${opening} The Moriarty plan was praised.\n\n${later}`,
    `${opening} The board at Moriarty said the work would begin in autumn.\n\n${later}`,
    `Moriarty plan wins council's vote\n\n${opening} Moriarty said the work would begin in autumn.\n\n${later}`,
    `${opening} Putin said the work would begin in autumn.\n\nThe plan was praised by Vladimir Putin, officials said.`,
    `${opening} Moriarty said the work would begin in autumn.`,
  ])('says nothing of: %s', (text) => {
    expect(findingsIn(nameSurnameFirst, text)).toEqual([]);
  });
});

describe('name.variant', () => {
  const respelled = (a: string, b: string): string =>
    `Foreign Minister ${a} arrived in Oslo on Friday for talks on fishing rights, officials said.\n\nForeign Minister ${b} said at a news conference that both sides had moved closer.`;

  test.each([
    ['Park Soo-min', 'Park Soo-Min', 'capitals'],
    ['Park Soo-min', 'Park Soo Min', 'hyphen'],
    ['Park Soo-min', 'Park Su-min', 'given names'],
    ['José Carvalho', 'Jose Carvalho', 'accents'],
    ['Sergei Baranovsky', 'Sergei Baranovski', 'surnames'],
    ['Helen Moriarty', 'Helen Moriatry', 'surnames'],
  ])('%s and %s', (a, b, why) => {
    const text = respelled(a, b);
    const found = findingsIn(nameVariant, text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([b]);
    expect(found[0]?.message).toContain(why);
    expect(found[0]?.severity).toBe('information');
    for (const fix of found[0]?.fixes ?? []) expect(findingsIn(nameVariant, applied(text, fix))).toEqual([]);
  });

  test.each([
    ['Park Soo-min', 'Park Soo-min'],
    ['Park Soo-min', 'PARK SOO-MIN'],
    ['Helen Moriarty', 'Frank Moriarty'],
    ['Helen Moriarty', 'Helen Baranovsky'],
    ['Helen Moriarty', 'Moriarty'],
  ])('says nothing of %s and %s', (a, b) => {
    expect(findingsIn(nameVariant, respelled(a, b))).toEqual([]);
  });

  test('given names that differ need one title', () => {
    const told = (title: string): string =>
      `${opening} Sergei Baranovsky said no. ${title}Sergey Baranovsky told reporters in Oslo that he agreed.`;
    expect(findingsIn(nameVariant, told(''))).toEqual([]);
    const titled = told('Foreign Minister ').replace(
      'Friday, ending a dispute of three years. ',
      'Friday. Foreign Minister ',
    );
    expect(findingsIn(nameVariant, titled)).toHaveLength(1);
  });
});

describe('spellings', () => {
  test.each([
    ['yoonju', 'yunju', true],
    ['sergey', 'sergei', true],
    ['hyeon', 'hyun', true],
    ['marina', 'marian', false],
    ['same', 'same', false],
  ])('%s and %s sound alike: %s', (a, b, alike) => {
    expect([soundsAlike(a, b), soundsAlike(b, a)]).toEqual([alike, alike]);
  });
  test.each([
    ['lavrov', 'lavrow', true],
    ['lavrov', 'lavorv', true],
    ['brown', 'browne', true],
    ['brown', 'brown', false],
    ['brown', 'bowran', false],
    ['aa', 'aaa', true],
    ['', 'a', true],
  ])('%s and %s are one letter apart: %s', (a, b, off) => {
    expect([isOneLetterOff(a, b), isOneLetterOff(b, a)]).toEqual([off, off]);
  });
});
