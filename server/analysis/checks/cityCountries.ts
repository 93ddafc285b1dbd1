import { countryOf, nameOfKey } from '../identity/lookUp';
import { countryNamed, countryOfCapital } from '../lexicon/countries';
import { namesakes } from '../lexicon/namesakes';
import { placeNamed } from '../lexicon/places';

const plain = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('-', ' ').replaceAll('\u2019', "'");

const elsewhere: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  namesakes
    .trim()
    .split('\n')
    .map((line) => {
      const codes = / (?:[A-Z]{2} ?)+$/.exec(line)?.[0] ?? '';
      return [plain(line.slice(0, line.length - codes.length)), new Set(codes.trim().split(' '))] as const;
    }),
);

/**
 * Countries that news puts one another's cities in: rule over them is disputed or has changed, one is part of the other,
 * or both have one name in short.
 */
const neighbours: ReadonlySet<string> = new Set(
  (
    'CN-HK CN-MO CN-TW IL-PS RU-UA IN-PK CN-IN AM-AZ GE-RU RS-XK AL-XK GB-IE GB-HK EH-MA CY-TR SD-SS ET-ER ID-TL KP-KR MD-RU ' +
    'CD-CG GN-GW GN-GQ IL-SY JO-PS EG-PS ME-RS NL-CW NL-AW NL-SX US-PR US-GU US-VI US-AS US-MP DK-GL DK-FO FR-NC FR-PF FR-GP FR-MQ ' +
    'FR-RE FR-GF FR-YT FR-MC GB-GI GB-FK GB-BM GB-JE GB-GG GB-IM GB-KY AU-NF NZ-CK BY-RU KZ-RU LT-RU LV-RU EE-RU UZ-RU AZ-RU ' +
    'AM-RU TJ-RU KG-RU TM-RU HR-RS BA-RS SI-RS MK-RS CZ-SK BD-PK BD-IN MY-SG NA-ZA FI-RU PL-DE CN-MN GE-US IT-VA IT-SM JP-RU'
  )
    .split(' ')
    .flatMap((pair) => {
      const [a = '', b = ''] = pair.split('-');
      return [`${a}-${b}`, `${b}-${a}`];
    }),
);

/** A city with the country that it lies in, and the capital of the one that a text puts it in. */
export interface Misplaced {
  readonly city: string;
  readonly right: string;
  readonly wrong: string;
  readonly capital: string | null;
}

/**
 * Whether a city cannot well be in a country: the lexicon knows it, in another country, and no place of that name here.
 * @param city its name as written
 * @param country the country's name as written
 */
export function misplaced(city: string, country: string): Misplaced | null {
  const stated = countryNamed(country);
  if (stated === null || country.length < 4 || country === 'Korea') return null;
  const place = placeNamed(city);
  const ofCapital = countryOfCapital(city);
  const homes = new Set([ofCapital?.code, place?.country].filter((code) => typeof code === 'string'));
  if (place !== null && !place.key.startsWith('city:')) return null;
  const [home] = homes;
  if (home === undefined || homes.has(stated.code) || countryNamed(city) !== null) return null;
  const codes = elsewhere.get(plain(city));
  // A name that many countries have is one that more have than the lists know.
  if (codes !== undefined && (codes.has(stated.code) || codes.size > 3)) return null;
  if ([...homes].some((code) => neighbours.has(`${code}-${stated.code}`))) return null;
  const right = nameOfKey(`country:${home}`);
  return right === null ? null : { city, right, wrong: stated.name, capital: stated.capital };
}

/** Whether a mention's key is a city's. */
export const isCity = (key: string | null): boolean => key?.startsWith('city:') === true && countryOf(key) !== null;
