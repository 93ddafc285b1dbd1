import { foldKey } from '../../../common/text/fold';
import { countBelow } from '../../../common/text/sorted';
import { sliceOf } from '../../../common/text/span';
import type { Span } from '../../../common/text/span';
import type { Entity, LinkedMention, Role } from '../model';
import type { Speaking } from './nounPhrase';
import type { Token } from './frames';

/** Who spoke last in an article: an entity, or somebody without a name. */
export interface Spoke {
  readonly entity: number | null;
  readonly article: number;
  /** Index of the paragraph's section. */
  readonly section: number;
  /** UTF-16 offset of the words that name the speaker, and where they stand, or null. */
  readonly at: number;
  readonly said: Span | null;
}

type Gender = 'he' | 'she';

/** What speakers are looked up in. */
export interface Cast {
  readonly text: string;
  readonly mentions: readonly LinkedMention[];
  readonly entities: readonly Entity[];
  readonly roles: readonly Role[];
  /** Pronouns of the entities that were asked for. */
  readonly genders: Map<number, Gender | null>;
}

export interface Speaker {
  readonly entity: number;
  readonly by: 'stated' | 'inferred';
}

const addressed: readonly (readonly [RegExp, Gender])[] = [
  [/(?:^|[^A-Za-z])(?:Mr\.?|Sir|Lord|Prince|King|Father|spokesman|chairman|businessman|congressman|actor)\s$/, 'he'],
  [
    /(?:^|[^A-Za-z])(?:Mrs\.?|Ms\.?|Miss|Lady|Princess|Queen|Madam|Sister|spokeswoman|chairwoman|businesswoman|actress)\s$/,
    'she',
  ],
];

/** What the words before an entity's names tell of the pronoun for it: "Ms Lee". Looks at its first mentions. */
function readGender({ text, mentions, entities }: Cast, entity: number): Gender | null {
  for (const at of (entities[entity]?.mentions ?? []).slice(0, 12)) {
    const start = mentions[at]?.start ?? 0;
    const before = text.slice(Math.max(0, start - 16), start);
    const found = addressed.find(([form]) => form.test(before));
    if (found !== undefined) return found[1];
    const inside = /^(Mr|Mrs|Ms|Miss)\.?\s/.exec(text.slice(start, start + 6))?.[1];
    if (inside !== undefined) return inside === 'Mr' ? 'he' : 'she';
  }
  return null;
}

function genderOf(cast: Cast, entity: number): Gender | null {
  const known = cast.genders.get(entity);
  if (known !== undefined) return known;
  const gender = readGender(cast, entity);
  cast.genders.set(entity, gender);
  return gender;
}

const isPerson = ({ entities }: Cast, entity: number | null): entity is number =>
  entity !== null && entities[entity]?.type === 'person';

/** Paragraphs back in which a pronoun's person was named last. */
const farthest = 2;

/** Names and titles that one question looks at, so that a source of a megabyte costs no more for each. */
const mostLookedAt = 300;

/** The different people named between two offsets, at most three. */
function peopleBetween({ mentions }: Cast, from: number, to: number): readonly number[] {
  const found = new Set<number>();
  const first = countBelow(mentions, (m) => m.start < from);
  for (let at = first; at < Math.min(mentions.length, first + mostLookedAt) && found.size < 3; at += 1) {
    const mention = mentions[at] as LinkedMention;
    if (mention.start >= to) break;
    if (mention.type === 'person') found.add(mention.entity);
  }
  return [...found];
}

/**
 * Whom "he" or "she" means: who spoke last nearby, else the only person named since the paragraph before began. Nobody
 * where several may be meant.
 * @param since where the paragraph before begins, UTF-16 offset
 */
function ofPronoun(cast: Cast, pronoun: Speaking, spoke: Spoke | null, section: number, since: number): number | null {
  const { lower } = pronoun;
  const fits = (entity: number): boolean => (genderOf(cast, entity) ?? lower) === lower;
  const away = spoke === null ? Infinity : section - spoke.section;
  const alone =
    away < farthest ||
    (spoke !== null && peopleBetween(cast, spoke.at, pronoun.start).every((one) => one === spoke.entity));
  const near = away <= farthest && alone ? spoke : null;
  if (near !== null) {
    if (near.entity === null) {
      const named = peopleBetween(cast, near.at, pronoun.start);
      return named.length === 1 && fits(named[0] as number) ? (named[0] as number) : null;
    }
    if (isPerson(cast, near.entity) && fits(near.entity)) return near.entity;
  }
  const people = peopleBetween(cast, since, pronoun.start).filter(fits);
  return people.length === 1 ? (people[0] as number) : null;
}

