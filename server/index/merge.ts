import { byCode } from '../../common/text/sorted';
import { foldKey } from '../../common/text/fold';
import type { Member } from './agree';
import type { MentionFact, Place, RoleFact, WorldEntity } from './model';

const byPlace = (a: Place, b: Place): number => byCode(a.uri, b.uri) || a.start - b.start || a.end - b.end;
/** Order of roles: by date (undated last), then source, then offset. */
export const byDate = (a: RoleFact, b: RoleFact): number =>
  byCode(a.date ?? '9999-99-99', b.date ?? '9999-99-99') || byPlace(a, b);

/** Fullest first: more words, then more letters, then more mentions, then by code units. */
const byFullness = (a: Member, b: Member): number =>
  b.entity.name.split(/\s/).length - a.entity.name.split(/\s/).length ||
  b.entity.name.length - a.entity.name.length ||
  b.entity.mentions.length - a.entity.mentions.length ||
  byCode(a.entity.name, b.entity.name) ||
  byCode(a.uri, b.uri);

/** Forms of a name over all members, most frequent first; a form that differs from the name in case or quotes alone is left out. */
function aliasesOf(name: string, members: readonly Member[], mentions: readonly MentionFact[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { entity } of members) for (const form of [entity.name, ...entity.aliases]) counts.set(form, 0);
  for (const mention of mentions) {
    const form = mention.text;
    if (counts.has(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const own = foldKey(name);
  return [...counts]
    .filter(([form]) => foldKey(form) !== own)
    .sort(([a, n], [b, m]) => m - n || byCode(a, b))
    .map(([form]) => form);
}

/** The value that most members give, the smallest by code units among equals; null when none gives one. */
function mostCommon(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || byCode(a, b))[0]?.[0] ?? null;
}

/**
 * Joins entities of several sources into one entity of the workspace. The result does not depend on the members' order.
 * @param id the entity's id; the fullest member's own id where this is not given
 */
export function mergeMembers(members: readonly Member[], id?: string): WorldEntity {
  const ordered = [...members].sort(byFullness);
  const first = ordered[0];
  if (first === undefined) throw new RangeError('an entity of the workspace needs at least one member');
  const mentions = members.flatMap((m) => m.entity.mentions).sort(byPlace);
  return {
    id: id ?? first.entity.id,
    type: first.entity.type,
    name: first.entity.name,
    aliases: aliasesOf(first.entity.name, ordered, mentions),
    key: first.entity.key,
    of: mostCommon(members.map((m) => m.entity.of)),
    decided: members.map((m) => m.entity.decided).find((decided) => decided !== null) ?? null,
    roles: members.flatMap((m) => m.entity.roles).sort(byDate),
    mentions,
    sources: [...new Set(members.map((m) => m.uri))].sort(byCode),
  };
}
