import type { Span } from '../../../common/text/span';
import type { Amount } from './amounts';

/** A total and its parts, as one sentence states them. */
export interface PartList {
  readonly total: Amount;
  /** The total with its noun: "116 activities". */
  readonly named: Span;
  readonly parts: readonly Amount[];
  /**
   * The words say that the parts are all there is: they may make neither more nor less than the total. Else, they may
   * not make more.
   */
  readonly complete: boolean;
}

/** Longest stretch between a total and its cue, and between two parts, in UTF-16 units. */
const reach = 110;

/** Between a total and its first part: the noun, then words that introduce all parts, or some of them. */
const all =
  /^(?:[- ][\p{L}\p{N}'\u2019 -]{2,80}?)?(?:, | )?(?:: |comprising |comprised of |consisting of |(?:which )?consists of |(?:which )?comprises |composed of |(?:is|are|was|were) made up of |made up of |namely |split (?:between|into) |divided into )$/u;
const some =
  /^(?:[- ][\p{L}\p{N}'\u2019 -]{2,80}?)?(?:, | \(| \u2013 | \u2014 | - )?(?:including |which includes? |among (?:them|which|whom),? |of (?:which|whom|these|those|them),? )$/u;
/** A dash or a bracket opens parts of many kinds: they count only where nothing can be two of them. */
const aside = /^ [\p{L}\p{N}'\u2019 -]{2,80}?(?: \(| \u2013 | \u2014 | - )$/u;
/** "Of the 116 activities, 19 …": the total stands behind "of". */
const fronted = /(?:^|[\s"\u201c])of (?:the |these |those |its |their |all )?(?:total (?:of )?)?$/i;
const frontedGap = /^ [\p{L}'\u2019 -]{2,80}, $/u;
/** Up to the first plural: "116 activities", "12 new members". */
const noun =
  /^(?:[- ][\p{L}][\p{L}'\u2019]{0,30}){0,3}?[- ](?:[\p{L}'\u2019]{2,30}s|people|men|women|children)(?![\p{L}])/u;

/** Such a beginning counts parts of what the sentence before it told of. */
const ofThese = /^["\u201c]?Of (?:these|those|them),? $/;

/** What stands directly before a part after the first: the end of the part before it and the joint of the list. */
const joint =
  /(?:, and|, while|, whereas|, plus|, with|; and|,|;| and| while| whereas| plus| as well as)(?: the)?( remaining| other)? $/;
/** What stands before a number that only describes a part: "exhibitions in 5 cities". */
const described =
  /\b(?:in|from|at|on|for|by|with|across|over|within|after|of|worth|against|under) (?:the |its |their )?$/;
/** Parts that are no numbers, or overlap: such lists cannot be added up. */
const open =
  /\b(?:others?|rest|remainder|several|many|few|dozens|etc|more|also|both|some|aged|each|every|per|respectively|joint|jointly|shared|overlap(?:s|ping|ped)?)\b/i;

const people = new Set(
  (
    'people persons person members workers employees staff students pupils children players victims passengers ' +
    'patients residents men women suspects migrants refugees officers soldiers civilians deaths casualties cases ' +
    'prisoners hostages candidates lawmakers voters users teachers journalists tourists survivors detainees ' +
    'guests citizens nationals foreigners dead injured wounded killed others fatalities infections delegates'
  ).split(' '),
);

/** Words that count by another measure than single things: "200 animals, including 120 birds and 90 species". */
const measures = new Set(
  'species kinds types breeds varieties families households couples pairs groups teams'.split(' '),
);
/** What is said of a part behind its bare number: "of which 20 use the euro and 8 are islands" may be said of the same ones. */
const saidOf =
  /^ (?:are|were|have|had|has|is|was|do|did|use|used|will|would|can|could|may|might|must|belong|live|come|came|[a-z]{3,20}ed)\b/;

/** Endings of words for people by what they do: visitors, artists, participants, employees. */
const agents = /^\p{L}{2,20}(?:[eo]rs|ists|ants|ians|ees)$/u;

/** Kinds that no one thing is two of, as they stand behind the number. */
const exclusive: readonly (readonly RegExp[])[] = [
  [/^(?:men|males?)\b/, /^(?:women|females?)\b/, /^(?:children|minors)\b/],
  [/^boys\b/, /^girls\b/],
  [/^golds?\b/, /^silvers?\b/, /^bronzes?\b/],
  [/^(?:wins?|victories)\b/, /^(?:losses|defeats?)\b/, /^(?:draws?|ties)\b/],
  [/^democrat/i, /^republican/i, /^independent/i],
];

/** The kinds of medals: there are no others. */
const medals = exclusive[2];

/** The row of which each part is another kind, or null. */
function rowOf(text: string, parts: readonly Amount[]): readonly RegExp[] | null {
  const row = exclusive.find((kinds) => {
    const found = parts.map(({ end }) => kinds.findIndex((kind) => kind.test(text.slice(end, end + 24).trimStart())));
    return !found.includes(-1) && new Set(found).size === found.length;
  });
  return row ?? null;
}

/** Whether a noun stands behind a part: "7" in "aged 5 and 7." is none. */
const hasNoun = (text: string, part: Amount): boolean =>
  /^[ -](?!and\b|or\b|of (?:wh|th))[\p{L}"\u201c]/u.test(text.slice(part.end, part.end + 8));

interface Collected {
  readonly parts: readonly Amount[];
  /** "the remaining 20": the last part is all that is left. */
  readonly rest: boolean;
  /** Nothing of the list stands behind the last part or inside it. */
  readonly plain: boolean;
}

/** Behind the last part: something more without a number, "and a driver". */
const further = /^[^,]{0,200}\b(?:and|plus|with|as well as)\b|, (?:and|plus|with|along with|as well as) /;

/** More parts than this, or more numbers among them, are no list that somebody adds up. */
const most = 12;

/** The parts that begin at `first`, as far as their joints go; null where they cannot be added up. */
function collect(text: string, amounts: readonly Amount[], first: number, end: number, unit: string): Collected | null {
  const parts: Amount[] = [];
  let rest = false;
  let plain = true;
  for (let at = first; at < amounts.length; at += 1) {
    const amount = amounts[at] as Amount;
    const before = parts.at(-1);
    if (before !== undefined) {
      if (amount.start - before.end > reach) break;
      const gap = between(text, before, amount);
      if (/[.!?:]\s/.test(gap)) break;
      const joined = joint.exec(gap);
      if (joined === null || amount.unit !== unit) {
        if (!described.test(gap) || at - first > 2 * most) return null;
        plain = false;
        continue;
      }
      if (open.test(gap.slice(0, joined.index))) return null;
      rest = rest || joined[1] !== undefined;
    }
    if (amount.loose || amount.unit !== unit || (unit === '' && !hasNoun(text, amount))) return null;
    if (parts.push(amount) > most) return null;
  }
  const [last, final] = [parts.at(-1), parts.at(-2)];
  if (last === undefined || final === undefined) return null;
  const tail = text.slice(last.end, Math.min(end, last.end + 200)).split(/[;.:)\u2013\u2014]/, 1)[0] ?? '';
  if (open.test(tail)) return null;
  const closed = /\b(?:and|while|whereas|plus)\b[^,;]{0,20}$/.test(text.slice(final.end, last.start));
  return { parts, rest, plain: plain && closed && !further.test(tail) };
}

/** How much behind a total tells what it counts, in UTF-16 units. */
const nounReach = 40;

/** Whether these are more than overlapping groups: "20 people, including 12 women and 9 foreigners" is no slip. */
function areDistinct(text: string, total: Amount, parts: readonly Amount[]): boolean {
  if (rowOf(text, parts) !== null) return true;
  const [first] = parts;
  const end = Math.min(total.end + nounReach, first?.start ?? total.end);
  const counted = [text.slice(total.end, end), ...parts.map((part) => text.slice(part.end, part.end + nounReach / 2))];
  const words = counted
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]/u);
  return !words.some((word) => people.has(word) || measures.has(word) || agents.test(word));
}

/** The text from a total to a part, without the currency's sign before that. */
const between = (text: string, from: Amount, to: Amount): string =>
  text.slice(from.end, to.unit !== '' && text.charAt(to.start - 1) === to.unit ? to.start - 1 : to.start);

function listAt(text: string, sentence: Span, amounts: readonly Amount[], at: number): PartList | null {
  const [total, next] = [amounts[at] as Amount, amounts[at + 1] as Amount];
  if (total.loose || total.value < 3 || next.start - total.end > reach) return null;
  // Percentages of different things have no sum, unless they are shares of the whole.
  if (total.unit === '%' && total.value !== 100) return null;
  const gap = between(text, total, next);
  // "a team of 14, made up of …", but no "Psalm 23: 4"
  if (total.unit === '' && !/^(?:[- ]\p{L}|, (?:made|comp|cons))/u.test(gap)) return null;
  const lead = text.slice(Math.max(sentence.start, total.start - 40), total.start);
  const front = fronted.test(lead);
  // "12 of the 116 activities": the total of what follows is another number
  if (front && at > 0 && total.start - (amounts[at - 1] as Amount).end < 30) return null;
  const whole = all.test(gap);
  const apart = aside.test(gap);
  if (!whole && !apart && !some.test(gap) && !(front && frontedGap.test(gap))) return null;
  const found = collect(text, amounts, at + 1, sentence.end, total.unit);
  if (some.test(gap) && found?.parts.some(({ end }) => saidOf.test(text.slice(end, end + 24)))) return null;
  const row = found === null ? null : rowOf(text, found.parts);
  if (found === null || (apart && row === null)) return null;
  const named = { start: total.start, end: total.end + (noun.exec(gap)?.[0].length ?? 0) };
  const complete = ((whole || found.rest) && found.plain) || (row === medals && found.parts.length === medals?.length);
  return whole || found.rest || areDistinct(text, total, found.parts)
    ? { total, named, parts: found.parts, complete }
    : null;
}

/**
 * The lists of a sentence in which a total is followed by its parts: "12 members: five doctors and six nurses", "116
 * activities, including …", "Of the 116 activities, 19 … and the other 96 …". Only those that can be added up.
 * @param amounts the sentence's amounts, in text order
 */
export function partListsOf(text: string, sentence: Span, amounts: readonly Amount[]): readonly PartList[] {
  return amounts.slice(0, -2).flatMap((_, at) => listAt(text, sentence, amounts, at) ?? []);
}

/**
 * The parts in a sentence that begins "Of these, …", with the only number of the sentence before it as their total;
 * null where there is no such list.
 */
export function partListAcross(
  text: string,
  before: readonly Amount[],
  sentence: Span,
  amounts: readonly Amount[],
): PartList | null {
  const [total] = before;
  const [first] = amounts;
  if (total === undefined || before.length !== 1 || total.loose || total.value < 3 || first === undefined) return null;
  if (total.unit === '%') return null;
  if (!ofThese.test(text.slice(sentence.start, first.start))) return null;
  const found = collect(text, amounts, 0, sentence.end, total.unit);
  if (found === null) return null;
  const end = total.end + (noun.exec(text.slice(total.end, total.end + reach))?.[0].length ?? 0);
  const named = { start: total.start, end };
  const sure = found.rest || areDistinct(text, total, found.parts);
  return sure ? { total, named, parts: found.parts, complete: found.rest && found.plain } : null;
}
