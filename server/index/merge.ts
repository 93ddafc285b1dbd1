import { byCode } from '../../common/text/sorted';
import { foldKey } from '../../common/text/fold';
import type { Member } from './member';
import type { MentionFact, Place, RoleFact, WorldEntity } from './model';

const byPlace = (a: Place, b: Place): number => byCode(a.uri, b.uri) || a.start - b.start || a.end - b.end;
/** Order of roles: by date (undated last), then source, then offset. */
export const byDate = (a: RoleFact, b: RoleFact): number =>
  byCode(a.date ?? '9999-99-99', b.date ?? '9999-99-99') || byPlace(a, b);

/** Words of a name or id, by what stands between them. */
function wordsIn(name: string, between: string): number {
  let count = 1;
  for (let at = name.indexOf(between); at >= 0; at = name.indexOf(between, at + 1)) count += 1;
  return count;
}

const isRenamed = ({ entity }: Member): boolean => entity.decided === 'renamed';

/** Under a name that the user chose first, then fullest: more words, then more letters, then more mentions, then by code units. */
function byFullness(a: Member, b: Member): number {
  const chosen = Number(isRenamed(b)) - Number(isRenamed(a));
  if (chosen !== 0) return chosen;
  const [one, two] = [a.entity.name, b.entity.name];
  // Most members have one name.
  const named = one === two ? 0 : wordsIn(two, ' ') - wordsIn(one, ' ') || two.length - one.length;
  return named || b.entity.mentions.length - a.entity.mentions.length || byCode(one, two) || byCode(a.uri, b.uri);
}

/** The member whose id the whole takes: the fullest by its id, which no choice of a name to be shown changes. */
function byId(a: Member, b: Member): number {
  const [one, two] = [a.entity.id, b.entity.id];
  return one === two ? 0 : wordsIn(two, '-') - wordsIn(one, '-') || two.length - one.length || byCode(one, two);
}

/** The one that stands first in an order: sorting thousands for it would cost many times as much. */
const firstBy = (members: readonly Member[], order: (a: Member, b: Member) => number): Member | undefined =>
  members.reduce<Member | undefined>(
    (best, member) => (best === undefined || order(member, best) < 0 ? member : best),
    undefined,
  );

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
 * Joins entities of several sources into one entity of the workspace, under the name that the user chose or the fullest.
 * The result does not depend on the members' order.
 * @param id the entity's id; the fullest member's own id where this is not given
 */
export function mergeMembers(members: readonly Member[], id?: string): WorldEntity {
  const first = firstBy(members, byFullness);
  if (first === undefined) throw new RangeError('an entity of the workspace needs at least one member');
  const mentions = members.flatMap((m) => m.entity.mentions).sort(byPlace);
  return {
    id: id ?? firstBy(members, byId)?.entity.id ?? first.entity.id,
    type: first.entity.type,
    name: first.entity.name,
    aliases: aliasesOf(first.entity.name, members, mentions),
    key: first.entity.key,
    of: mostCommon(members.map((m) => m.entity.of)),
    decided:
      (['renamed', 'different', 'same'] as const).find((kind) => members.some((m) => m.entity.decided === kind)) ??
      null,
    roles: members.flatMap((m) => m.entity.roles).sort(byDate),
    mentions,
    sources: [...new Set(members.map((m) => m.uri))].sort(byCode),
  };
}
