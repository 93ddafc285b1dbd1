import { describe, expect, it } from 'vitest';
import {
  capitalVariants,
  countries,
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  countryOfKey,
  peoples,
} from '../../../server/analysis/lexicon/countries';
import { organizationNamed, organizationOfKey, organizations } from '../../../server/analysis/lexicon/organizations';
import { placeNamed, places } from '../../../server/analysis/lexicon/places';

describe('countries', () => {
  it('holds every member of the United Nations once', () => {
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
    expect(countries.length).toBeGreaterThan(195);
    for (const { code, name } of countries) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(name).not.toBe('');
    }
  });

  it.each([
    ['U.S.', 'US'],
    ['the United States', 'US'],
    ['S. Korea', 'KR'],
    ['Korea', 'KR'],
    ['DPRK', 'KP'],
    ['Britain', 'GB'],
    ['côte d’ivoire', 'CI'],
  ])('knows %s', (name, code) => {
    expect(countryNamed(name)?.code).toBe(code);
  });

  it.each([
    ['South Koreans', 'KR'],
    ['American', 'US'],
    ['filipino', 'PH'],
    ['Frenchmen', 'FR'],
  ])('knows whose people are %s', (word, code) => {
    expect(countryOfDemonym(word)?.code).toBe(code);
  });

  it('knows capitals and their other spellings', () => {
    expect(countryOfCapital('Kyiv')?.code).toBe('UA');
    expect(countryOfCapital('Kiev')?.code).toBe('UA');
    expect(countryOfCapital('Busan')).toBeNull();
    for (const [, code] of capitalVariants) expect(countryOfKey(`country:${code}`)).not.toBeNull();
  });

  it('finds countries by key only', () => {
    expect(countryOfKey('country:JP')?.name).toBe('Japan');
    expect(countryOfKey('city:tokyo')).toBeNull();
    expect(countryNamed('Atlantis')).toBeNull();
  });

  it('points every people at an entry that stands', () => {
    const keys = new Set([...countries.map(({ key }) => key), ...places.map(({ key }) => key)]);
    expect(peoples.filter(([, key]) => key !== null && !keys.has(key))).toEqual([]);
  });
});

describe('places', () => {
  it('names a country that stands, or none', () => {
    expect(places.filter(({ country }) => country !== null && countryOfKey(`country:${country}`) === null)).toEqual([]);
    expect(places.filter(({ name }) => name.trim() !== name || name === '')).toEqual([]);
  });

  it('knows aliases', () => {
    expect(placeNamed('Saigon')?.key).toBe('city:ho-chi-minh-city');
    expect(placeNamed('korean peninsula')?.name).toBe('Korean Peninsula');
    expect(placeNamed('Nowhere')).toBeNull();
  });
});

describe('organizations', () => {
  it('has each key once', () => {
    const keys = organizations.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it.each(['ASEAN', 'Asean', 'Association of Southeast Asian Nations', 'asean'])('knows ASEAN as %s', (form) => {
    expect(organizationNamed(form)?.key).toBe('org:asean');
  });

  it('does not take short words for abbreviations', () => {
    expect(organizationNamed('WHO')?.key).toBe('org:who');
    expect(organizationNamed('who')).toBeNull();
    expect(organizationOfKey('org:un')?.name).toBe('United Nations');
  });
});
