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
const to =
  '(?: as| to be| to become| to serve as| to act as| to take over as| to the (?:post|position|role|office) of| to)?';
const lead =
  '(?:, (?:aged )?\\d{1,3},| \\(\\d{1,3}\\)|, (?:the|a|an|his|her|who) [^,.;:()\\n]{3,60},)?(?:,? (?:who|and))?,?';
const besides = '(?: an? [a-z-]{3,20}(?: [a-z-]{3,20})? and)?';
const ending = `${besides} ${determiner}${adjectives}$`;
/** The same of what is to come: "its next president". */
const nextEnding = ` ${determiner}(?:next )?${adjectives}$`;
const rest = new RegExp(`^${determiner}${adjectives}$`);

/** Between a name and its title: what makes the title the name's, and what is told of it. */
const predicates: readonly { readonly rule: string; readonly tells: RoleTold; readonly words: RegExp }[] = [
  {
    rule: 'predicate.appointed',
    tells: 'takes',
    words: new RegExp(`^${lead}${adverbs} ${be}${adverbs} ${named}${adverbs}${to}${nextEnding}`),
  },
  {
    rule: 'predicate.appointed',
    tells: 'takes',
    words: new RegExp(`^,${adverbs} ${named}${adverbs}(?: as)?${nextEnding}`),
  },
  {
    rule: 'predicate.became',
    tells: 'takes',
    words: new RegExp(
      `^${lead}${adverbs} (?:(?:was |is |has been |had been )?(?:${named} to |set to |due to |about to |to |agreed to )?becom(?:e|es|ing)|became|has agreed to become|has become|had become|will become|will be|is to be|(?:is|was) (?:set|due|about) to be|won (?:re-?)?election as|` +
        '(?:took|takes|will take|has taken|assumed|assumes|will assume) (?:office|over|charge|command|up (?:his|her|the) (?:post|role|position)) as|' +
        '(?:assumed|assumes|took up|takes up|will take up) the (?:office|post|role|position) of|(?:stepped|steps|will step|is stepping|filled|fills|will fill|is filling) (?:in|up) as|will act as|' +
        `returned as|returns as|was returned(?: unopposed)? as|(?:took|takes|has taken|will take) the oath(?: of office)? as|(?:won|secured|clinched|earned) (?:a|another|his|her) (?:[a-z]+ )?term as|(?:succeeded|succeeds|replaced|replaces|will succeed|will replace|is to succeed) (?:his|her|the) [a-z -]{3,30} as|(?:takes|took|will take) the (?:helm|reins) as|(?:began|started|starts|begins|will start|will begin) (?:work |(?:his|her) (?:second |third |first )?term )?as|will serve as|is to serve as)${nextEnding}`,
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
      `^${lead}${adverbs} (?:(?:has |had |will |would |could |is to |was forced to |is set to |plans to )?(?:served|served (?:for )?(?:[a-z0-9-]{1,9} ){1,3}(?:terms?|years?|spells?|stints?|months)|resigned|resigns|resign|` +
        'stepped down|steps down|step down|stood down|stands down|stand down|quit|quits|retired|retires|retire|left office|' +
        '(?:resigned|resigns|resign|retired|retires|stepped down|steps down|stood down) from (?:his|her|the) (?:post|position|job|role|duties)|' +
        '(?:left|leaves|lost|vacated|gave up|relinquished) (?:his|her|the) (?:post|position|job|role|seat)|departed|departs|leaves|leave|left|' +
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

/** Verbs that give a name its title, before the name and what is said of it ("appointed the Georgian conductor Roe"). */
const gives = new RegExp(
  `\\b(?:names?|named|naming|re-?appoint(?:s|ed)|appoints?|appointed|appointing|nominates?|nominated|nominating|(?:re-?)?elects?|(?:re-?)?elected|electing|taps?|tapped|tapping|picks?|picked|picking|chooses?|chose|chosen|selects?|selected|installs?|installed|confirms?|confirmed|designates?|designated|hires?|hired|promotes?|promoted|reinstates?|reinstated|unveils?|unveiled|swears in|swore in|sworn in|made|makes|with|brought in|brings in) (?:the )?(?:[A-Z][a-z]{2,15} )?${adjectives}$`,
  'i',
);
/** From the body that gives a title to the one who gets it. */
const givesOwn = new RegExp(
  `^(?: (?:has|have|had|also|will|is|today|yesterday|recently|now|said it|unanimously)| on [A-Z][a-z]{5,8}){0,3} [A-Za-z-]{4,11}(?: in)? (?:the )?(?:[A-Z][a-z]{2,15} )?${adjectives}$`,
);
const takesAway =
  /\b(?:sacks?|sacked|fires?|fired|dismiss(?:es|ed)|ousts?|ousted|removes?|removed|suspends?|suspended|topples?|toppled) $/;
/** Verbs that take a name's place in its office, and its passive. */
const succeeds =
  /(?:^|[ ,])(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing|(?:take|takes|took|taking) over from) $/;
/** A term that is not over yet: "her term as governor runs until 2028". */
const stillRuns = /^ (?:runs|expires|ends|lasts|will end|will expire|is due to|is set to|continues)\b/;
/** Between a name and its second verb: an aside, and a first verb with what it says ("who founded Velora and was its"). */
const firstVerb = new RegExp(
  `^(?:(?:(?:, [^,.;:()\\n]{2,80}){1,2},| \\(\\d{1,3}\\),?)?,?(?: who)?(?! (?:said|says|told|tells|and|or|but|of)\\b)` +
    `(?![^.;\\n]{0,110}\\b(?:said|says|told|that|whose|which|where|when|if|by|because)\\b)(?: [^,.;:()\\n\\s]{1,25}){2,14},? and(?= )` +
    `|(?:, [^,.;:()\\n]{2,80}){1,2},(?= ))`,
);
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
const objectTitle = new RegExp(`^${aside}(?: as| to be| to serve as| to become| to the post of)?${nextEnding}`);
const toBe = new RegExp(`^${aside} (?:to be|to become|to serve as)${nextEnding}`);
const asTitle = new RegExp(`^${aside}(?: to serve)? as${nextEnding}`);
/** "Roe was appointed by Poe as minister": Poe gives the title. */
const givenBy = new RegExp(` ${named} by $`);
/** "Roe joins Velora as chief economist". */
const joinsBody =
  /^,?(?: who)?(?: has| had| will)? (?:join(?:s|ed)?|rejoin(?:s|ed)?|(?:was |has been |is )?(?:moved|transferred|posted|seconded) to|moved to|moves to|returned to|returns to|signed for|came to) (?:the )?$/;
const pronoun = /(?:^|[.!?]["\u201d\u2019)]? |\n|["\u201c])(?:But |And |Now |Later |Then )?(He|She)(?= )/g;

/** A word that each of the predicates has one of; most gaps have none. */
const predicateWord = new RegExp(
  ` (?:was|is|has|had|have|were|will|to|being|gets?|got|remains|as|of|becom|became|used|served|${named})`,
);

/** What the words between a subject and a title say of the two, or null. */
function predicateOf(gap: string): { readonly rule: string; readonly tells: RoleTold } | null {
  return predicateWord.test(gap) ? (predicates.find(({ words }) => words.test(gap)) ?? null) : null;
}

/** The same with a first verb before the one that tells: "who founded Velora and was its". */
function secondPredicateOf(gap: string): ReturnType<typeof predicateOf> {
  if (!/,| and /.test(gap) || !predicateWord.test(gap)) return null;
  const second = gap.replace(firstVerb, '');
  return second.length === gap.length ? null : predicateOf(second);
}

/** Behind a title that may never come: "will be mayor if she wins". */
const onlyIf = /^[^.;\n]{0,30}\b(?:if|unless|should)\b/;

/** The person before a title, other names of the same sentence between them aside ("Roe, a director of Velora, was"). */
function subjectBefore(reading: Reading, at: number): [LinkedMention, number] | null {
  const found = personBefore(reading, at);
  if (found !== null) return found;
  const { text, around, start } = reading;
  let near = around.previous(at);
  for (let count = 0; near !== null && near.type !== 'person' && near.start >= start && count < 3; count += 1)
    near = around.previous(near.start);
  if (near?.type !== 'person' || near.start < start || at - near.end > 180) return null;
  return /[;\n]|[.!?] /.test(text.slice(near.end, at)) ? null : [near, near.end];
}

/** The only person named in the few sentences before an offset, or null. */
function onlyPersonBefore({ around, start }: Reading, at: number): LinkedMention | null {
  const low = Math.max(start - 400, at - 400);
  let found: LinkedMention | null = null;
  for (let m = around.previous(at), count = 0; m !== null && m.start >= low && count < 12; count += 1) {
    if (m.type === 'person') {
      if (found !== null && found.entity !== m.entity) return null;
      found = m;
    }
    m = around.previous(m.start);
  }
  const article = around.next(start)?.article;
  return found !== null && (article === undefined || found.article === article) ? found : null;
}

/** "He was appointed finance minister": the pronoun that opens the sentence, as the only person named just before. */
function ofPronoun(reading: Reading, phrase: TitlePhrase): readonly Holding[] {
  const low = Math.max(reading.start, phrase.start - 110);
  const before = reading.text.slice(low, phrase.start);
  if (!before.includes('He ') && !before.includes('She ')) return [];
  const last = [...before.matchAll(pronoun)].at(-1);
  if (last === undefined) return [];
  const from = low + last.index + last[0].length;
  const gap = reading.text.slice(from, phrase.start);
  const predicate = predicateOf(gap);
  const holder = predicate === null ? null : onlyPersonBefore(reading, from);
  if (predicate === null || holder === null) return [];
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

/** "Velora has named Jane Roe chief executive": the body or country that gives its own title, or null. */
function giverBefore({ text, around, start }: Reading, nameStart: number): LinkedMention | null {
  const giver = around.previous(nameStart);
  const far = giver?.type === 'nationality' ? around.previous(giver.start) : giver;
  if (far === null || far.start < start || nameStart - far.end > 60) return null;
  if (far.type !== 'organization' && far.type !== 'place') return null;
  if (
    /\b(?:in|at|from|near|of|by|to|with|against) (?:the )?$/.test(
      text.slice(Math.max(start, far.start - 10), far.start),
    )
  )
    return null;
  return givesOwn.test(text.slice(far.end, nameStart)) ? far : null;
}

/** "… named Marco Rubio as secretary of state", "the appointment of Roe as mayor": what is done to a name by the words before it. */
function asObject(reading: Reading, person: LinkedMention, gap: string): readonly Holding[] {
  if (!objectTitle.test(gap)) return [];
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
  if (toBe.test(gap) && nominal.test(before)) return [holding(person, 'predicate.noun', 'takes')];
  if (!gives.test(before)) return [];
  if (/\bwith $/.test(before)) return asGiven ? [holding(person, 'predicate.with', 'holds')] : [];
  const giver = giverBefore(reading, nameStart);
  return [{ ...holding(person, 'predicate.named', 'takes'), ...(giver === null ? {} : { owner: giver }) }];
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
  const found = subjectBefore(reading, phrase.start);
  if (found !== null && phrase.start - found[1] <= 180) {
    const [person, end] = found;
    const gap = text.slice(end, phrase.start);
    // Every form below stays within its clause; most gaps do not.
    if (!/[.;:\n]/.test(gap)) {
      const nameStart = reading.nameStarts.get(person.start) ?? person.start;
      if (supposed.test(text.slice(Math.max(reading.start, nameStart - 10), nameStart))) return [];
      const told = predicateOf(gap) ?? secondPredicateOf(gap);
      if (told !== null && !(told.tells === 'takes' && onlyIf.test(text.slice(phrase.end, phrase.end + 40))))
        return [holding(person, told.rule, told.tells)];
      if (
        headline.test(gap) &&
        /^(?:[,.;:)\n]| (?:of|in|at|for|by|after|on|amid|to) |\s*$)/.test(text.slice(phrase.end, phrase.end + 7))
      )
        return [holding(person, 'predicate.headline', 'takes')];
      const noun = nominalBehind.exec(gap);
      if (noun !== null && rest.test(gap.slice(noun[0].length))) {
        const goesOn = stillRuns.test(text.slice(phrase.end, phrase.end + 24));
        return [holding(person, 'predicate.noun', goesOn ? 'holds' : toldByNoun(noun[1] ?? ''))];
      }
      const given = asObject(reading, person, gap);
      if (given.length > 0) return isOwned(phrase) ? given.map(({ owner: _giver, ...held }) => held) : given;
    }
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
