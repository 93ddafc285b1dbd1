import type { LinkedMention, RoleTold } from '../model';
import type { Around } from './around';
import { bodyNouns, smallBody } from './words';

/** What one is who does it: "who heads the agency". */
const nouns: ReadonlyMap<string, string> = new Map([
  ['heads', 'Head'],
  ['headed', 'Head'],
  ['leads', 'Leader'],
  ['led', 'Leader'],
  ['chairs', 'Chair'],
  ['chaired', 'Chair'],
  ['coaches', 'Coach'],
  ['coached', 'Coach'],
  ['captains', 'Captain'],
  ['captained', 'Captain'],
  ['founded', 'Founder'],
  ['edits', 'Editor'],
  ['edit', 'Editor'],
  ['edited', 'Editor'],
  ['head', 'Head'],
  ['lead', 'Leader'],
  ['run', 'Head'],
  ['chair', 'Chair'],
  ['coach', 'Coach'],
  ['captain', 'Captain'],
  ['co-chairs', 'Co-chair'],
  ['co-chaired', 'Co-chair'],
  ['co-founded', 'Co-founder'],
  ['cofounded', 'Co-founder'],
]);
const verbs =
  'heads|headed|leads|led|chairs|chaired|co-chairs|co-chaired|coaches|coached|captains|captained|founded|edits|co-founded|cofounded';
/** Behind a name with "who": any of the verbs. */
const who = new RegExp(
  `^, who (?:(?:now|currently|also|still|has|previously|once|formerly|co-) ?){0,2}(${verbs}) (the |its |an? )?`,
);
/** Behind a name alone, where a sentence says it: "Roe chairs the committee", "Roe will head the inquiry". */
const says =
  /^(?: currently| now| also)? (heads|chairs|coaches|captains|edits|co-chairs|will (?:head|chair|lead|captain|coach|edit)|(?:was|has been|is) (?:tapped|chosen|picked|named|appointed|selected|hired|elected|nominated) to (?:head|chair|lead|run|captain|coach|edit)) (the |its |an? )?/;
/** Before a name: "the committee, chaired by Senator ". */
const by =
  /\b(chaired|headed|led|captained|coached|edited|founded|co-founded) by (?:the )?(?:[A-Z][A-Za-z.-]{0,15} ){0,3}$/;
const body = new RegExp(`^(?:new |(?:high-level |joint |special |national |local ){1,2})?${smallBody}\\b`);
/** Where one leads players or people to. */
const onward = /^ (?:into|to|past|through|back|out|on|in a|from) /;
/** What is chaired or headed: "the finance committee, ". */
const endsInBody = new RegExp(`\\b(?:${bodyNouns}),? $`, 'i');
/** Of these "headed" is a way to go, and "led" a race. */
const loose = /^(?:led|leads)$/;
/** A body whose leading is a way to play: "led the team". */
const plays = /\b(?:team|group|party|company|club)$/;

/** A role that a verb tells of: "Jane Roe, who heads the agency". */
export interface HeadVerb {
  readonly start: number;
  readonly end: number;
  readonly normalised: string;
  readonly tells: RoleTold;
  readonly owner: LinkedMention | null;
}

/** The verb beside a person's name that makes the person the head of a body, or null. */
export function headVerb(text: string, person: LinkedMention, around: Around, limit: number): HeadVerb | null {
  const sign = text.charCodeAt(person.end);
  const relative = sign === 44 && text.charCodeAt(person.end + 2) === 119;
  if (relative || sign === 32) {
    const found = (relative ? who : says).exec(text.slice(person.end, person.end + 70));
    if (found !== null) return behind(text, person, around, found, relative);
  }
  return text.slice(Math.max(limit, person.start - 50), person.start).includes(' by ')
    ? before(text, person, around, limit)
    : null;
}

/** "Jane Roe, who heads the agency", "Jane Roe chairs the finance committee". */
function behind(
  text: string,
  person: LinkedMention,
  around: Around,
  [whole, words = '', article = '']: RegExpExecArray,
  relative: boolean,
): HeadVerb | null {
  const verb = words.slice(words.lastIndexOf(' ') + 1);
  const start = person.end + whole.length - article.length - 1 - verb.length;
  const after = person.end + whole.length;
  const next = around.next(after);
  const owned = next !== null && next.start === after && next.type === 'organization' ? next : null;
  const small = owned === null && article !== '' ? body.exec(text.slice(after, after + 70)) : null;
  const people = owned === null && next?.start === after && next.type === 'nationality' ? next : null;
  const peoples = people !== null && body.test(text.slice(people.end + 1, people.end + 60));
  if (owned === null && small === null && !peoples) return null;
  if (!relative && small !== null && plays.test(small[0])) return null;
  // "who led Peru into the final": a way to play.
  const to = owned?.end ?? after + (small?.[0].length ?? 0);
  if (loose.test(verb) && (onward.test(text.slice(to, to + 9)) || (small !== null && plays.test(small[0]))))
    return null;
  const past = verb.endsWith('d') && !/^(?:co-?)?(?:founded|head|lead)$/.test(verb);
  return {
    ...{ start, end: start + verb.length, normalised: nouns.get(verb) ?? verb },
    ...{ tells: words === verb ? (past ? 'left' : 'holds') : 'takes', owner: owned },
  };
}

/** "the committee, chaired by Senator Jane Roe": of "led by" only where a named body is meant. */
function before(text: string, person: LinkedMention, around: Around, limit: number): HeadVerb | null {
  const from = Math.max(limit, person.start - 60);
  const found = by.exec(text.slice(from, person.start));
  if (found === null) return null;
  const verb = found[1] ?? '';
  const start = from + found.index;
  const near = around.previous(start);
  const owned = near?.type === 'organization' && /^,? $/.test(text.slice(near.end, start)) ? near : null;
  if (owned === null && (loose.test(verb) || !endsInBody.test(text.slice(Math.max(limit, start - 40), start))))
    return null;
  return {
    ...{ start, end: start + verb.length, normalised: nouns.get(verb) ?? verb },
    ...{ tells: 'holds', owner: owned },
  };
}
