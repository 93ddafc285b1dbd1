import type { Span } from '../../../common/text/span';
import { mayEndTitle } from '../lexicon/titleHeads';
import { normaliseTitle } from '../lexicon/titles';
import type { TitleMatch } from '../lexicon/titles';
import { qualifiers } from '../lexicon/titleWords';
import type { LinkedMention, Role } from '../model';
import type { Around } from './around';
import { adjectives } from './words';

/**
 * A title with what stands beside it and says whose office it is: "Japan's former prime minister", "president of the World
 * Bank", "the ministry's spokesperson". The span runs from the first of these words (no determiner) to the last.
 */
export interface TitlePhrase extends Span {
  readonly title: TitleMatch;
  /** The mention that says whose office it is, or null. */
  readonly owner: LinkedMention | null;
  /** A common noun that says it ("ministry", "company"), "person" for any person's name, or null. */
  readonly possessor: string | null;
  /** The title's own qualifier, or the one before its owner ("former Peru captain"). */
  readonly qualifier: Role['qualifier'];
  /** Where an ambassador or envoy is sent to, or null. */
  readonly target: LinkedMention | null;
}

/** Adjectives that stand between an owner and a title and are no part of the title. */
const between =
  '(?:new|newly elected|newly appointed|newly-appointed|newly-elected|current|outgoing|incoming|longtime|long-time|' +
  'long-serving|then|own|first|second|third|next|conservative|liberal|progressive|right-wing|left-wing|far-right|far-left|' +
  'socialist|top|embattled|female|male|woman|de facto|youngest|oldest|veteran|late|disgraced|ruling party|ruling|' +
  'communist|populist|reformist|hardline|supreme|spiritual|religious|only|main|former|acting|interim|caretaker|de-facto)';
const seat = "(?:(?:regime|government|state|military|party|club|team|administration|army)(?:['\u2019]s)? )?";
const beforeTitle = new RegExp(`^\\)?(?:['\u2019]s?)?[ \u00a0]${seat}(?:${between} ){0,3}$`);
/** "Velora, whose president": the body's, not the title's of a person. */
const whoseBefore = new RegExp(`^,? whose (?:${between} ){0,2}$`);
const ownedBefore = new RegExp(`^['\u2019]s? ${adjectives}$`);
const possessive = new RegExp(
  `\\b([a-z]{3,20}|Team|Ministry|Company|Council|Club|Party|Bank|University|Commission|Department|Agency|Union|Association|Chamber)['\u2019]s? (?:${between} ){0,2}$`,
);
/** "founder and controlling shareholder of Velora". */
const andOther = /^ and (?!(?:the|its|his|her|their|an) )(?:[a-z-]{3,20} ){1,3}of (?:the )?$/;
/** Between a title and whose it is: "of the", "of law at", "of strategy and research for the". */
const afterTitle =
  /^(?: (?:of|for|in) (?:[A-Z]?[a-z-]{2,20} ){1,4})? ?(?:of|at|for|in|with|to|on|from) (?:the |its |Mr |Ms )?(?:(?:city|state|town|port|province|republic|kingdom|newly formed|so-called|new|ruling|opposition|local|southern|northern|eastern|western|central|consultancy|firm|consulting firm|law firm|research firm|think tank|company|charity|non-profit|bank|group|brokerage|nonprofit|party|university|[A-Z]{2,5}-based|[A-Z][a-z]{2,12}-based|US|U\.S\.) (?:of )?)?$/;
const nearTitle = /^ (?:of|at|for|in) (?:the )?$/;
/** What is taught or studied of a people: "professor of South Asian studies at Fudan University". */
const subject =
  /^ (?:studies|history|politics|law|affairs|relations|literature|economics|language|culture|art|music|policy|philosophy)\b/;
const livesIn = /^-based (?:[a-z-]{2,15} ){0,2}$/;
const based = /^-based /;
const described = /^ (?:[a-z-]{2,20} ){0,3}$/;
const ofThe = /^ (?:of|at|for) (?:the )?$/;
const realm =
  "(?:the )?(?:(?:United |Federal |Islamic |Hashemite |People['\u2019]s |Democratic |Bolivarian )?(?:Kingdom|Republic|Sultanate|Commonwealth|State|Federation|Emirate) of (?:the )?)?";
const sentTo = new RegExp(`^ to ${realm}$`);
const ofRealm = new RegExp(`^ of ${realm}$`);
const sends = /\b(?:ambassador|envoy|representative|consul)s?$/i;

