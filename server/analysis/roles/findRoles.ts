import { countBelow } from '../../../common/text/sorted';
import { sentenceAround } from '../../../common/text/sentence';
import { bySpan } from '../../../common/text/span';
import type { Article, Entity, LinkedMention, Role, Section, Time } from '../model';
import { aroundOf } from './around';
import type { Around } from './around';
import { headVerb } from './headVerbs';
import { toldBy } from './holding';
import type { Holding } from './holding';
import { homesOf } from './homeOffices';
import { inferCountries } from './inferCountries';
import { inferHolders, standsForHolder } from './inferHolders';
import { inferKin } from './inferKin';
import { inferPossessors } from './inferPossessors';
import type { OpenRole } from './openRole';
import { ownerEntity } from './owner';
import type { TitlePhrase } from './phrase';
import { readSection } from './readSection';
import { noTerm, termOf } from './terms';
import { isVacant } from './vacancies';

/** Words before a title that say that it is nobody's yet, or anybody's ("the next president", "a new prime minister"). */
const indefinite =
  /\b(?:a|an|any|every|each|no|next|another|future|first|new|previous|then|whose|potential|would-be|all|some|two|three|many|several|which|whichever|deputy|fellow) $/i;

/**
 * Finds what a source says of who holds which office: a title before a name, beside it between commas, what somebody was
 * named, is, became or left, what goes with the name beside it ("his predecessor"), a post that is vacant, and titles with
 * no name that only one person of the article can mean. Titles of nobody are not reported. Spans cover the title alone, in
 * UTF-16 offsets; several holders of one plural title have one span.
 */
export function findRoles(
  text: string,
  articles: readonly Article[],
  sections: readonly Section[],
  mentions: readonly LinkedMention[],
  entities: readonly Entity[],
  times: readonly Time[] = [],
): readonly Role[] {
  const around = aroundOf(mentions);
  const people = aroundOf(mentions.filter(({ type }) => type === 'person'));
  let byKey: ReadonlyMap<string | null, number> | null = null;
  const withKey = (key: string): number | undefined =>
    (byKey ??= new Map(entities.map((entity, i) => [entity.key, i]))).get(key);

  const stated: OpenRole[] = [];
  const open: OpenRole[] = [];
  for (const section of sections) {
    if (section.kind === 'boilerplate') continue;
    const make = (phrase: TitlePhrase, held: Holding | null): OpenRole =>
      roleOf(
        { text, section, date: articles[section.article]?.published?.value ?? null, entities, withKey, times },
        phrase,
        held,
      );
    for (const { phrase, holdings } of readSection(text, section, mentions, around, people)) {
      if (holdings.length > 0) {
        stated.push(...holdings.map((held) => make(phrase, held)));
        continue;
      }
      if (isVacant(text, phrase, section.start, section.end)) {
        stated.push({ ...make(phrase, null), tells: 'vacant', rule: 'vacant' });
      } else if (
        !phrase.title.plural &&
        !phrase.title.affiliated &&
        (phrase.owner !== null || standsForHolder(text, phrase.title)) &&
        !indefinite.test(text.slice(Math.max(section.start, phrase.start - 12), phrase.start))
      )
        open.push(make(phrase, null));
    }
    stated.push(...headVerbsOf(text, section, mentions, around, articles[section.article]?.published?.value ?? null));
  }
  stated.sort(bySpan);
  let inArticle: ReadonlySet<number> | null = null;
  const named = (article: number, entity: number): boolean => {
    inArticle ??= new Set(mentions.map((mention) => mention.article * entities.length + mention.entity));
    return inArticle.has(article * entities.length + entity);
  };
  const owned = inferPossessors(text, stated, mentions, entities, around);
  let homes: ReadonlyMap<number, number> | null = null;
  const homeOf = (article: number): number | undefined =>
    (homes ??= homesOf(mentions, sections, entities)).get(article);
  const placed = inferCountries(owned, articles, entities, withKey, homeOf, named);
  const roles = inferKin(text, sections, placed, articles, entities, around);
  const found = [...roles, ...inferHolders(open, roles, entities)].sort(bySpan);
  return found.map(({ section, possessor: _possessor, ...role }) => ({
    ...role,
    evidence: sentenceAround(text, role.evidence, section),
  }));
}

interface Context {
  readonly text: string;
  readonly section: Section;
  readonly date: string | null;
  readonly entities: readonly Entity[];
  readonly withKey: (key: string) => number | undefined;
  readonly times: readonly Time[];
}

function roleOf(context: Context, phrase: TitlePhrase, held: Holding | null): OpenRole {
  const { text, section, date, entities, withKey, times } = context;
  const { title, qualifier, target } = phrase;
  const normalised = held?.normalised ?? title.normalised;
  const of = ownerEntity(held?.owner ?? phrase.owner, normalised, entities, withKey);
  const tells = qualifier === 'former' ? 'left' : (held?.tells ?? toldBy(qualifier));
  const to = target === null ? '' : ` to ${entities[target.entity]?.name ?? text.slice(target.start, target.end)}`;
  const rule = held?.rule ?? 'title.alone';
  const from = held !== null && held.holder.end <= phrase.start ? held.holder.end : phrase.start;
  const term =
    held === null || times.length === 0
      ? noTerm
      : termOf(text, { start: title.start, tells, rule }, from, phrase.end, times);
  return {
    start: title.start,
    end: title.end,
    title: text.slice(title.start, title.end),
    normalised: normalised + to,
    qualifier: qualifier ?? (tells === 'left' && held?.tells === 'left' ? 'former' : null),
    tells,
    since: term.since,
    until: term.until,
    holder: held?.holder.entity ?? null,
    holderBy: held === null ? null : held.why === null ? 'stated' : 'inferred',
    of,
    ofBy: of === null ? null : 'stated',
    why: held?.why ?? null,
    article: section.article,
    date,
    evidence: { start: phrase.start, end: phrase.end },
    rule,
    section,
    possessor: phrase.possessor,
  };
}

/** Roles that a verb behind a name tells of: "Jane Roe, who heads the agency". */
function headVerbsOf(
  text: string,
  section: Section,
  mentions: readonly LinkedMention[],
  around: Around,
  date: string | null,
): readonly OpenRole[] {
  const found: OpenRole[] = [];
  let from = section.start;
  for (let i = countBelow(mentions, ({ start }) => start < from); i < mentions.length; i += 1) {
    const person = mentions[i] as LinkedMention;
    // Mentions that a caller gave may stand inside of others.
    if (person.start < from) continue;
    if (person.end > section.end) break;
    from = person.end;
    const verb = person.type === 'person' ? headVerb(text, person, around, section.start) : null;
    if (verb !== null) {
      const { start, end, normalised, tells, owner } = verb;
      found.push({
        ...{ start, end, title: text.slice(start, end), normalised, qualifier: tells === 'left' ? 'former' : null },
        ...{ tells, since: null, until: null },
        ...{
          holder: person.entity,
          holderBy: 'stated',
          of: owner?.entity ?? null,
          ofBy: owner === null ? null : 'stated',
        },
        ...{
          why: null,
          article: section.article,
          date,
          evidence: { start: Math.min(start, person.start), end: Math.max(end, person.end) },
          rule: 'predicate.heads',
        },
        ...{ section, possessor: null },
      });
    }
  }
  return found;
}
