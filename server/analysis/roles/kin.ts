import type { Entity, LinkedMention, Role } from '../model';
import type { Around } from './around';
import { isNational } from './nationalOffice';
import { listBefore, listFrom } from './respectively';
import { closes, courtesy } from './words';

/** Before a name: "their Japanese counterpart, ", "Lee's conservative predecessor, ", "his counterpart from Peru ". */
const whose = new RegExp(`(?:\\b([Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur)|(['\u2019])s?) (?:[a-z-]{3,20} ){0,2}$`);
const link = new RegExp(`^,? ${courtesy}$`);
const behind = new RegExp(`^, (?:his|her|their|its) (?:[a-z-]{3,20} ){0,2}$`);

/** Where "counterpart" and the like stand, whose they are, and whom they name. */
export interface Kin {
  readonly kind: 'counterpart' | 'predecessor' | 'successor';
  readonly start: number;
  readonly end: number;
  readonly holder: LinkedMention;
  /** The country that is named with the word, or null. */
  readonly owner: LinkedMention | null;
  /** "Lee" of "Lee's predecessor"; null where a pronoun stands there. */
  readonly possessor: LinkedMention | null;
  /** "his", "their", "my" in lower case, or null. */
  readonly pronoun: string | null;
}

/** Reads the word "counterpart", "predecessor" or "successor" at an offset with the name that it stands for, or null. */
export function kinAt(text: string, start: number, kind: Kin['kind'], around: Around, limit: number): Kin | null {
  const end = start + kind.length;
  const near = around.previous(start);
  const owner =
    near !== null &&
    near.start >= limit &&
    near.type !== 'person' &&
    /^(?:['\u2019]s)? $/.test(text.slice(near.end, start))
      ? near
      : null;
  const from = owner?.start ?? start;
  const left = whose.exec(text.slice(Math.max(limit, from - 60), from));
  const beside = around.previous(from);
  const next = around.next(end);
  let possessor: LinkedMention | null = null;
  if (left !== null && left[1] === undefined) {
    const at = from - left[0].length;
    if (beside?.type !== 'person' || beside.end < at || beside.end > at + 2) return null;
    possessor = beside;
  } else if (left === null) {
    return null;
  }
  const pronoun = left?.[1]?.toLowerCase() ?? null;
  const place =
    next !== null && next.type !== 'person' && /^ (?:from|in|of) (?:the )?$/.test(text.slice(end, next.start))
      ? next
      : null;
  const name = around.next(place?.end ?? end);
  if (name?.type === 'person' && name.start - end < 50 && link.test(text.slice(place?.end ?? end, name.start))) {
    const direct = text.charCodeAt(place?.end ?? end) === 32;
    if (direct || closes(text, name.end) || / (?:said|and)/.test(text.slice(name.end, name.end + 5)))
      return { kind, start, end, holder: name, owner: owner ?? place, possessor, pronoun };
  }
  if (beside?.type !== 'person' || possessor !== null || !closes(text, place?.end ?? end)) return null;
  return behind.test(text.slice(beside.end, from))
    ? { kind, start, end, holder: beside, owner: owner ?? place, possessor, pronoun }
    : null;
}

const fromPlaces = /^ (?:from|in|of) (?:the )?$/;
const toPeople = /^(?:,| \(|) ?$/;

/** "his Swedish and Estonian counterparts, Ann Moe and Tim Poe": as many countries as people, or one. */
function severalAt(text: string, start: number, kind: Kin['kind'], around: Around, limit: number): readonly Kin[] {
  const end = start + kind.length + 1;
  const place = { text, around, start: limit };
  const near = around.previous(start);
  const before = near !== null && near.type !== 'person' && /^['\u2019]?s? $/.test(text.slice(near.end, start));
  const next = around.next(end);
  const placed = !before && next !== null && next.type !== 'person' && fromPlaces.test(text.slice(end, next.start));
  const owners = before ? listBefore(place, start, false) : placed ? listFrom(place, next, false) : [];
  const from = before ? (owners[0]?.start ?? start) : start;
  const left = whose.exec(text.slice(Math.max(limit, from - 60), from));
  const to = placed ? (owners.at(-1)?.end ?? end) : end;
  const first = around.next(to);
  if (left?.[1] === undefined || first?.type !== 'person' || !toPeople.test(text.slice(to, first.start))) return [];
  const people = listFrom(place, first, true);
  if (people.length < 2 || (owners.length > 1 && owners.length !== people.length)) return [];
  const pronoun = left[1].toLowerCase();
  return people.map((holder, i) => ({
    ...{ kind, start, end, holder, possessor: null, pronoun },
    owner: (owners.length > 1 ? owners[i] : owners[0]) ?? null,
  }));
}

/** What a text tells of kin at all: few tell of any. */
interface KinTold {
  readonly words: readonly Kin['kind'][];
  /** Whether it may say that nobody follows yet: see `noSuccessor`. */
  readonly noneYet: boolean;
}

/** The kin words that a text has. */
export function kinToldIn(text: string): KinTold {
  // One look for both "predecessor" and "successor", which most texts have neither of.
  const follows = text.includes('cessor');
  const words: Kin['kind'][] = text.includes('counterpart') ? ['counterpart'] : [];
  if (follows && text.includes('predecessor')) words.push('predecessor');
  if (follows && text.includes('successor')) words.push('successor');
  return { words, noneYet: (follows && text.includes('uccessor')) || text.includes('eplacement') };
}

/** Every kin word of a stretch that goes with a name. */
export function findKin(
  text: string,
  start: number,
  end: number,
  around: Around,
  told: readonly Kin['kind'][],
): readonly Kin[] {
  const found: Kin[] = [];
  const section = text.slice(start, end);
  for (const kind of told) {
    for (let at = section.indexOf(kind); at >= 0; at = section.indexOf(kind, at + kind.length)) {
      if (section.charAt(at + kind.length) === 's') {
        found.push(...severalAt(text, start + at, kind, around, start));
        continue;
      }
      const kin = kinAt(text, start + at, kind, around, start);
      if (kin !== null) found.push(kin);
    }
  }
  return found;
}
/** The role that somebody's counterpart, predecessor or successor shares. */
export function roleOfKin(
  kin: Kin,
  roles: readonly Role[],
  sentence: { readonly start: number; readonly end: number },
  article: number,
  entities: readonly Entity[],
): { readonly like: Role; readonly why: string } | null {
  const others = roles.filter(
    (role) =>
      role.article === article &&
      role.holder !== null &&
      role.holder !== kin.holder.entity &&
      (kin.kind === 'successor' || (role.qualifier !== 'former' && role.tells !== 'left')),
  );
  const near = others.filter((role) => role.start >= sentence.start && role.start < kin.start);
  const alone = kin.kind !== 'counterpart' || (kin.pronoun !== 'their' && kin.pronoun !== 'our');
  const candidates =
    kin.possessor === null
      ? near.length > 0
        ? near
        : alone
          ? onlyOneBefore(others, kin.start)
          : []
      : others.filter((role) => role.holder === kin.possessor?.entity);
  const key = kin.owner === null ? '' : (entities[kin.owner.entity]?.key ?? '');
  const ofState = kin.owner === null || kin.owner.type === 'nationality' || /^(?:country|city):/.test(key);
  const national =
    kin.kind === 'counterpart' && ofState ? candidates.filter((role) => isNational(role.normalised)) : [];
  // Of a city or body it is the office of whoever was named last: "her Lyon counterpart".
  const last = candidates.at(-1);
  const offices = candidates.filter(({ holder }) => holder === last?.holder);
  const fit = national.length > 0 ? national : kin.kind === 'counterpart' ? offices : candidates;
  const like = fit.find((role) => !/Secretary/.test(role.normalised)) ?? fit[0];
  if (like === undefined || like.holder === null) return null;
  const who = entities[like.holder]?.name ?? '';
  return { like, why: `${kin.kind} of ${who}, whom this source calls ${like.normalised}` };
}

/** How far before a kin word its pronoun can go back, in UTF-16 units. */
const reach = 300;

/** The roles stated shortly before an offset, where all are of one person. */
function onlyOneBefore(roles: readonly Role[], at: number): readonly Role[] {
  const before = roles.filter((role) => role.start < at && role.start > at - reach);
  return new Set(before.map(({ holder }) => holder)).size === 1 ? before : [];
}
