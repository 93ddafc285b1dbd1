import { groupBy } from '../../../common/text/groupBy';
import { recently } from '../../../common/text/recently';
import { remembered } from '../../../common/text/remembered';
import { abbreviates } from './abbreviates';
import type { Cluster, Named, PersonName } from './cluster';
import { choosePerson } from './choosePerson';
import { indexNames } from './longerNames';
import { compact, isInitial, personWords, slugOf } from './nameWords';
import { preferredName } from './preferredName';
import { titleAlone, titleInside, withTitlesAlone } from './titlesAlone';

/** More people than this who fit one short name are never told apart. */
const mostCandidates = 40;
/** Candidates that are not themselves short for another candidate ("Donald Trump" beside "Donald J. Trump"). */
const fullest = (names: readonly PersonName[]): readonly PersonName[] =>
  names.length > mostCandidates
    ? names
    : names.filter((name) => !names.some((other) => other !== name && abbreviates(name.words, other.words)));

const isIn = (name: PersonName, article: number): boolean => name.mentions.some((m) => m.article === article);

/**
 * Groups the mentions of people. Equal names are one person. A shorter name goes to the longer one that it may stand
 * for: within its article first, else in the whole source; where several fit, to the one that the text speaks for
 * (`choosePerson`), else it stays apart.
 * @param named mentions of people in text order
 * @param titleBefore the title word right before a mention, folded, or null
 * @param beside the name's mention by the mention that describes it, see `appositions`
 */
export function groupPeople(
  named: readonly Named[],
  titleBefore: (at: number) => string | null,
  beside: ReadonlyMap<number, number>,
): readonly Cluster[] {
  const alone = named.flatMap((mention) => {
    const title = beside.has(mention.at) ? null : titleAlone(mention.form);
    return title === null ? [] : [{ mention, title }];
  });
  const people = groupNames(
    named.filter(({ at, form }) => !beside.has(at) && titleAlone(form) === null),
    titleBefore,
  );
  if (beside.size > 0) {
    const clusterOf = new Map(people.flatMap((cluster) => cluster.mentions.map((at) => [at, cluster] as const)));
    for (const [description, name] of beside) clusterOf.get(name)?.mentions.push(description);
  }
  if (alone.length === 0) return people;
  const forms = new Map(named.map(({ at, form }) => [at, form]));
  const insideOf = remembered(titleInside);
  return withTitlesAlone(people, alone, (at) => titleBefore(at) ?? insideOf(forms.get(at) ?? ''));
}

/** What is equal for all ways to write one name. */
const keyOf = recently((form) => compact(personWords(form)) || form);

function groupNames(named: readonly Named[], titleBefore: (at: number) => string | null): readonly Cluster[] {
  // News turns East Asian names about: "Berg Anna" is "Anna Berg" where the source writes both.
  const keys = new Set(named.map(({ form }) => keyOf(form)));
  const turned = remembered((form) => {
    const [first, last, more] = personWords(form);
    const other = first === undefined || last === undefined || more !== undefined ? null : compact([last, first]);
    return other !== null && keys.has(other) && other < keyOf(form) ? other : keyOf(form);
  });
  const names: readonly PersonName[] = [...groupBy(named, ({ form }) => turned(form)).values()].map((mentions) => ({
    words: personWords(mentions[0]?.form ?? ''),
    mentions,
    titles: () => new Set(mentions.map((m) => titleBefore(m.at)).filter((title) => title !== null)),
  }));
  const longerNames = indexNames(names, mostCandidates);
  const owner = new Map<PersonName, Named[]>(names.map((name) => [name, []]));

  // Longest first, so that a chain ("Rubio", "Marco Rubio", "Marco A. Rubio") ends at the fullest name.
  const settled = new Map<PersonName, PersonName>();
  const endOf = (name: PersonName): PersonName => settled.get(name) ?? name;
  const ordered = [...names].sort((a, b) => b.words.length - a.words.length);
  for (const name of ordered) {
    const longer = fullest(longerNames(name));
    if (longer.length === 0) {
      for (const mention of name.mentions) owner.get(name)?.push(mention);
      continue;
    }
    const split = groupBy(name.mentions, (mention) => String(mention.article));
    const targets = new Map<Named, PersonName>();
    for (const mentions of split.values()) {
      let precedent: PersonName | null = null;
      const article = mentions[0]?.article ?? 0;
      const near = longer.filter((other) => isIn(other, article));
      const candidates = [...new Set((near.length > 0 ? near : longer).map(endOf))];
      for (const mention of mentions) {
        const target: PersonName | null =
          choosePerson(mention, name.words, candidates, () => titleBefore(mention.at)) ?? precedent;
        if (target === null) continue;
        targets.set(mention, target);
        precedent ??= target;
      }
    }
    const all = new Set(targets.values());
    const [only] = all;
    if (all.size === 1 && only !== undefined && targets.size === name.mentions.length) settled.set(name, only);
    for (const mention of name.mentions) owner.get(targets.get(mention) ?? name)?.push(mention);
  }

  const owned = [...owner].filter(([, mentions]) => mentions.length > 0);
  const slugs = owned.map(([name]) => shortSlug(name.words));
  const counts = new Map<string, number>();
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return owned.map(([name, mentions], i) => {
    const short = slugs[i] ?? '';
    const inOrder = mentions.length < 2 ? mentions : [...mentions].sort((a, b) => a.at - b.at);
    return {
      type: 'person',
      key: null,
      of: null,
      name: preferredName(inOrder.map(({ form }) => form)),
      slug: (counts.get(short) ?? 0) > 1 ? slugOf(name.words) : short,
      mentions: mentions.map((m) => m.at),
    };
  });
}

/** The name without initials, as sources differ in giving them. */
const shortSlug = (words: readonly string[]): string => {
  const full = words.filter((word) => !isInitial(word));
  return slugOf(full.length >= 2 ? full : words);
};
