import { groupBy } from '../../../common/text/groupBy';
import type { Span } from '../../../common/text/span';
import type { Entity } from '../model';
import { compareTitles } from './compareTitles';
import { officeKey, officeOf } from './office';
import type { OpenRole } from './openRole';
import { namedInSentence } from './namedInSentence';

/** Most different titles of one country or organization, or of one article, that are looked at. */
const mostTitles = 200;

/** Stated holders of one title. */
interface Held {
  readonly normalised: string;
  readonly of: number | null;
  readonly holders: Set<number>;
  /** Where the first of them is stated. */
  readonly first: number;
}

function add(titles: Map<string, Held>, role: OpenRole, holder: number): void {
  const key = `${role.of} ${role.normalised}`;
  const known = titles.get(key);
  if (known !== undefined) known.holders.add(holder);
  else if (titles.size < mostTitles)
    titles.set(key, { normalised: role.normalised, of: role.of, holders: new Set([holder]), first: role.start });
}

/** Words before a title alone that make it mean somebody known: "the minister", not "a minister". */
const definite = /(?:^|[\s(\u201c"\u2018])[Tt]he $/;
/** What can stand behind a title that means a person who does something. */
const acts =
  /^(?: (?:said|says|told|added|also|has|had|was|is|will|would|did|does|then|noted|stressed|warned|announced|insisted|explained|called|made|met|urged|expressed|pointed|promised|vowed|declared|denied|replied|argued|claimed|stated|wrote|went|took|visited|arrived|spoke)\b)/;

/** Whether a title alone means somebody known who does or says something: "the minister said", "According to the minister,". */
export function standsForHolder(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 18), start);
  const behind = text.slice(end, end + 12);
  if (/\b[Aa]ccording to the $/.test(before)) return behind.startsWith(',') || behind.startsWith('.');
  return definite.test(before) && acts.test(behind);
}

/** Heads that a title can be shortened to ("the minister" for the finance minister). */
const shortHeads: ReadonlySet<string> = new Set(
  'minister secretary president governor mayor ambassador senator judge professor coach captain chair commissioner'.split(
    ' ',
  ),
);

/** Other heads that a title alone goes back with to somebody named before. */
const againHeads: ReadonlySet<string> = new Set(
  'prime-minister chancellor king queen emperor pope chief-executive speaker chief-minister first-minister secretary-general chief-justice attorney-general director-general'.split(
    ' ',
  ),
);

/** The only person of the article to whom a title alone can go back, or null. */
function meantHere(role: OpenRole, held: readonly Held[]): number | null {
  const office = officeOf(role.normalised);
  if (office.ranks.size > 0 || !(againHeads.has(office.head) || shortHeads.has(office.head))) return null;
  const alike = held.filter(({ normalised }) => {
    const other = officeOf(normalised);
    if (other.head !== office.head) return false;
    return [...office.areas].every((area) => other.areas.has(area));
  });
  const exact = alike.filter(({ normalised }) => compareTitles(normalised, role.normalised) === 'same');
  const fit = exact.length > 0 ? exact : shortHeads.has(office.head) && office.areas.size === 0 ? alike : [];
  // Whoever else bears the same kind of title may be meant too.
  const holders = new Set((office.areas.size === 0 ? alike : fit).flatMap((one) => [...one.holders]));
  const [holder] = holders;
  return holders.size === 1 && holder !== undefined && fit.some(({ first }) => first < role.start) ? holder : null;
}

/**
 * Gives titles with no name beside them their holder, where exactly one person can be meant: of a stated country or
 * organization ("Japanese PM") the only one of the source who holds that office; alone ("the minister said") the only one
 * of the article, named before, with such a title. Titles that stay without a holder are left out.
 * @param open roles with no holder; those without a country or organization must pass `standsForHolder`
 * @param roles roles with a holder, in text order
 */
export function inferHolders(
  open: readonly OpenRole[],
  roles: readonly OpenRole[],
  entities: readonly Entity[],
): readonly OpenRole[] {
  const byOwner = new Map<number, Map<string, Held>>();
  const byArticle = new Map<number, Map<string, Held>>();
  for (const role of roles) {
    if (role.holder === null || role.tells === 'left' || role.qualifier === 'former') continue;
    if (role.of !== null) {
      const titles = byOwner.get(role.of) ?? new Map<string, Held>();
      byOwner.set(role.of, titles);
      add(titles, role, role.holder);
    }
    const here = byArticle.get(role.article) ?? new Map<string, Held>();
    byArticle.set(role.article, here);
    add(here, role, role.holder);
  }
  const openHere = groupBy(
    open.filter(({ of }) => of !== null),
    ({ article }) => article,
  );
  const onlyHolder = (of: number, normalised: string): number | null => {
    const same = [...(byOwner.get(of)?.values() ?? [])].filter(
      (one) => compareTitles(one.normalised, normalised) === 'same',
    );
    const holders = new Set(same.flatMap((one) => [...one.holders]));
    const [holder] = holders;
    return holders.size === 1 && holder !== undefined ? holder : null;
  };
  /** Answers, by country or organization and title. */
  const known = new Map<string, number | null>();
  return open.flatMap((role) => {
    if (role.qualifier !== null) return [];
    const { of, normalised } = role;
    if (of !== null) {
      if (officeKey(normalised, entities[of]?.name ?? null) === null) return [];
      const key = `${of} ${normalised}`;
      if (!known.has(key)) known.set(key, onlyHolder(of, normalised));
      const holder = known.get(key) ?? null;
      if (holder === null) return [];
      const who = entities[holder]?.name ?? '';
      const why = `${who} is the only person whom this source calls ${normalised} of ${namedInSentence(entities, of)}`;
      return [{ ...role, holder, holderBy: 'inferred', why }];
    }
    if (role.possessor !== null || role.title.toUpperCase() === role.title) return [];
    const holder = meantHere(role, [...(byArticle.get(role.article)?.values() ?? [])]);
    if (holder === null) return [];
    // "the Chilean president" elsewhere in the article: two may be meant.
    const rival = (openHere.get(role.article) ?? []).some(
      (other) => officeOf(other.normalised).head === officeOf(normalised).head,
    );
    if (rival) return [];
    const like = roles.find(
      (other) => other.holder === holder && other.article === role.article && other.tells !== 'left',
    );
    const why = `${entities[holder]?.name ?? ''} is the only person whom this article calls ${normalised}`;
    const owner = like?.of ?? null;
    return [
      {
        ...role,
        holder,
        holderBy: 'inferred',
        of: owner,
        ofBy: owner === null ? null : 'inferred',
        why,
        rule: 'title.again',
      },
    ];
  });
}
