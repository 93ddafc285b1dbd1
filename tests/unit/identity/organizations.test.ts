import { describe, expect, test } from 'vitest';
import { idsOf, lastId, readMarked } from './marked';

const korean = { outlet: 'The Korea Gazette' };

describe('organizations', () => {
  test('the lexicon’s abbreviations and spellings', () => {
    const ids = idsOf('the [O:Association of Southeast Asian Nations] ([O:Asean]) and [O:ASEAN]');
    expect(new Set(ids.map((line) => line.split(' = ')[1]))).toEqual(
      new Set(['organization:association-of-southeast-asian-nations']),
    );
  });

  test('abbreviations that the text itself explains', () => {
    expect(lastId('the [O:Harbor Workers Alliance] ([O:HarWA]) met. [O:HarWA] said')).toBe(
      'organization:harbor-workers-alliance',
    );
    expect(lastId('the [O:Port-Rail Freight Council] met. The [O:PRFC] said')).toBe(
      'organization:port-rail-freight-council',
    );
    expect(lastId('[O:Harbor Freight Workers (HFW) union] met. The [O:HFW] said')).toBe(
      'organization:harbor-freight-workers',
    );
    expect(lastId('the [O:Harbor Workers Alliance] met [O:Amnesty Group]. The [O:NKV] said')).toBe('organization:nkv');
  });

  test('a company with and without its legal form and general words', () => {
    expect(lastId('[O:Velora Motors Corp.] rose. [O:Velora] fell.')).toBe('organization:velora');
    expect(lastId('[O:Velora Inc.] rose. [O:Velora] fell.')).toBe('organization:velora');
    expect(lastId('[O:Velora Foods] and [O:Velora Steel] rose. [O:Velora] fell.')).toBe('organization:velora');
  });

  test('a possessive that is part of the name stays in it', () => {
    const { analysis } = readMarked(['[O:Velmar’s] opened.']);
    expect(analysis.entities[0]).toMatchObject({ id: 'organization:velmar', name: 'Velmar’s' });
  });

  test('a shouted name is given quietly, its abbreviations as they are', () => {
    const nameOf = (marked: string): string | undefined => readMarked([marked]).analysis.entities[0]?.name;
    expect(nameOf('[O:HARBOR WORKERS OF VELMAR]')).toBe('Harbor Workers of Velmar');
    expect(nameOf('[O:QRV RADIO]')).toBe('QRV Radio');
    expect(nameOf('[O:HARBOR WORKERS] and [O:Harbor Workers]')).toBe('Harbor Workers');
  });

  test('ministries belong to the country beside them', () => {
    const ids = idsOf(
      '[L:Seoul]’s [O:Foreign Ministry] wrote to the [N:Japanese] [O:Foreign Ministry], the [O:Ministry of Foreign Affairs] of [L:China] and the [O:Malaysian Ministry of Foreign Affairs].',
    );
    expect(ids.filter((line) => line.includes('inistry')).map((line) => line.split(' = ')[1])).toEqual([
      'organization:south-korea-foreign-ministry',
      'organization:japan-foreign-ministry',
      'organization:china-foreign-ministry',
      'organization:malaysia-foreign-ministry',
    ]);
  });

  test('a ministry without a country is that of the outlet’s country, if the article names it', () => {
    expect(lastId(['[L:South Korea] met [L:Japan]. [[O:MINISTRY OF FOREIGN AFFAIRS]]'], [korean])).toBe(
      'organization:south-korea-foreign-ministry',
    );
    expect(lastId(['[L:China], [L:China] and [L:China]. The [O:Ministry of Education] said'], [korean])).toBe(
      'organization:china-education-ministry',
    );
    expect(lastId(['[L:France] met [L:Italy]. The [O:Ministry of Education] said'], [korean])).toBe(
      'organization:education-ministry',
    );
  });

  test('says which country an office is of, and gives a shouted credit a quiet name', () => {
    const { analysis } = readMarked(['[L:South Korea] and [[O:MINISTRY OF FOREIGN AFFAIRS]]'], [korean]);
    const ministry = analysis.entities.find((e) => e.type === 'organization');
    expect(ministry?.name).toBe('Ministry of Foreign Affairs');
    expect(analysis.entities[ministry?.of ?? -1]?.id).toBe('place:south-korea');
  });
});
