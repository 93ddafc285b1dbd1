import type { LinkedMention, RoleTold } from '../model';
import { personBefore } from './appositions';
import { holding, isOwned } from './holding';
import type { Holding, Reading } from './holding';
import type { TitlePhrase } from './phrase';
import { adjectives, adverbs, complementLength, determiner, makesOther, startsCompound } from './words';

const be = '(?:was|is|has been|had been|have been|were|will be|is being|is to be|to be|got|gets|being)';
const named =
  '(?:re-?)?(?:appointed|named|elected|nominated|confirmed|chosen|selected|installed|designated|sworn[ -]in|inaugurated|' +
  'crowned|promoted|picked|tapped|declared|proclaimed|hired|ordained|unveiled|announced|reinstated|made|voted(?: in)?|enthroned|consecrated|commissioned|' +
  'gazetted|posted|rehired|retained|recalled|sworn into office|approved|drafted in|brought in)';
const to = '(?: as| to be| to become| to serve as| to the post of| to the position of| to)?';
const lead =
  '(?:, (?:aged )?\\d{1,3},| \\(\\d{1,3}\\)|, (?:the|a|an|his|her|who) [^,.;:()\\n]{3,60},)?(?:,? (?:who|and))?,?';
const ending = ` ${determiner}${adjectives}$`;
const rest = new RegExp(`^${determiner}${adjectives}$`);

