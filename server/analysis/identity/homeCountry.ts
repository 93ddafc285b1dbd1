import { recently } from '../../../common/text/recently';
import { remembered } from '../../../common/text/remembered';
import type { Article, Mention, Section, SectionKind } from '../model';
import { countryOf, knownPlace } from './lookUp';

const aside: ReadonlySet<SectionKind> = new Set(['tags', 'teaser', 'boilerplate']);

/** How often the country that the article is about must be named, against the next one. */
const lead = 1.5;
/** And how often at all: a country named in passing is not the one that the article is at home in. */
const least = 2;

/** The country in an outlet's name ("The Japan Times", "Korea Herald", "New York Times"), or null. */
export const countryOfOutlet = recently((name: string): string | null => {
  const words = name.split(/\s/).slice(0, 8);
  for (const length of [2, 1]) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const key = countryOf(knownPlace(words.slice(at, at + length).join(' '))?.key ?? null);
      if (key !== null) return key;
    }
  }
  return null;
});

/**
 * For each article, the key of the country whose offices it names without a country ("the Foreign Ministry"):
 * the outlet's own country if the article names that too, else the country that it names far more often than any other.
 * Null where neither holds.
 */
export function homeCountries(
  articles: readonly Article[],
  sections: readonly Section[],
  mentions: readonly Mention[],
  keyOf: (mention: Mention, at: number) => string | null,
): readonly (string | null)[] {
  const countryOfKey = remembered(countryOf);
  const counts = articles.map(() => new Map<string, number>());
  mentions.forEach((mention, at) => {
    const kind = sections[mention.section]?.kind;
    const count = counts[mention.article];
    if (count === undefined || (kind !== undefined && aside.has(kind))) return;
    const key = keyOf(mention, at);
    const country = key === null ? null : countryOfKey(key);
    if (country !== null) count.set(country, (count.get(country) ?? 0) + 1);
  });
  return articles.map((article, i) => {
    const ranked = [...(counts[i] ?? [])].sort(([, n], [, m]) => m - n);
    const [first, second] = ranked;
    if (first === undefined) return null;
    const own = article.outlet === null ? null : countryOfOutlet(article.outlet.name);
    const ownCount = counts[i]?.get(own ?? '') ?? 0;
    if (own !== null && ownCount * lead >= first[1]) return own;
    return first[1] >= least && first[1] >= lead * (second?.[1] ?? 0) ? first[0] : null;
  });
}