/** A qualifier right before a phrase: "former", "ex-", "the then". */
const qualifierBefore = /(?:^|[\s(\u201c"\u2018'\u2014,-])([A-Za-z]{2,9}|[Oo]ne-?time)[ \u00a0-]$/;

const owns = (mention: LinkedMention | null): mention is LinkedMention => mention !== null && mention.type !== 'person';

/** Words of a title that a name beside it can end in: "Labour [Party leader]". */
const groupWord = /^(?!.*\b(?:minister|secretary)\b)/i;
/** The last word of a body's name that is no field of a minister: "White [House press secretary]". */
const endsBody =
  /\b(?:House|Party|Union|Senate|Council|Committee|Commission|Board|Club|University|College|Bank|Court)$/;

/** `possessor` where a person's name stands there: "Roe's spokesperson". */
export const aPerson = 'person';
/** What is no role where it is a person's: "Roe's partner". */
const family = /\b(?:Partner|Owner|Fellow|Member|King|Queen|Prince|Princess)$/;

const isBeside = (gap: string): boolean => beforeTitle.test(gap) || ownedBefore.test(gap) || whoseBefore.test(gap);

/** Whether what follows "and" is another word for the same person, no office with an owner of its own. */
const isAndOther = (text: string, to: number, gap: string): boolean =>
  andOther.test(gap) && !mayEndTitle(text, to + gap.lastIndexOf(' of '));

/** The name behind a title that can be its owner: the one after a field of study. */
function nextOwner(text: string, to: number, around: Around): LinkedMention | null {
  const next = around.next(to);
  if (next === null) return null;
  const after = around.next(next.end);
  // "director of the Ohio-based firm Velora", "at Lima University's School of Law"
  if (based.test(text.slice(next.end, next.end + 7))) return after;
  const inner = /^['\u2019]s? $/.test(text.slice(next.end, after?.start ?? 0).slice(0, 4));
  if (inner && after?.type === 'organization' && next.type === 'organization') return after;
  if (next.type !== 'nationality') return next;
  if (subject.test(text.slice(next.end, next.end + 14))) return after;
  // "owner of the Peruvian food network Velora"
  const tied = after?.type === 'organization' && described.test(text.slice(next.end, after.start).slice(0, 60));
  return tied && ofThe.test(text.slice(to, next.start)) ? after : next;
}

/** The title without the words that the end of a name takes from it. */
function trimmed(text: string, title: TitleMatch, before: LinkedMention | null): TitleMatch {
  if (before === null || before.end >= title.end) return title;
  if (!groupWord.test(title.normalised) && !endsBody.test(text.slice(before.start, before.end).slice(-20)))
    return title;
  let start = before.end;
  while (start < title.end && /[\s'\u2019-]/.test(text.charAt(start))) start += 1;
  if (start >= title.end) return title;
  return {
    ...title,
    start,
    normalised: normaliseTitle(text.slice(start, title.end)),
    outer: { start, end: title.outer.end },
  };
}

/** The name of a body that a title's first words are, or null: "[National Assembly] Speaker". */
function bodyInside({ start, end }: TitleMatch, around: Around): LinkedMention | null {
  const next = around.next(start);
  return next?.type === 'organization' && next.end < end ? next : null;
}

/**
 * Reads what stands beside a title.
 * @param limit nothing before this offset belongs to the title
 */
export function phraseOf(text: string, found: TitleMatch, around: Around, limit: number): TitlePhrase {
  const overlapping = around.across(found.start) ?? bodyInside(found, around);
  const title = trimmed(text, found, overlapping);
  const { start: from, end: to } = title.outer;
  const near = overlapping ?? around.previous(from);
  let [start, end, owner, target]: [number, number, LinkedMention | null, LinkedMention | null] = [
    from,
    to,
    null,
    null,
  ];
  if (owns(near) && near.start >= limit) {
    const touches = near === overlapping || (from - near.end <= 60 && isBeside(text.slice(near.end, from)));
    if (touches) [start, owner] = [near.start, near];
    // "a Lima-based senior analyst": from there, but not of it.
    else if (from - near.end <= 30 && livesIn.test(text.slice(near.end, from))) start = near.start;
  }
  let possessor: string | null = null;
  if (owner === null) {
    const before = text.slice(Math.max(limit, from - 70), from);
    const noun = /['\u2019]/.test(before) ? possessive.exec(before) : null;
    const ofPerson =
      near?.type === 'person' &&
      near.start >= limit &&
      from - near.end <= 60 &&
      ownedBefore.test(text.slice(near.end, from));
    if (noun !== null) [start, possessor] = [from - noun[0].length, (noun[1] ?? '').toLowerCase()];
    else if (ofPerson && !family.test(title.normalised)) [start, possessor] = [near.start, aPerson];
  }
  const next = nextOwner(text, to, around);
  if (owns(next) && next.start - to <= 60) {
    const gap = text.slice(to, next.start);
    const sent = sends.test(title.normalised);
    if (sent && sentTo.test(gap)) [target, end] = [next, next.end];
    // "U.S. director of Amnesty": of the body, in the place.
    else if (
      owner !== null &&
      (sent || (owner.type !== 'organization' && next.type === 'organization')) &&
      nearTitle.test(gap)
    ) {
      end = next.end;
      if (!sent) owner = next;
    } else if (
      owner === null &&
      possessor === null &&
      (afterTitle.test(gap) || isAndOther(text, to, gap) || ofRealm.test(gap) || next !== around.next(to))
    ) {
      [owner, end] = [next, next.end];
      const far = around.next(next.end);
      if (sent && owns(far) && sentTo.test(text.slice(next.end, far.start).slice(0, 60)))
        [target, end] = [far, far.end];
    }
  }
  let qualifier = title.qualifier;
  const word = qualifier === null ? qualifierBefore.exec(text.slice(Math.max(limit, start - 11), start)) : null;
  const known = word === null ? undefined : qualifiers.get((word[1] ?? '').toLowerCase().replace('-', ''));
  if (word !== null && known !== undefined) {
    qualifier = known;
    start -= word[0].length - (/^[A-Za-z]/.test(word[0]) ? 0 : 1);
  }
  return { start, end, title, owner, possessor, qualifier, target };
}
