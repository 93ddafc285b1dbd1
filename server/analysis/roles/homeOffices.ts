import type { Entity, LinkedMention, Section, SectionKind } from '../model';
import { officeOf, inCabinet, isTop } from './office';

const aside: ReadonlySet<SectionKind> = new Set(['tags', 'teaser', 'boilerplate']);
/** How often an article must name its country at least, and how many times as often as any other. */
const least = 4;
const lead = 3;

/** Countries whose states have ministers of their own: a "Health Minister" there need not be the country's. */
const federal: ReadonlySet<string> = new Set(
  'IN US DE AU CA MY PK NG BR MX AR AE CH AT BE ET BA RU SO SD IQ'.split(' ').map((code) => `country:${code}`),
);
/** Told of from abroad far more than at home. */
const toldOf: ReadonlySet<string> = new Set(['country:KP', 'country:PS']);
const ofCountries: ReadonlySet<string> = new Set(['foreign', 'defense']);

/**
 * For each article, the entity of the country that it names far more often than any other: whose offices it can name
 * without saying so ("the President"); none for articles about several countries.
 */
export function homesOf(
  mentions: readonly LinkedMention[],
  sections: readonly Section[],
  entities: readonly Entity[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { article, section, entity } of mentions) {
    const kind = sections[section]?.kind;
    if (kind !== undefined && aside.has(kind)) continue;
    if (!entities[entity]?.key?.startsWith('country:')) continue;
    const here = counts.get(article) ?? new Map<number, number>();
    counts.set(article, here.set(entity, (here.get(entity) ?? 0) + 1));
  }
  const homes = new Map<number, number>();
  for (const [article, here] of counts) {
    let [best, most, second] = [-1, 0, 0];
    for (const [entity, count] of here) {
      if (count > most) [best, most, second] = [entity, count, most];
      else if (count > second) second = count;
    }
    if (most >= least && most >= lead * second) homes.set(article, best);
  }
  return homes;
}

/** Whether a title that stands without a country can be an office of the article's own country. */
export function canBeHome(normalised: string, country: string | null): boolean {
  const office = officeOf(normalised);
  if (!inCabinet(office) || country === null || toldOf.has(country)) return false;
  if (isTop(office))
    return (
      office.areas.size === 0 && /^(?:President|Prime Minister|Vice President|Deputy Prime Minister)$/.test(normalised)
    );
  if (office.areas.size === 0) return false;
  return !federal.has(country) || [...office.areas].every((area) => ofCountries.has(area));
}
