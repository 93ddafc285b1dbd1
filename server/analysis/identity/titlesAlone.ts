import { foldKey } from '../../../common/text/fold';
import { recently } from '../../../common/text/recently';
import { groupBy } from '../../../common/text/groupBy';
import { findTitles } from '../lexicon/titles';
import type { Cluster, Named } from './cluster';
import { slugOf } from './nameWords';

/** Longest form that can be a title alone, in UTF-16 units. */
const longest = 60;
/** What stands before a title that means its holder: "the President", "our new President", "Madam Speaker". */
const before = /^(?:(?:[Tt]he|THE|[Tt]his|[Oo]ur|[Mm]y|[Yy]our|[Hh]is|[Hh]er|Mr\.?|Madam|Madame) (?:[a-z]{2,12} )?)?$/;

/** The title, folded, where a person's mention consists of it alone ("the President"), else null. */
export const titleAlone = recently((form: string): string | null => {
  if (form.length > longest) return null;
  const [only, more] = findTitles(form, 0, form.length);
  if (only === undefined || more !== undefined || only.outer.end !== form.length) return null;
  return before.test(form.slice(0, only.outer.start)) ? foldKey(only.normalised) : null;
});

/** The title, folded, at the beginning of a person's mention that a name follows in ("President Berg"), else null. */
export function titleInside(form: string): string | null {
  const title = findTitles(form, 0, Math.min(form.length, longest)).at(-1);
  return title !== undefined && title.end < form.length && form.charAt(title.end) === ' '
    ? foldKey(title.normalised)
    : null;
}

/**
 * Gives mentions that are a title alone to the only person of the source before whose name this title stands; those of a
 * title that several people hold, or nobody, stay together under the title.
 * @param people clusters of the named people; mentions are added to them
 * @param alone mentions that are a title alone, with that title, in text order
 * @param titleOf the title that stands before or in a mention of a named person, folded, or null
 */
export function withTitlesAlone(
  people: readonly Cluster[],
  alone: readonly { readonly mention: Named; readonly title: string }[],
  titleOf: (at: number) => string | null,
): readonly Cluster[] {
  if (alone.length === 0) return people;
  const holders = new Map<string, Cluster | null>();
  for (const cluster of people) {
    for (const title of new Set(cluster.mentions.map(titleOf))) {
      if (title !== null) holders.set(title, holders.has(title) ? null : cluster);
    }
  }
  const unheld: { readonly mention: Named; readonly title: string }[] = [];
  for (const row of alone) {
    const holder = holders.get(row.title) ?? null;
    if (holder === null) unheld.push(row);
    else holder.mentions.push(row.mention.at);
  }
  const groups = [...groupBy(unheld, ({ title }) => title)];
  return [
    ...people,
    ...groups.map(([title, rows]): Cluster => ({
      ...{ type: 'person', key: null, name: null, of: null, slug: slugOf(title.split(' ')) },
      mentions: rows.map(({ mention }) => mention.at),
    })),
  ];
}
