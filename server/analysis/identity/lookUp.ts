import { recently } from '../../../common/text/recently';
import { cityKey, placeNamed, places } from '../lexicon/places';
import { countryNamed, countryOfCapital, countryOfDemonym, countryOfKey, peoples } from '../lexicon/countries';
import { organizationNamed, organizationOfKey, organizations } from '../lexicon/organizations';
import { properPart } from './nameParts';
import { companyWords, withoutPossessive } from './nameWords';

/** What the lexicon knows under a name. */
export interface Known {
  readonly key: string;
  readonly name: string;
}

const placeByKey = new Map(places.map((place) => [place.key, place]));
const peopleByName = new Map(peoples.map(([word, key]) => [word.toLowerCase(), key]));

/** Seats of government that the lexicon lists with a country's capital, but that are other cities. */
const otherSeats: ReadonlySet<string> = new Set('the hague,cape town,putrajaya,sucre,gitega'.split(','));

/** The capital that a name means, in its preferred spelling ("Kyiv" for "Kiev"); another seat keeps its own name. */
function capitalNamed(name: string): string | null {
  const capital = countryOfCapital(name)?.capital ?? null;
  return capital !== null && otherSeats.has(name.toLowerCase()) ? name : capital;
}

const bare = (name: string): string => name.replace(/^[Tt]he /, '');

/** Abbreviations without their last dot ("the U.S"), which closes the sentence, too. */
const undotted = /^(?:[Tt]he )?\p{Lu}\.\p{Lu}$/u;

/** The country, city, region or water that a place's name or a demonym stands for; null where the lexicon has none. */
export const knownPlace = recently((name: string): Known | null => {
  const country = countryNamed(name) ?? countryOfDemonym(name);
  if (country !== null) return { key: country.key, name: country.name };
  const people = peopleByName.get(name.toLowerCase());
  if (people) return { key: people, name: nameOfKey(people) ?? name };
  const capital = capitalNamed(name);
  if (capital !== null) return { key: cityKey(capital), name: capital };
  const place = placeNamed(name) ?? placeNamed(bare(name));
  if (place !== null) return { key: place.key, name: place.name };
  return undotted.test(name) ? knownPlace(`${name}.`) : null;
});

/** Companies without their legal forms: "Alphabet" for "Alphabet Inc.". */
const companies = new Map(
  organizations.filter((o) => o.kind === 'company').map((o) => [companyWords(o.name).join(' '), o] as const),
);

/** The organization that the lexicon knows under a name; null where it has none. */
export const knownOrganization = recently((name: string): Known | null => {
  const found =
    organizationNamed(name) ??
    organizationNamed(bare(withoutPossessive(name))) ??
    companies.get(companyWords(name).join(' ')) ??
    // "automaker GM"
    organizationNamed(properPart(name).join(' ')) ??
    null;
  return found === null ? null : { key: found.key, name: found.name };
});

/** Canonical name of a lexicon key, or null. */
export function nameOfKey(key: string): string | null {
  const place = countryOfKey(key) ?? placeByKey.get(key) ?? organizationOfKey(key);
  if (place !== null && place !== undefined) return place.name;
  return key.startsWith('city:') ? capitalNamed(key.slice(5).replaceAll('-', ' ')) : null;
}

/** Key of the country in which a place lies, or that a country or nationality is; null for waters, continents and the unknown. */
export function countryOf(key: string | null): string | null {
  if (key === null) return null;
  if (key.startsWith('country:')) return key;
  const code = placeByKey.get(key)?.country;
  if (code) return `country:${code}`;
  return key.startsWith('city:') ? (countryOfCapital(key.slice(5).replaceAll('-', ' '))?.key ?? null) : null;
}
