import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../server/analysis/names/findMentions';
import { nameModel } from '../../support/nameModel';
import type { Section, Time } from '../../../server/analysis/model';
import { check, mark, unmark } from './marked';

describe('people', () => {
  it.each([
    'Talks began when [P:Maria Keller] met [P:John Okafor] at noon.',
    'The minister said [P:Takashi Morita] would sign first.',
    'Aid arrived late, foreign minister [P:Han Sung-min] told reporters.',
    'A spokesperson, [P:Elena Petrova], said no.',
    '[P:Lee Jae-won] and [P:Park Soo-jin] shook hands before the dinner.',
    'He praised Dr. [P:Ngozi Adeyemi] and Mrs. [P:Halima Yusuf] for the work.',
    'In the end [P:Ludwig van der Meer] resigned.',
    'The former president [P:Carlos Mendes] was released.',
  ])('%s', check);

  it('reads a bare surname by the full name elsewhere in the text', () => {
    check(
      'Vice Foreign Minister [P:Park Yoon-joo] opened the talks. Later [P:Park] left, and a reporter asked [P:Park] why.',
    );
    check('Economist [P:Dora Lindqvist] disagreed. "It is too late," [P:Lindqvist] said.');
  });

  it('leaves the possessive out of the span', () => {
    check("Everyone read [P:Susan Carter]'s letter and [P:Carter]’s reply.");
  });

  it('reads the name before "government" and "administration" as a person\'s', () => {
    check('Officials of the [P:Trump] administration met ministers of the [P:Lee Jae Myung] government.');
  });
});

describe('titles stay outside names', () => {
  it.each([
    '[L:U.S.] Deputy Secretary of State [P:Anna Whitfield] spoke.',
    '[N:Japanese] Foreign Minister [P:Kenji Sakamoto] agreed.',
    'First Vice Foreign Minister [P:Park Yoon-joo] joined.',
    'FM [P:Cho] seeks closer ties with [L:Japan].',
    'The note came from [L:South Korea] President [P:Kim Min-seok] himself.',
    'It was [P:Stephen King] who wrote it.',
  ])('%s', check);
});

describe('places and nationalities', () => {
  it.each([
    'Ministers met in [L:Kuala Lumpur], [L:Malaysia], before flying to [L:Seoul].',
    'Tension around the [L:Taiwan Strait] worries [N:South Korean] and [N:Filipino] sailors.',
    '[L:S. Korea], [L:US], [L:Japan] hold talks on [L:N. Korea] this week.',
    'The ferry left [L:Gimpo International Airport] road at dawn.',
    'Storms hit the [L:Orinda River] and [L:Lake Tamsin] overnight.',
    'Rebels fled across the border to [L:Mali] and [L:Niger].',
  ])('%s', check);

  it('cuts pairs of names and compounds at the hyphen', () => {
    check('A [L:US]-[L:Japan] deal and a [L:China]-[O:ASEAN] fund were announced.');
    check('A [L:Seoul]-based firm joined [O:ASEAN]-related meetings in the [L:Indo-Pacific].');
  });

  it('keeps "us" and "who" apart from the US and the WHO', () => {
    check('Tell us who came from the [L:US] to the [O:WHO].');
  });

  it('gives lexicon keys', () => {
    const text = 'Britain, Tokyo, Asean and American ships';
    expect(findMentions(text, [], [], [], nameModel).map(({ key }) => key)).toEqual([
      'country:GB',
      'city:tokyo',
      'org:asean',
      'country:US',
    ]);
  });

  it('takes a tag line apart', () => {
    const text = 'tags Korea U.S. Japan trilateral Marco Rubio';
    const sections: Section[] = [{ start: 0, end: text.length, kind: 'tags', article: 0, rule: 'test' }];
    expect(mark(text, findMentions(text, [], sections, [], nameModel))).toBe(
      'tags [L:Korea] [L:U.S.] [L:Japan] trilateral [P:Marco Rubio]',
    );
  });
});

describe('organizations', () => {
  it.each([
    'The [O:Association of Southeast Asian Nations] ([O:Asean]) opened its meeting.',
    'He spoke for the [O:Ministry of Foreign Affairs] and the [O:Ministry of Health and Welfare].',
    'Guards stood outside the [O:South Korean Embassy] in [L:Tokyo].',
    'Students at [O:Harlow University] sued [O:Brenner Holdings Ltd] in May.',
    'The [O:Liberal Democratic Party] lost seats.',
    "She joined the [O:People's Government of Guizhou Province] last year.",
    'The [O:Coastal Fisheries Agency] ([O:CFA]) objected. Later the [O:CFA] gave in.',
  ])('%s', check);

  it('reads credits in capitals', () => {
    check('The three pose for a photo on the day. [[O:MINISTRY OF FOREIGN AFFAIRS]]');
  });

  it('gives an abbreviation the type of the words that it stands for', () => {
    check('The [E:River Trade Week] ([E:RTW]) opened on Monday. Traders like [E:RTW].');
  });
});

describe('what is no name', () => {
  it.each([
    'However, the talks failed. Meanwhile, officials waited. Nobody spoke on Monday or in July.',
    'The minister and the president of the council met the vice minister.',
    'Police said the Internet was down. Photo: file.',
    'Explore More Stories And Share This Article With Your Friends Today',
    'To write comments, please log in.',
  ])('%s', check);

  it('does not read the words of a time as a name', () => {
    const text = 'They met in Easter Week and left.';
    const at = text.indexOf('Easter');
    const time = { start: at, end: at + 11 } as Time;
    expect(findMentions(text, [], [], [time], nameModel)).toEqual([]);
  });

  it('names bodies but no people in boilerplate', () => {
    const text = 'Log in to Twitter or Facebook account with Maria Keller';
    const part = (kind: Section['kind']): Section[] => [{ start: 0, end: text.length, kind, article: 0, rule: 'test' }];
    expect(mark(text, findMentions(text, [], part('boilerplate'), [], nameModel))).toBe(
      'Log in to [O:Twitter] or [O:Facebook] account with Maria Keller',
    );
    expect(mark(text, findMentions(text, [], part('body'), [], nameModel))).toContain('[P:Maria Keller]');
  });
});

describe('where and why', () => {
  it('states section, article, rule and confidence', () => {
    const text = 'Quiet day.\nForeign Minister Dora Lindqvist spoke in Oslo.';
    const sections: Section[] = [
      { start: 0, end: 10, kind: 'headline', article: 0, rule: 'test' },
      { start: 11, end: text.length, kind: 'body', article: 1, rule: 'test' },
    ];
    const [person, city] = findMentions(text, [], sections, [], nameModel);
    expect(person).toMatchObject({
      type: 'person',
      article: 1,
      section: 1,
      foundBy: 'model',
      rule: 'model.person',
      key: null,
    });
    expect(person?.confidence).toBeGreaterThan(0.8);
    expect(city).toMatchObject({ type: 'place', foundBy: 'lexicon', rule: 'lexicon.place', key: 'city:oslo' });
  });

  it('counts offsets in UTF-16 units', () => {
    const text = '😀 In 🇰🇷 Seoul, Maria Keller said so.';
    expect(findMentions(text, [], [], [], nameModel).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Seoul',
      'Maria Keller',
    ]);
  });

  it('unmarks what it marks', () => {
    const marked = 'a [P:B C] d [L:E].';
    expect(unmark(marked)).toBe('a B C d E.');
  });
});
