import { describe, expect, test } from 'vitest';
import { isOneLetterOff, soundsAlike } from '../../../server/analysis/checks/nameSpelling';
import { nameSurnameAmbiguous } from '../../../server/analysis/checks/nameSurnameAmbiguous';
import { nameSurnameFirst } from '../../../server/analysis/checks/nameSurnameFirst';
import { nameVariant } from '../../../server/analysis/checks/nameVariant';
import type { AnalyseOptions } from '../../../server/analysis/model';
import { optionsOf } from '../../../server/features/options';
import { analyse } from '../../support/analyse';
import { applied, findingsAfter, findingsIn, fixesOf } from './findingsIn';

const opening = 'The council approved a new ferry terminal in the harbour on Friday, ending a dispute of three years.';

describe('name.surname.ambiguous', () => {
  const pair = `${opening} The board named Helen Moriarty and Frank Moriarty as its new directors.`;

  test('offers both names', () => {
    const text = `${pair} Moriarty's office said that the work would begin in autumn.`;
    const found = findingsIn(nameSurnameAmbiguous, text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Moriarty']);
    const edits = fixesOf(found[0], 'edit').map((fix) => applied(text, fix));
    expect(edits.map((edited) => edited.includes("Helen Moriarty's office"))).toEqual([true, false]);
    expect(edits.map((edited) => edited.includes("Frank Moriarty's office"))).toEqual([false, true]);
  });

  test("a choice settles it, and the surname is that person's", () => {
    const text = `${pair} Moriarty's office said that the work would begin in autumn.`;
    const choices = fixesOf(findingsIn(nameSurnameAmbiguous, text)[0], 'decision');
    expect(choices.map(({ title }) => title)).toEqual([
      '\u201cMoriarty\u201d is Helen Moriarty here',
      '\u201cMoriarty\u201d is Frank Moriarty here',
    ]);
    for (const choice of choices) {
      expect(findingsAfter(nameSurnameAmbiguous, text, [choice])).toEqual([]);
      const decisions = choice.kind === 'decision' ? [choice.decision] : [];
      const { mentions, entities } = analyse(text, { assumeNews: true, ...optionsOf(decisions, 'source.txt') });
      const bare = mentions.find(({ start }) => start === text.indexOf("Moriarty's"));
      expect(choice.title).toContain(entities[bare?.entity ?? -1]?.name);
    }
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
    const [here, there] = fixesOf(found[0], 'edit');
    if (here === undefined || there === undefined) throw new Error('no fixes');
    expect(applied(text, here)).toContain('Helen Moriarty said');
    expect(applied(text, there)).toContain('drawn up by Moriarty,');
    expect(findingsIn(nameSurnameFirst, applied(text, here))).toEqual([]);
  });

  test('links the surname to the person, or asks', () => {
    const text = `${opening} Moriarty said the work would begin in autumn.\n\n${later}`;
    const [found] = findingsIn(nameSurnameFirst, text);
    expect(findingsAfter(nameSurnameFirst, text, fixesOf(found, 'decision'))).toEqual([]);
    expect(fixesOf(found, 'command')).toMatchObject([
      { command: 'copydesk.samePersonAs', args: [{ offset: text.indexOf('Moriarty') }] },
    ]);
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
    expect(fixesOf(found[0], 'edit')).toHaveLength(2);
    for (const fix of fixesOf(found[0], 'edit')) expect(findingsIn(nameVariant, applied(text, fix))).toEqual([]);
    expect(fixesOf(found[0], 'decision').length).toBeGreaterThanOrEqual(3);
    for (const fix of fixesOf(found[0], 'decision')) expect(findingsAfter(nameVariant, text, [fix])).toEqual([]);
  });

  test('two names that are decided to be one person are one entity', () => {
    const text = respelled('Sergei Baranovsky', 'Sergei Baranovski');
    const [same] = fixesOf(findingsIn(nameVariant, text)[0], 'decision');
    const decisions = same?.kind === 'decision' ? [same.decision] : [];
    const entitiesOf = (options: AnalyseOptions): readonly string[] =>
      analyse(text, { assumeNews: true, ...options })
        .entities.filter(({ type }) => type === 'person')
        .map(({ name }) => name);
    expect(entitiesOf({})).toEqual(['Sergei Baranovsky', 'Sergei Baranovski']);
    expect(entitiesOf(optionsOf(decisions, 'source.txt'))).toEqual(['Sergei Baranovsky']);
  });

  test.each([
    ['Haruki Moriyama', 'Moriyama Haruki', 'order'],
    ['Park Soo-min', 'Soo-min Park', 'order'],
    ['Kim Ji-hoon', 'Ji-hoon Kim', 'order'],
  ])('%s and %s', (a, b, why) => {
    const text = respelled(a, b);
    const found = findingsIn(nameVariant, text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([b]);
    expect(found[0]?.message).toContain(why);
  });

  const bare = (surname: string, rest = 'said that the work would begin in autumn.'): string =>
    `${opening} The plan was drawn up by Helen Moriarty, an engineer from Oslo. Moriarty called it safe.\n\nAfter a break ${surname} ${rest}`;

  test.each(['Moriatry', 'Moriarti', 'Morriarty'])(
    'the bare surname %s is taken for the one that was named',
    (surname) => {
      const text = bare(surname);
      const found = findingsIn(nameVariant, text);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([surname]);
      expect(found[0]?.message).toContain('Helen Moriarty');
    },
  );

  test.each([
    bare('Moriarty'),
    bare('Baranovsky'),
    bare('Moriarti', 'Street was closed for the whole day.'),
    `${bare('Moriatry')} Later Frank Moriatry agreed.`,
  ])('says nothing of: %s', (text) => {
    expect(findingsIn(nameVariant, text)).toEqual([]);
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
