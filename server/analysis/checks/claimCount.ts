import { sliceOf, type Span } from '../../../common/text/span';
import type { LinkedMention } from '../model';
import { countBelow } from '../../../common/text/sorted';
import { amountsFrom, type Amount } from './amounts';
import type { Check, CheckInput } from './check';
import type { Finding, Fix } from './finding';
import { numberedSentences } from './prose';

/** A number, its noun in the plural, and what introduces the whole list: "three countries: ", "two cities, namely ", "two cities — ". */
const introduced =
  /^ (?:[\p{L}'\u2019-]{1,30} ){0,3}?[\p{L}'\u2019-]{1,30}(?:s|ies|men|people|children)(?:: ?|,? namely,? |, viz\.? |, i\.e\. | ?[\u2013\u2014] ?| --? )/u;
/** Without one of these behind its first number a sentence introduces no list. */
const introduces = /[:\u2013\u2014]| --? |\bnamely\b|\bviz\b|\bi\.e\b/;
/** A dash that opens or closes an insertion. */
const dash = / ?[\u2013\u2014] ?| --? /;
/** What says that the list is not all, or not only a list. */
const notAll =
  /\b(?:including|includes?|such as|among|like|e\.g|etc|others?|more|and so on|rest|former|latter|or|nor|not|both|either|plus|with|versus|vs|then|also|respectively)\b|\u2026|\.\.\.|[():;\u2013\u2014"\u201c\u201d\d]| - /i;
/** Names that hold "and" or a comma themselves. */
const joinedNames =
  /\b(?:Trinidad and|Bosnia and|Antigua and|Saint Kitts and|St\.? Kitts and|Sao Tome and|S\u00e3o Tom\u00e9 and|Turks and|Saint Vincent and|St\.? Vincent and|Jammu and|Wallis and|Brighton and|Newfoundland and|Tyne and|Andaman and|Dadra and|Castile and)\b/i;
/** Longest list that is counted, in UTF-16 units. */
const reach = 240;
const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The items of a list "A, B and C": the last "and" joins, as does each comma. Null where it is no plain list. */
function itemsOf(list: string): readonly string[] | null {
  const parts = list.split(/, and |, | and | & /);
  const joints = list.split(/ and | & /).length - 1;
  // A second "and" may belong to a name: "the Foreign and Defence Ministries, France and Spain".
  if (parts.length < 2 || joints > 1 || (joints === 1 && !/(?:,)? (?:and|&) [^,]{1,60}$/.test(list))) return null;
  return parts.every((part) => part.trim() !== '') ? parts.map((part) => part.trim()) : null;
}

/** Whether every item is a name of one kind and nothing else: people, countries, cities, organizations. */
function areNames(text: string, list: Span, items: readonly string[], mentions: readonly LinkedMention[]): boolean {
  const first = countBelow(mentions, (m) => m.end <= list.start);
  const kinds = new Set<string>();
  const entities = new Set<number>();
  let at = list.start;
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i] as string;
    const start = text.indexOf(item, at);
    const mention = mentions[first + i];
    const named = start + (/^(?:the|The) /.test(item) ? 4 : 0);
    if (mention === undefined || mention.end !== start + item.length) return false;
    if (mention.start !== named && mention.start !== start) return false;
    kinds.add(mention.type === 'place' ? `place:${mention.key?.split(':')[0] ?? '?'}` : mention.type);
    entities.add(mention.entity);
    at = mention.end;
  }
  // A city beside its country is one item in two names; a name that stands twice is no list of different ones.
  return kinds.size === 1 && !kinds.has('place:?') && entities.size === items.length;
}

/** Whether every item is one or two plain words: "trade, health and energy". No "a", no verb's ending behind "to". */
const arePlain = (items: readonly string[]): boolean =>
  items.every(
    (item) =>
      /^[\p{Ll}-]{2,24}(?: [\p{Ll}-]{2,24})?$/u.test(item) &&
      !/^(?:an?|the|to|his|her|its|their|one|who|which|that|it|he|she|they|we|in|at|on|by|of|for|from|is|are|was|were)\b/.test(
        item,
      ),
  );

function edit(text: string, amount: Amount, count: number): readonly Fix[] {
  const was = sliceOf(text, amount);
  const written = /^\d/.test(was) ? String(count) : numbers[count];
  if (written === undefined) return [];
  const now = /^\p{Lu}/u.test(was) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
  const title = `Edit the source: the list is right, \u201c${was}\u201d becomes \u201c${now}\u201d`;
  return [{ kind: 'edit', title, edits: [{ start: amount.start, end: amount.end, text: now }] }];
}

function findingOf({ text, analysis }: CheckInput, sentence: Span, amount: Amount): Finding | null {
  if (amount.unit !== '' || amount.loose || amount.value < 2 || amount.value > 20) return null;
  const lead = introduced.exec(text.slice(amount.end, Math.min(sentence.end, amount.end + 120)));
  if (lead === null) return null;
  // "two of the three countries: …" lists two
  if (
    /\d of |[a-z] of (?:the|these|those|its|his|her|their|our) $/i.test(
      text.slice(Math.max(0, amount.start - 12), amount.start),
    )
  )
    return null;
  const start = amount.end + lead[0].length;
  // Between dashes a list is whole as well, but only of names: a dash is also put before a remark.
  const inserted = dash.test(lead[0]);
  const rest = text.slice(start, sentence.end);
  const close = inserted ? rest.search(dash) : -1;
  const whole = close < 0 ? rest : `${rest.slice(0, close)}.`;
  const words = whole.replace(/[.!?]$/, '');
  // Without a full stop the list may go on, in the next line for instance.
  if (whole.length > reach || words === whole || notAll.test(words)) return null;
  if (joinedNames.test(words)) return null;
  const list = { start, end: start + words.length };
  const items = itemsOf(words);
  if (items === null || items.length === amount.value) return null;
  if (!areNames(text, list, items, analysis.mentions) && (inserted || !arePlain(items))) return null;
  const named = {
    start: amount.start,
    end: start - (/(?:[:,\u2013\u2014]| [\u2013\u2014-]).*$/u.exec(lead[0])?.[0].length ?? 1),
  };
  return {
    ...named,
    code: 'claim.count',
    severity: 'warning',
    message: `\u201c${sliceOf(text, named)}\u201d, but the list that follows names ${items.length}.`,
    evidence: [{ ...list, message: `the list: ${items.length} items` }],
    fixes: edit(text, amount, items.length),
  };
}

/** A stated number and the list that it introduces disagree. */
export const claimCount: Check = {
  code: 'claim.count',
  summary: 'A stated number and the list behind it disagree.',
  severity: 'warning',
  run: (input) => {
    const { text, analysis } = input;
    return numberedSentences(input).flatMap((sentence) => {
      if (!introduces.test(text.slice(sentence.first, sentence.end))) return [];
      const amounts = amountsFrom(text, sentence, analysis.times, sentence.first);
      return amounts.flatMap((amount) => findingOf(input, sentence, amount) ?? []);
    });
  },
};
