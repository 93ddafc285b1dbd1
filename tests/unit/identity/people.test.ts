import { describe, expect, test } from 'vitest';
import { idsOf, lastId, readMarked } from './marked';

describe('people', () => {
  test('a surname goes to the full name, wherever that puts it', () => {
    expect(idsOf('[P:Han Seo-yun] met [P:Clara Novak]. [P:Novak] thanked [P:Han].')).toEqual([
      'Han Seo-yun = person:han-seo-yun',
      'Clara Novak = person:clara-novak',
      'Novak = person:clara-novak',
      'Han = person:han-seo-yun',
    ]);
  });

  test('a headline’s surname before the full name', () => {
    expect(idsOf('[P:Novak] resigns\n[P:Clara Novak] stepped down.')[0]).toBe('Novak = person:clara-novak');
  });

  test('spellings that differ in hyphen, case, possessive or address are one person', () => {
    const ids = idsOf('[P:Han Seo-yun], [P:Han Seo Yun], [P:HAN SEO-YUN], [P:Mr. Han], [P:Han Seo-yun’s]');
    expect(new Set(ids.map((line) => line.split(' = ')[1]))).toEqual(new Set(['person:han-seo-yun']));
  });

  test('middle names, initials, short given names and suffixes', () => {
    expect(lastId('[P:Robert J. Fields Jr.] spoke. [P:Robert Fields]')).toBe('person:robert-fields');
    expect(lastId('[P:William Okafor] spoke. [P:Bill Okafor]')).toBe('person:william-okafor');
    expect(lastId('[P:Maria Okafor] spoke. [P:M. Okafor]')).toBe('person:maria-okafor');
    expect(lastId('[P:Ursula von der Heide] spoke. [P:von der Heide]')).toBe('person:ursula-von-der-heide');
  });

  test('a span that holds more than the name', () => {
    expect(lastId('[P:Clara Novak] came. [P:former Velora CEO Clara Novak]')).toBe('person:clara-novak');
    expect(lastId('[P:Clara Novak] came. [P:Vice President Novak]')).toBe('person:clara-novak');
    expect(lastId('[P:Clara Novak] came. [P:Novak in her youth]')).toBe('person:clara-novak');
    expect(lastId('[P:Dean Novak]')).toBe('person:dean-novak');
  });

  test('different initials keep two people apart', () => {
    const ids = idsOf('[P:Paul A. Reed] and [P:Paul B. Reed] met. [P:Paul Reed] said no.');
    expect(new Set(ids.map((line) => line.split(' = ')[1])).size).toBe(3);
  });

  test('a surname of two people is nobody’s where the text does not say whose', () => {
    expect(lastId('[P:Anna Reed] and [P:Paul Reed] met [P:Anna Reed] and [P:Paul Reed]. [P:Reed] left.')).toBe(
      'person:reed',
    );
  });

  test('the title before a surname decides between two people', () => {
    expect(lastId('Senator [P:Anna Reed] and Mayor [P:Paul Reed] met. Mayor [P:Reed] left.')).toBe('person:paul-reed');
    expect(lastId('Senator [P:Anna Reed] and Mayor [P:Paul Reed] met. Senator [P:Reed] left.')).toBe(
      'person:anna-reed',
    );
  });

  test('only the one who was named before can be meant', () => {
    const ids = idsOf('[P:Anna Reed] spoke. [P:Reed] left.\nLater [P:Paul Reed] came.');
    expect(ids[1]).toBe('Reed = person:anna-reed');
  });

  test('an article’s own person comes before another article’s', () => {
    const ids = idsOf(['[P:Anna Reed] spoke. [P:Reed] left.', '[P:Paul Reed] sang. [P:Reed] left.']);
    expect(ids[1]).toBe('Reed = person:anna-reed');
    expect(ids[3]).toBe('Reed = person:paul-reed');
  });

  test('another article of the source gives the full name if only one fits', () => {
    expect(lastId(['[P:Anna Reed] spoke.', '[P:Reed] left.'])).toBe('person:anna-reed');
    expect(lastId(['[P:Anna Reed] met [P:Paul Reed], [P:Anna Reed] and [P:Paul Reed].', '[P:Reed] left.'])).toBe(
      'person:reed',
    );
  });

  test('a surname alone stays an entity of its own', () => {
    expect(lastId('[P:Okafor] weighs his motives.')).toBe('person:okafor');
  });

  test('the fullest form is the name, the others are aliases', () => {
    const { analysis } = readMarked(['[P:OKAFOR] WINS\n[P:Maria Okafor] won. [P:Okafor]’s rival left.']);
    expect(analysis.entities[0]).toMatchObject({ name: 'Maria Okafor', aliases: ['OKAFOR', 'Okafor'] });
  });
});