/** Nouns of offices with the word that a role's normalised title ends in. */
const officeOf: Readonly<Record<string, string>> = {
  ...{ spokesman: 'spokesperson', spokeswoman: 'spokesperson', chairman: 'chair', chairwoman: 'chair', pm: 'minister' },
};

/** Whom "the minister" means: the holder of the title that stands there, else the only holder of such a title in the article. */
function ofTitle(cast: Cast, who: Speaking, head: Token, article: number): number | null {
  const { text, roles } = cast;
  const next = countBelow(roles, (role) => role.start < who.start);
  const before = roles.slice(Math.max(0, next - mostLookedAt), next);
  const here = roles.slice(next, next + 4).find((role) => role.start < head.end && role.end >= head.end);
  if (here !== undefined) return here.tells === 'holds' && here.qualifier !== 'former' ? here.holder : null;
  if (!/^the\s/i.test(sliceOf(text, who)) || sliceOf(text, who).split(/\s+/).length > 2) return null;
  const noun = officeOf[who.lower] ?? who.lower;
  const holders = new Set<number>();
  for (const role of before) {
    if (role.article !== article || role.holder === null) continue;
    if (role.normalised.toLowerCase().split(/[\s-]/).at(-1) === noun) holders.add(role.holder);
  }
  return holders.size === 1 ? ([...holders][0] as number) : null;
}

const bodies: ReadonlySet<string> = new Set(
  (
    'ministry department agency court commission committee council company party university institute association ' +
    'federation bank authority bureau office union club embassy school hospital foundation board police army navy ' +
    'parliament senate government administration organization organisation group team firm'
  ).split(' '),
);
/** Words for any company or group: only one that spoke last can be meant. */
const anyBody: ReadonlySet<string> = new Set(
  'company firm group organization organisation team club agency'.split(' '),
);

/** Whom "the ministry" means: the only body of the article so far whose name ends in that word. */
function ofBody(cast: Cast, who: Speaking, article: number, spoke: Spoke | null): number | null {
  if (!bodies.has(who.lower) || !/^(?:the|its|their|his|her)\s\p{L}+$/iu.test(sliceOf(cast.text, who))) return null;
  const last = spoke?.entity ?? null;
  const found = new Set<number>();
  const next = countBelow(cast.mentions, (m) => m.start < who.start);
  for (const mention of cast.mentions.slice(Math.max(0, next - mostLookedAt), next)) {
    if (mention.article !== article || mention.type !== 'organization') continue;
    const name = cast.entities[mention.entity]?.name ?? '';
    const forms = [name, sliceOf(cast.text, mention)];
    const heads = forms.map((form) =>
      foldKey(form.replace(/ (?:of|for) .{0,80}$/i, ''))
        .split(' ')
        .at(-1),
    );
    if (heads.includes(who.lower)) found.add(mention.entity);
  }
  if (found.size === 1) return [...found][0] as number;
  if (last !== null && found.has(last)) return last;
  return found.size === 0 && anyBody.has(who.lower) && last !== null && cast.entities[last]?.type === 'organization'
    ? last
    : null;
}

/** Whom the words that say who speaks mean, or null where they name nobody. */
export function speakerOf(
  cast: Cast,
  who: Speaking,
  tokens: readonly Token[],
  where: { readonly article: number; readonly section: number; readonly since: number },
  spoke: Spoke | null,
): Speaker | null {
  const head = tokens[who.head];
  const inferred = (entity: number | null): Speaker | null => (entity === null ? null : { entity, by: 'inferred' });
  if (head === undefined || who.kind === 'joint') return null;
  if (who.kind === 'name') {
    const mention = cast.mentions[head.at];
    if (mention === undefined || mention.entity < 0 || cast.entities[mention.entity] === undefined) return null;
    return mention.type === 'nationality' || mention.type === 'event' || mention.type === 'product'
      ? null
      : { entity: mention.entity, by: 'stated' };
  }
  const last = spoke !== null && spoke.article === where.article ? spoke : null;
  if (who.kind === 'pronoun') {
    if (who.lower === 'he' || who.lower === 'she')
      return inferred(ofPronoun(cast, who, last, where.section, where.since));
    if (who.lower !== 'it' || last === null || last.entity === null || where.section - last.section > farthest)
      return null;
    return isPerson(cast, last.entity) ? null : inferred(last.entity);
  }
  return inferred(ofTitle(cast, who, head, where.article) ?? ofBody(cast, who, where.article, last));
}
