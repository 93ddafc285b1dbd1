import type { Entity, Role } from '../model';
import { compareTitles } from './compareTitles';
import { isSingle } from './nationalOffice';

/** Most different titles of one country or organization that are looked at. */
const mostTitles = 200;

/**
 * Gives titles with a stated country or organization but no name beside them ("Japanese PM") their holder, where exactly
 * one person of the source holds that office; titles that stay without one are left out.
 * @param open roles with no holder
 * @param roles roles with a holder
 */
export function inferHolders(
  open: readonly Role[],
  roles: readonly Role[],
  entities: readonly Entity[],
): readonly Role[] {
  /** Holders of each title of each country or organization, by the title's first spelling. */
  const byOwner = new Map<number, Map<string, Set<number>>>();
  for (const { holder, of, qualifier, normalised } of roles) {
    if (of === null || holder === null || qualifier === 'former') continue;
    const titles = byOwner.get(of) ?? new Map<string, Set<number>>();
    byOwner.set(of, titles);
    const known = titles.get(normalised);
    if (known !== undefined) known.add(holder);
    else if (titles.size < mostTitles) titles.set(normalised, new Set([holder]));
  }
  const onlyHolder = (of: number, normalised: string): number | null => {
    const titles = [...(byOwner.get(of) ?? [])];
    const same = titles.filter(([title]) => compareTitles(title, normalised) === 'same');
    const holders = new Set(same.flatMap(([, held]) => [...held]));
    const [holder] = holders;
    return holders.size === 1 && holder !== undefined ? holder : null;
  };
  /** Answers of `onlyHolder`, by country or organization and title. */
  const known = new Map<string, number | null>();
  return open.flatMap((role) => {
    if (role.of === null || role.qualifier !== null || !isSingle(role.normalised)) return [];
    const key = `${role.of} ${role.normalised}`;
    if (!known.has(key)) known.set(key, onlyHolder(role.of, role.normalised));
    const holder = known.get(key) ?? null;
    if (holder === null) return [];
    const who = entities[holder]?.name ?? '';
    const why = `${who} is the only person whom this source calls ${role.normalised} of ${entities[role.of]?.name ?? ''}`;
    return [{ ...role, holder, holderBy: 'inferred', why }];
  });
}
