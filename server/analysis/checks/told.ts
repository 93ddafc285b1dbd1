import type { Span } from '../../../common/text/span';
import { beyondAdverbs, isWord, ledOn, looksPast, plansAhead, toldAfter, toldBefore, type Told } from './clauseTense';
import { plannedEvents, planWords, sudden } from './toldWords';

/** UTF-16 units that are read to each side. */
const reach = 240;

const wordPattern = /[\p{L}\d][\p{L}\d'\u2019.-]{0,40}|[^\s\p{L}\d]/gu;

/** The signs and words of a stretch of text, as written, without the stop that ends them. */
const wordsOf = (text: string): readonly string[] =>
  (text.match(wordPattern) ?? []).map((word) => (word.length > 1 ? word.replace(/\.$/, '') : word));

/** Whether a place of a paragraph lies inside quotation marks, by the marks before it. */
export function isQuoted(text: string, paragraph: Span, at: number): boolean {
  const before = text.slice(Math.max(paragraph.start, at - 3000), at);
  if (before.lastIndexOf('\u201c') > before.lastIndexOf('\u201d')) return true;
  if (before.lastIndexOf('``') > before.lastIndexOf("''")) return true;
  let straight = 0;
  for (let next = before.indexOf('"'); next >= 0; next = before.indexOf('"', next + 1)) straight += 1;
  if (straight % 2 === 1) return true;
  const opened = Math.max(before.lastIndexOf(" '"), before.lastIndexOf('\u2018'));
  return opened >= 0 && !/['\u2019](?![\p{L}\d])/u.test(before.slice(opened + 2));
}

/** Opens what is only supposed: "if the tests were completed on July 24". */
const supposed = /(?<!\p{L})(?:if|unless|assuming|suppose|supposing|provided|wish|wishes|wished|lest)(?!\p{L})/iu;
/** A finite verb directly behind a date: the form before the date is then a participle ("the road closed on July 24 would …"). */
const finite = new Set('would will could should must can may might is are has have'.split(' '));

/** What leads to the other end of "from July 24 to 27". */
const runsOn = new Set(['to', 'until', 'till', 'through', 'and', '-', '\u2013', '\u2014']);

const leads = new Set(['on', 'in', 'from', 'during', 'since']);
const openers = new Set('but and then early late later so earlier meanwhile however also finally yet'.split(' '));
/** What may follow a date that has no preposition and still is one of its own: "died July 24 in Oslo". */
const follows = new Set(
  'and in at to for by after when from with but near outside following while during because about over'.split(' '),
);
/** Words that a date without a preposition belongs to: "the July 24 meeting", "before July 24". */
const holds = new Set(
  'the a an his her its their our your my this that last next late early mid of and or to at by for before after until till with through'.split(
    ' ',
  ),
);
const partsOfDay = new Set(['night', 'morning', 'evening', 'afternoon', 'day', 'eve']);

/** Whether a date with its preposition opens a clause: "On July 24, …", "… and on July 24, …". */
function isOpening(back: readonly string[], ahead: readonly string[]): boolean {
  if (back.every((word) => openers.has(word.toLowerCase()) || word === ',')) return true;
  const first = back.find((word) => word !== ',') ?? '';
  return ahead[0] === ',' && openers.has(first.toLowerCase());
}

/** The words before a date without the preposition that leads to it, the nearest first; null where none does. */
function withoutLead(words: readonly string[]): readonly string[] | null {
  const [first, second, third, fourth] = words.slice(0, 4).map((word) => word.toLowerCase());
  if (leads.has(first ?? '')) return words.slice(1);
  const part = first === 'of' && partsOfDay.has(second ?? '') && third === 'the' && leads.has(fourth ?? '');
  return part ? words.slice(4) : null;
}

/** Whether a date may belong to the thing that a clause is about: "will face questions on the leak on July 24". */
const isOfThing = (back: readonly string[]): boolean =>
  /^(?:the|a|an|its|his|her|their)$/.test(back[1] ?? '') && /^(?:on|over|of|into)$/.test(back[2] ?? '');

/**
 * How the clause of a date tells its event. Only what is plain is told: a finite past verb or "will" that governs the
 * date with nothing between them that could take it ("announced plans for July 24", "was due on July 24", "said the vote
 * on July 24"); else null.
 * @param sentence the sentence that the date stands in; UTF-16 offsets of `text`
 */
export function toldAs(text: string, sentence: Span, date: Span): Told {
  if (supposed.test(text.slice(Math.max(sentence.start, date.start - reach), date.start))) return null;
  const words = wordsOf(text.slice(Math.max(sentence.start, date.start - reach), date.start)).toReversed();
  const ahead = wordsOf(text.slice(date.end, Math.min(sentence.end, date.end + reach)));
  const before = (words[0] ?? '').toLowerCase();
  const next = (ahead[0] ?? '').toLowerCase();
  if (finite.has(next) && ahead[0] === next) return null;
  if ((before === 'the' || before === 'a') && sudden.has(next)) return 'past';
  if (before === 'since') return next === 'was' ? null : 'past';
  if (before === 'for') {
    const told = beyondAdverbs(words, 2);
    return plansAhead.has((words[1] ?? '').toLowerCase()) && (told === 'is' || told === 'are') ? 'coming' : null;
  }
  const back = withoutLead(words);
  if (back === null) {
    // Without a preposition the date belongs to the words before it only where no noun follows: "died July 24 in Oslo".
    const free = next === '' || !isWord(next) || follows.has(next);
    return free && words.length > 0 && !holds.has(before) && isWord(before) ? toldBefore(words) : null;
  }
  if (isOpening(back, ahead)) return toldAfter(ahead);
  const told = toldBefore(back);
  if (told === 'coming' && isOfThing(back)) return null;
  // "signed him from July 24", "was valid from July 24": what is done already takes effect then.
  if (told === 'past' && before === 'from' && !runsOn.has(next)) return null;
  if (told !== null || ahead[0] !== next) return told;
  // "The council on July 24 ordered …"
  const subject = (back[0] ?? '').toLowerCase();
  const isSubject = isWord(subject) && !plannedEvents.has(subject) && !planWords.has(subject);
  return isSubject && before === 'on' && looksPast(ahead[0] ?? '') && !back.slice(0, 8).some((each) => ledOn.has(each))
    ? 'past'
    : null;
}