/** Between a name and its title: what makes the title the name's, and what is told of it. */
const predicates: readonly { readonly rule: string; readonly tells: RoleTold; readonly words: RegExp }[] = [
  {
    rule: 'predicate.appointed',
    tells: 'takes',
    words: new RegExp(`^${lead}${adverbs} ${be}${adverbs} ${named}${adverbs}${to}${ending}`),
  },
  {
    rule: 'predicate.appointed',
    tells: 'takes',
    words: new RegExp(`^,${adverbs} ${named}${adverbs}(?: as)?${ending}`),
  },
  {
    rule: 'predicate.became',
    tells: 'takes',
    words: new RegExp(
      `^${lead}${adverbs} (?:became|becomes|has become|had become|will become|to become|is to become|won (?:re-?)?election as|` +
        '(?:took|takes|will take|has taken|assumed|assumes|will assume) (?:office|over|charge|command|up (?:his|her|the) (?:post|role|position)) as|' +
        '(?:assumed|assumes|took up|takes up|will take up) the (?:office|post|role|position) of|(?:stepped|steps) (?:in|up) as|' +
        `returned as|returns as|was returned(?: unopposed)? as|(?:took|takes|has taken|will take) the oath(?: of office)? as|(?:won|secured|clinched|earned) (?:a|another|his|her) (?:[a-z]+ )?term as|(?:succeeded|succeeds|replaced|replaces|will succeed|will replace|is to succeed) (?:his|her|the) [a-z -]{3,30} as|(?:takes|took|will take) the (?:helm|reins) as|(?:began|started|starts|begins) (?:work |(?:his|her) (?:second |third |first )?term )?as|will serve as)${ending}`,
    ),
  },
  {
    rule: 'predicate.is',
    tells: 'holds',
    words: new RegExp(
      `^${lead}${adverbs} (?:is|remains|has been|serves as|is serving as|currently serves as|has served as|continues as|acts as|is in (?:his|her) [a-z]+ (?:year|season|term|spell|stint) as|doubled as|` +
        `works as|doubles as|serving as|is employed as|stays on as)${adverbs}${ending}`,
    ),
  },
  {
    rule: 'predicate.left',
    tells: 'left',
    words: new RegExp(
      `^${lead}${adverbs} (?:(?:has |had |will |is to |was forced to |is set to |plans to )?(?:served|resigned|resigns|resign|` +
        'stepped down|steps down|step down|stood down|stands down|stand down|quit|quits|retired|retires|retire|left office|' +
        '(?:resigned|resigns|resign|retired|retires|stepped down|steps down|stood down) from (?:his|her|the) (?:post|position|job|role|duties)|' +
        '(?:left|leaves|lost|vacated|gave up|relinquished) (?:his|her|the) (?:post|position|job|role|seat)|departed|departs|leaves|' +
        '(?:stepped|steps|step) aside|bowed out|bows out|ended (?:his|her) (?:tenure|term|reign|spell))|' +
        '(?:was|is|has been|had been|were) (?:ousted|dismissed|removed|sacked|fired|deposed|suspended|replaced|toppled|impeached|voted out|relieved|stripped|' +
        'relieved of (?:his|her) (?:duties|post)|removed from (?:his|her) (?:post|position|job))|is stepping down|' +
        `announced (?:his|her) resignation|was forced out|stepping down)${adverbs} as${ending}`,
    ),
  },
  {
    rule: 'predicate.was',
    tells: 'left',
    words: new RegExp(`^${lead}${adverbs} (?:was|had been|used to be|was formerly|served)(?: then| once)?${ending}`),
  },
];
/** Work that is a post wherever it is: not "analyst" or "historian". */
const heldAnywhere = /\b(?:Member|Fellow|Owner|Deputy|Clerk|Partner|Chief|Senior|Lead|Principal|Parliament)\b/;
/** Before a name of which the rest is only supposed: "if Roe becomes president". */
const supposed = /(?:^|[\s"\u201c])(?:[Ii]f|[Uu]nless|[Ww]hether|[Ss]hould|[Ll]et) $/;
/** A bare participle in a headline: "Roe named finance minister". */
const headline =
  /^ (?:named|appointed|elected|re-?elected|confirmed as|sworn in as|named as|appointed as|elected as|becomes|to become|made) (?:new )?$/;

/** Verbs that give a name its title, right before the name. */
const gives =
  /\b(?:names?|named|naming|re-?appoint(?:s|ed)|appoints?|appointed|appointing|nominates?|nominated|nominating|(?:re-?)?elects?|(?:re-?)?elected|electing|taps?|tapped|tapping|picks?|picked|picking|chooses?|chose|chosen|selects?|selected|installs?|installed|confirms?|confirmed|designates?|designated|hires?|hired|promotes?|promoted|reinstates?|reinstated|unveils?|unveiled|swears in|swore in|sworn in|made|makes|with|brought in|brings in) $/;
const takesAway =
  /\b(?:sacks?|sacked|fires?|fired|dismiss(?:es|ed)|ousts?|ousted|removes?|removed|suspends?|suspended|topples?|toppled) $/;
/** Verbs that take a name's place in its office, and its passive. */
const succeeds =
  /(?:^|[ ,])(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing|(?:take|takes|took|taking) over from) $/;
/** What may never come: "to replace", "could succeed"; not "was chosen to succeed". */
const planned =
  /(?<!\b(?:appointed|named|elected|picked|chosen|tapped|selected|promoted|nominated))(?: to| could| may| might| would| should| can)(?: be)? (?:succeed|replace|take over from)(?:ed by|d by)? $/;
const succeededBy = /(?:^|[ ,])(?:succeeded|replaced) by $/;
const nominal =
  /\b(appointment|nomination|election|re-?election|inauguration|confirmation|choice|selection|promotion|resignation|dismissal|removal|ouster|departure|retirement|sacking|firing) of $/;
const nominalBehind =
  /^['\u2019]s? (?:[a-z-]{3,15} ){0,2}(appointment|nomination|election|re-?election|inauguration|confirmation|selection|promotion|resignation|dismissal|removal|ouster|departure|retirement|sacking|firing|tenure|time|term|stint|role|position|job|years|reign)(?: (?:in|on|last|this) (?:[A-Za-z0-9]{3,9}))? as /;
const endings = /resign|dismiss|remov|oust|depart|retire|sack|firing|tenure|time|term|stint|years|reign/;
const toldByNoun = (noun: string): RoleTold =>
  endings.test(noun) ? 'left' : /^(?:role|position|job)$/.test(noun) ? 'holds' : 'takes';

const aside = '(?:, (?:aged )?\\d{1,3},| \\(\\d{1,3}\\)|, (?:a|an|the|his|her|its) [^,.;:()\\n]{3,60},)?';
const objectTitle = new RegExp(`^(?:${aside} as| to be| to serve as| to become| to the post of)?${ending}`);
const asTitle = new RegExp(`^${aside}(?: to serve)? as${ending}`);
/** "Roe was appointed by Poe as minister": Poe gives the title. */
const givenBy = new RegExp(` ${named} by $`);
/** "Roe joins Velora as chief economist". */
const joinsBody =
  /^,?(?: who)?(?: has| had| will)? (?:join(?:s|ed)?|rejoin(?:s|ed)?|moved to|moves to|returned to|returns to|signed for|came to) (?:the )?$/;
const pronoun = /(?:^|[.!?]["\u201d\u2019)]? |\n|["\u201c])(?:But |And |Now |Later |Then )?(He|She)(?= )/g;

/** The only person named in the few sentences before an offset, or null. */
function onlyPersonBefore({ mentions, around, start }: Reading, at: number): LinkedMention | null {
  const low = Math.max(start - 400, at - 400);
  let found: LinkedMention | null = null;
  for (let m = around.previous(at), count = 0; m !== null && m.start >= low && count < 12; count += 1) {
    if (m.type === 'person') {
      if (found !== null && found.entity !== m.entity) return null;
      found = m;
    }
    m = around.previous(m.start);
  }
  const article = mentions.find((m) => m.start >= start)?.article;
  return found !== null && (article === undefined || found.article === article) ? found : null;
}

/** "He was appointed finance minister": the pronoun that opens the sentence, as the only person named just before. */
function ofPronoun(reading: Reading, phrase: TitlePhrase): readonly Holding[] {
  const low = Math.max(reading.start, phrase.start - 110);
  const before = reading.text.slice(low, phrase.start);
  const last = [...before.matchAll(pronoun)].at(-1);
  if (last === undefined) return [];
  const from = low + last.index + last[0].length;
  const gap = reading.text.slice(from, phrase.start);
  const predicate = predicates.find(({ words }) => words.test(gap));
  const holder = predicate === undefined ? null : onlyPersonBefore(reading, from);
  if (predicate === undefined || holder === null) return [];
  const why = `\u201c${last[1]}\u201d follows a passage that names nobody else`;
  return [{ holder, rule: `${predicate.rule}.pronoun`, tells: predicate.tells, why }];
}

/** "Roe replaced Poe as mayor", "Poe was replaced by Roe as mayor": one takes the title, the other leaves it. */
function succession(
  reading: Reading,
  person: LinkedMention,
  before: string,
  nameStart: number,
): readonly Holding[] | null {
  const passive = succeededBy.test(before);
  // "wants Poe to replace Roe as mayor": Roe still is.
  if (planned.test(before)) return [holding(person, 'predicate.replaced', 'holds')];
  if (!passive && !succeeds.test(before)) return null;
  const other = reading.around.previous(nameStart);
  const near = other?.type === 'person' && other.start >= reading.start && nameStart - other.end <= 45;
  const clean = near && !/[.;\n]/.test(reading.text.slice(other.end, nameStart));
  const [takes, left] = passive ? [person, clean ? other : null] : [clean ? other : null, person];
  return [
    ...(left === null ? [] : [holding(left, 'predicate.replaced', 'left')]),
    ...(takes === null ? [] : [holding(takes, 'predicate.succeeds', 'takes')]),
  ];
}

/** "… named Marco Rubio as secretary of state", "the appointment of Roe as mayor": what is done to a name by the words before it. */
function asObject(reading: Reading, person: LinkedMention, gap: string): readonly Holding[] {
  const { text, nameStarts, start } = reading;
  const nameStart = nameStarts.get(person.start) ?? person.start;
  const before = text
    .slice(Math.max(start, nameStart - 40), nameStart)
    .replace(/\b(?:the|its|his|her|their|a|an) $/, '');
  const asGiven = asTitle.test(gap);
  if (asGiven) {
    const earlier = givenBy.test(before) ? reading.around.previous(nameStart) : null;
    if (
      earlier?.type === 'person' &&
      nameStart - earlier.end <= 60 &&
      !/[.;\n]/.test(text.slice(earlier.end, nameStart))
    )
      return [holding(earlier, 'predicate.appointed', 'takes')];
    const pair = succession(reading, person, before, nameStart);
    if (pair !== null) return pair;
    if (takesAway.test(before)) return [holding(person, 'predicate.dismissed', 'left')];
    const noun = nominal.exec(before)?.[1];
    if (noun !== undefined) return [holding(person, 'predicate.noun', toldByNoun(noun))];
  }
  if (!gives.test(before) || !objectTitle.test(gap)) return [];
  if (before.endsWith('with ')) return asGiven ? [holding(person, 'predicate.with', 'holds')] : [];
  return [holding(person, 'predicate.named', 'takes')];
}

/**
 * People of whom a predicate says that they hold, take or leave a title: "Cho was appointed foreign minister", "Ishiba
 * resigned as prime minister", "Trump names Rubio as secretary of state", "Roe replaces Poe as mayor".
 */
export function holdersByPredicate(reading: Reading, phrase: TitlePhrase): readonly Holding[] {
  const { text } = reading;
  if (makesOther.test(text.slice(phrase.end, phrase.end + 14)) || phrase.title.plural) return [];
  if (phrase.title.weak && startsCompound(text, phrase.end)) return [];
  const { title } = phrase;
  const work = title.affiliated && !isOwned(phrase) && !heldAnywhere.test(title.normalised);
  if (work && complementLength(text, phrase.title.outer.end) < 0) return [];
  const found = personBefore(reading, phrase.start);
  if (found !== null && phrase.start - found[1] <= 120) {
    const [person, end] = found;
    const gap = text.slice(end, phrase.start);
    const nameStart = reading.nameStarts.get(person.start) ?? person.start;
    if (supposed.test(text.slice(Math.max(reading.start, nameStart - 10), nameStart))) return [];
    for (const { rule, tells, words } of predicates) if (words.test(gap)) return [holding(person, rule, tells)];
    if (
      headline.test(gap) &&
      /^(?:[,.;:)\n]| (?:of|in|at|for|by|after|on|amid|to) |\s*$)/.test(text.slice(phrase.end, phrase.end + 7))
    )
      return [holding(person, 'predicate.headline', 'takes')];
    const noun = nominalBehind.exec(gap);
    if (noun !== null && rest.test(gap.slice(noun[0].length)))
      return [holding(person, 'predicate.noun', toldByNoun(noun[1] ?? ''))];
    const given = asObject(reading, person, gap);
    if (given.length > 0) return given;
  }
  const joined = byJoining(reading, phrase);
  return joined === null ? ofPronoun(reading, phrase) : [joined];
}

/** "Roe joined Velora as chief economist": the body is whose office it is. */
function byJoining({ text, around, start }: Reading, phrase: TitlePhrase): Holding | null {
  const body = around.previous(phrase.start);
  if (body?.type !== 'organization' || !asTitle.test(text.slice(body.end, phrase.start).slice(0, 80))) return null;
  const person = around.previous(body.start);
  if (person?.type !== 'person' || person.start < start || body.start - person.end > 40) return null;
  if (!joinsBody.test(text.slice(person.end, body.start))) return null;
  return { ...holding(person, 'predicate.joined', 'takes'), ...(phrase.owner === null ? { owner: body } : {}) };
}
