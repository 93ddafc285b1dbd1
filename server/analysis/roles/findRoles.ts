import { sentenceAround } from '../../../common/text/sentence';
import { bySpan } from '../../../common/text/span';
import { findTitles } from '../lexicon/titles';
import type { TitleMatch } from '../lexicon/titles';
import type { Article, Entity, LinkedMention, Role, Section } from '../model';
import { aroundOf } from './around';
import { holderOf } from './holder';
import type { Holding } from './holder';
import { inferCountries } from './inferCountries';
import { inferHolders } from './inferHolders';
import { ownerEntity } from './owner';
import { phraseOf } from './phrase';
import type { TitlePhrase } from './phrase';

/** Between two titles of one person: "Deputy Prime Minister and Finance Minister Koo". */
const joint = ' and ';
/** Words before a title that say that it is nobody's yet, or anybody's ("the next president", "a new prime minister"). */
const indefinite =
  /\b(?:a|an|any|every|each|no|next|another|future|first|new|previous|then|whose|potential|would-be) $/i;

interface Candidate {
  readonly phrase: TitlePhrase;
  readonly holding: Holding | null;
}

/** Gives the first of two joint titles the second one's holder. */
function shareHolders(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const shared = [...candidates];
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const [left, right] = [shared[i], shared[i + 1]];
    if (!left || !right || left.holding !== null || right.holding?.rule !== 'title.before') continue;
    const [a, b] = [left.phrase.title, right.phrase.title];
    const sameCase = /^\p{Lu}/u.test(text.slice(a.start, a.end)) === /^\p{Lu}/u.test(text.slice(b.start, b.end));
    const definite = /\bthe $/i.test(text.slice(Math.max(0, left.phrase.start - 4), left.phrase.start));
    if (text.slice(a.outer.end, b.outer.start) !== joint || !sameCase || definite) continue;
    shared[i] = { phrase: left.phrase, holding: { ...right.holding, rule: 'title.joint' } };
  }
  return shared;
}

/** A person's mention that begins with a title ("President Lee" as one name), as its holder; letters such as "MK" are initials there. */
const insideOf = (title: TitleMatch, mention: LinkedMention): Holding | null =>
  mention.type === 'person' && title.outer.start === mention.start && title.end < mention.end && !title.abbreviated
    ? { holder: mention, qualifier: null, rule: 'title.inside' }
    : null;

/**
 * Finds the titles that a source says its people hold: before a name, beside it between commas, as what somebody was
 * named, became or left, and titles with a country but no name that only one person of the source can mean.
 * Titles of nobody are not reported. Spans cover the title alone, in UTF-16 offsets.
 */
export function findRoles(
  text: string,
  articles: readonly Article[],
  sections: readonly Section[],
  mentions: readonly LinkedMention[],
  entities: readonly Entity[],
): readonly Role[] {
  const around = aroundOf(mentions);
  const byKey = new Map(entities.flatMap((entity, i) => (entity.key === null ? [] : [[entity.key, i] as const])));
  const inArticle = new Set(mentions.map((mention) => `${mention.article} ${mention.entity}`));

  const stated: Role[] = [];
  const open: Role[] = [];
  /** Section of each role, by the role's start. */
  const bounds = new Map<number, Section>();
  for (const section of sections) {
    if (section.kind === 'boilerplate') continue;
    const candidates = findTitles(text, section.start, section.end).flatMap((title): readonly Candidate[] => {
      const over = around.over(title);
      if (over !== null) {
        const holding = insideOf(title, over);
        return holding === null ? [] : [{ phrase: { ...title.outer, title, owner: null }, holding }];
      }
      const phrase = phraseOf(text, title, around);
      return [{ phrase, holding: holderOf(text, phrase, around) }];
    });
    for (const { phrase, holding } of shareHolders(text, candidates)) {
      const { title } = phrase;
      const of = ownerEntity(phrase.owner, title.normalised, entities, byKey);
      const role: Role = {
        start: title.start,
        end: title.end,
        title: text.slice(title.start, title.end),
        normalised: title.normalised,
        qualifier: title.qualifier ?? holding?.qualifier ?? null,
        tells: holding?.qualifier === 'former' ? 'left' : 'holds',
        since: null,
        until: null,
        holder: holding?.holder.entity ?? null,
        holderBy: holding === null ? null : 'stated',
        of,
        ofBy: of === null ? null : 'stated',
        why: null,
        article: section.article,
        date: articles[section.article]?.published?.value ?? null,
        evidence: { start: phrase.start, end: phrase.end },
        rule: holding?.rule ?? 'title.alone',
      };
      bounds.set(role.start, section);
      if (holding !== null) stated.push(role);
      else if (!indefinite.test(text.slice(Math.max(0, phrase.start - 12), phrase.start))) open.push(role);
    }
  }
  const named = (article: number, entity: number): boolean => inArticle.has(`${article} ${entity}`);
  const roles = inferCountries(stated, articles, entities, byKey, named);
  const found = [...roles, ...inferHolders(open, roles, entities)].sort(bySpan);
  return found.map((role) => ({
    ...role,
    evidence: sentenceAround(text, role.evidence, bounds.get(role.start) ?? role.evidence),
  }));
}
