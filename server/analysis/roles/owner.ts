import { countryOf } from '../identity/lookUp';
import type { Entity, LinkedMention } from '../model';
import { isNational } from './nationalOffice';

/**
 * The entity whose office a title is: of the mention beside it, or of its country where that is a capital that stands
 * for its government ("Seoul's Foreign Minister").
 * @param withKey entity index of a lexicon key
 */
export function ownerEntity(
  owner: LinkedMention | null,
  title: string,
  entities: readonly Entity[],
  withKey: (key: string) => number | undefined,
): number | null {
  if (owner === null) return null;
  const key = entities[owner.entity]?.key ?? null;
  if (key === null || !key.startsWith('city:') || !isNational(title)) return owner.entity;
  return withKey(countryOf(key) ?? '') ?? owner.entity;
}
