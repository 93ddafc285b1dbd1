import type { LinkedMention, Role } from '../model';
import type { Around } from './around';
import type { TitlePhrase } from './phrase';

/** Who the words say holds a title. */
export interface Holding {
  readonly holder: LinkedMention;
  /** Said by the words around the title; null where they add nothing to the title's own qualifier. */
  readonly qualifier: Role['qualifier'];
  readonly rule: string;
}

/** Between a title and a name that it belongs to: a blank, and a form of address ("FM Mr Cho"). */
const courtesy = '(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Sheikh|Datuk|Tan Sri)\\.? )?';
const blank = new RegExp(`^[ \u00a0]${courtesy}$`);
const comma = new RegExp(`^, ${courtesy}$`);
const determiner = '(?:the |a |an |its |his |her |their |our )?';
const named = '(?:re)?(?:appointed|named|elected|nominated|confirmed|chosen|selected|installed|designated|sworn in)';

const asTitle = new RegExp(`^ as ${determiner}$`);

/** Between a name and its title: what makes the title the name's. `former` where it says that the office has ended. */
const predicates: readonly { readonly rule: string; readonly former: boolean; readonly words: RegExp }[] = [
  {
    rule: 'predicate.appointed',
    former: false,
    words: new RegExp(
      `^,? (?:who )?(?:(?:was|is|has been|had been|will be|were) )?(?:newly )?${named} (?:as )?${determiner}$`,
    ),
  },
  {
    rule: 'predicate.is',
    former: false,
    words:
      /^,? (?:who )?(?:is (?:now )?the |is now |became (?:the )?|becomes (?:the )?|has served as (?:the )?|serves as (?:the )?(?:current )?|serving as (?:the )?)$/,
  },
  {
    rule: 'predicate.left',
    former: true,
    words:
      /^,? (?:who )?(?:has |had )?(?:served|resigned|stepped down|quit|was ousted|was dismissed|was removed|was replaced|retired) as (?:the )?$/,
  },
];
/** Verbs that give a name its title, right before the name. */
const gives =
  /\b(?:names?|named|naming|appoints?|appointed|appointing|nominates?|nominated|nominating|elects?|elected|electing|taps?|tapped|tapping|picks?|picked|picking|chooses?|chose|selects?|selected|installs?|installed|confirms?|confirmed|designates?|designated) $/;
/** Verbs that take a name's place in its office. */
const replaces = /\b(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing) $/;

/** Between a name and a title behind it: ", ", ", 54, a conservative ", ", the ministry's ", " (". */
const apposed =
  /^(?:, (?:\d{1,3}, )?| \()(?:(?:the|a|an|its|his|her|their|our) (?:[a-z-]{2,20}['\u2019]s )?(?:[a-z-]{3,20} ){0,2})?$/;

/** Before a title that is somebody else's: "the wife of Japan's prime minister, Yuko", "Representative of the Secretary-General, …". */
const belongs =
  /\b(?:representative|envoy|son|daughter|wife|husband|brother|sister|mother|father|widow|aide|adviser|advisor|assistant|deputy|secretary|spokes(?:man|woman|person)|office|lawyer|minister) (?:of|to|for) (?:the )?$/i;

/** Whether an appositive can end here: a comma, full stop, bracket, dash or the text's end. */
const closes = (text: string, at: number): boolean =>
  /^(?:[,.;:)\]\u2014]| [\u2013\u2014-] |\s*$|\n)/.test(text.slice(at, at + 3));

/** Whether a title is somebody's possession or thing ("the president's son", "Prime Minister's Office"), not said of a name beside it. */
const isPossessive = (text: string, at: number): boolean => /^['\u2019]/.test(text.slice(at, at + 1));

/** The person right behind the title ("Secretary of State Marco Rubio"), or behind the owner that follows it. */
function before(text: string, phrase: TitlePhrase, around: Around): Holding | null {
  const { outer } = phrase.title;
  for (const end of [outer.end, phrase.end]) {
    const next = around.next(end);
    if (next?.type === 'person' && blank.test(text.slice(end, next.start))) {
      return { holder: next, qualifier: null, rule: 'title.before' };
    }
  }
  return null;
}

/** "Shigeru Ishiba, Japan's prime minister, said": a title between commas behind a name. */
function after(text: string, phrase: TitlePhrase, around: Around): Holding | null {
  const start = Math.min(phrase.start, phrase.title.outer.start);
  const person = around.previous(start);
  if (person?.type !== 'person' || start - person.end > 60 || !closes(text, phrase.end)) return null;
  const gap = text.slice(person.end, start);
  const tied = apposed.exec(gap);
  // "… with Rubio, the foreign minister, and others": a list. A bare "the" alone does not tie the two together.
  const alone = phrase.owner === null && gap.endsWith('the ');
  if (tied === null || (alone && /^, (?:and|or) /.test(text.slice(phrase.end, phrase.end + 6)))) return null;
  return { holder: person, qualifier: null, rule: 'apposition.after' };
}

/** "Japan's prime minister, Shigeru Ishiba, said": a full name between commas behind a title that says whose it is. */
function inFront(text: string, phrase: TitlePhrase, around: Around): Holding | null {
  const next = around.next(phrase.end);
  if (phrase.owner === null || next?.type !== 'person' || next.start - phrase.end > 12) return null;
  if (!comma.test(text.slice(phrase.end, next.start))) return null;
  if (belongs.test(text.slice(Math.max(0, phrase.start - 30), phrase.start))) return null;
  const full = /\S\s\S/.test(text.slice(next.start, next.end));
  return full && closes(text, next.end) ? { holder: next, qualifier: null, rule: 'apposition.before' } : null;
}

/** "… named Marco Rubio as secretary of state", "Cho was appointed foreign minister", "Ishiba resigned as prime minister". */
function predicate(text: string, phrase: TitlePhrase, around: Around): Holding | null {
  const start = Math.min(phrase.start, phrase.title.outer.start);
  const person = around.previous(start);
  if (person?.type !== 'person' || start - person.end > 45) return null;
  const gap = text.slice(person.end, start);
  for (const { rule, former, words } of predicates) {
    if (words.test(gap)) return { holder: person, qualifier: former ? 'former' : null, rule };
  }
  const verb = text.slice(Math.max(0, person.start - 20), person.start);
  if (gap === ' ' && gives.test(verb)) return { holder: person, qualifier: null, rule: 'predicate.named' };
  if (!asTitle.test(gap)) return null;
  if (gives.test(verb)) return { holder: person, qualifier: null, rule: 'predicate.named' };
  return replaces.test(verb) ? { holder: person, qualifier: 'former', rule: 'predicate.replaced' } : null;
}

/**
 * The person of whom the words say that they hold a title, or null. A title between two names that it could go with
 * is nobody's.
 */
export function holderOf(text: string, phrase: TitlePhrase, around: Around): Holding | null {
  const direct = before(text, phrase, around);
  if (direct !== null) return direct;
  if (isPossessive(text, phrase.end) || isPossessive(text, phrase.title.outer.end)) return null;
  const said = predicate(text, phrase, around);
  if (said !== null) return said;
  const [left, right] = [after(text, phrase, around), inFront(text, phrase, around)];
  return left !== null && right !== null ? null : (left ?? right);
}
