import type { LinkedMention } from '../model';
import type { Around } from './around';

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
]);
const who =
  /^, who (?:(?:now|currently|also|still|has|previously|once|formerly|co-) ?){0,2}(heads|headed|leads|led|chairs|chaired|coaches|coached|captains|captained|founded|edits) (the |its |an? )?/;
const body =
  /^(?:[A-Za-z'\u2019-]{2,20} ){0,4}(?:[Aa]gency|[Mm]inistry|[Dd]epartment|[Bb]ureau|[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Cc]ompany|[Ff]irm|[Pp]arty|[Tt]eam|[Cc]lub|[Uu]nion|[Aa]ssociation|[Ii]nstitute|[Ff]oundation|[Oo]rgani[sz]ation|[Gg]roup|[Dd]elegation|[Mm]ission|[Bb]oard|[Bb]ank|[Pp]anel|[Cc]ourt|[Uu]niversity)\b/;

/** A role that a verb tells of: "Jane Roe, who heads the agency". */
export interface HeadVerb {
  readonly start: number;
  readonly end: number;
  readonly normalised: string;
  readonly past: boolean;
  readonly owner: LinkedMention | null;
}

/** The verb behind a person's name that makes the person the head of a body, or null. */
export function headVerb(text: string, person: LinkedMention, around: Around): HeadVerb | null {
  if (text.charCodeAt(person.end) !== 44 || text.charCodeAt(person.end + 2) !== 119) return null;
  const found = who.exec(text.slice(person.end, person.end + 60));
  if (found === null) return null;
  const [whole, verb = '', article = ''] = found;
  const start = person.end + whole.length - article.length - 1 - verb.length;
  const after = person.end + whole.length;
  const next = around.next(after);
  const owned = next !== null && next.start === after && next.type === 'organization' ? next : null;
  const small = owned === null && article !== '' && body.test(text.slice(after, after + 60));
  if (owned === null && !small) return null;
  return {
    ...{ start, end: start + verb.length, normalised: nouns.get(verb) ?? verb },
    ...{ past: verb.endsWith('d') && verb !== 'founded', owner: owned },
  };
}
