import { groupBy } from '../../../common/text/groupBy';
import type { Span } from '../../../common/text/span';
import {
  complementHeads,
  fixedComplements,
  generalHeads,
  groups,
  modifiers,
  portfolios,
  qualifiers,
  rankHeads,
} from './titleWords';
import {
  areaHeads,
  capitalGroups,
  pluralHeads,
  wideAbbreviations,
  wideGroups,
  wideModifiers,
  widePortfolios,
} from './roleWords';
import { headOf, headShape, isUpper, plainHead, wideShape } from './titleHeads';
import { readWords } from './titleReader';
import type { Word, Words } from './titleReader';

/** A title in running text. `start` and `end` cover the title alone: no country, no organization, no qualifier. */
export interface TitleMatch extends Span {
  /** Title case, abbreviations written out: "Foreign Minister" for FM, "Minister of Foreign Affairs" and "foreign minister". */
  readonly normalised: string;
  readonly qualifier: 'former' | 'acting' | 'elect' | null;
  readonly abbreviated: boolean;
  /** `rank` for military and police ranks. */
  readonly kind: 'office' | 'rank';
  /** Work that is a role only of some body ("analyst at Velora"). */
  readonly affiliated: boolean;
  /** "ministers", "Sens.": of several people. */
  readonly plural: boolean;
  /** An ordinary word where nothing says whose it is ("leader", "chief"). */
  readonly weak: boolean;
  /** The title with its qualifier: "former Prime Minister", "President-elect". */
  readonly outer: Span;
}

/** Lower-case heads that are ordinary words unless another title word stands before them. */
const weakAlone = new Set(
  'general major private principal head justice marshal regent counsel whip cardinal constable officer chief manager leader attorney editor delegate imam'.split(
    ' ',
  ),
);

const connects = (text: string, left: Word, right: Word): boolean => {
  const gap = text.slice(left.end, right.start);
  return gap === ' ' || gap === '\u00a0' || gap === ', ' || gap === '-';
};

/** Whether a word can stand before a head whose case is given. */
function shapes(word: Word, headIsUpper: boolean, wide: boolean): boolean {
  const known =
    (wide ? wideModifiers : modifiers).has(word.lower) ||
    (wide ? widePortfolios : portfolios).has(word.lower) ||
    word.lower.startsWith('vice-');
  if (headIsUpper) {
    if (!isUpper(word.text))
      return /^(?:deputy|vice|first|second|senior|assistant|chief|under|joint)$/.test(word.lower);
    return known || rankHeads.has(word.lower) || (wide && capitalGroups.has(word.lower));
  }
  // "Opposition leader" begins a sentence.
  return known || (wide ? wideGroups.has(word.lower) : groups.has(word.lower) && !isUpper(word.text));
}

/** Words between "chief" and "officer" that show that the two are no one title. */
const noField = new Set(
  'the a an of to his her their its for in on at by with said is was told who when after as from that'.split(' '),
);

/** Index of the "chief" whose field stands before "officer" ("Chief Wholesale Banking Officer"), or null. */
function chiefOf(words: Words, index: number): number | null {
  if (!/^officers?$/.test(words(index)?.lower ?? '')) return null;
  const cased = isUpper((words(index) as Word).text);
  for (let at = index; at > Math.max(0, index - 5);) {
    if (!(words(at) as Word).joined) return null;
    at -= 1;
    const { lower, text } = words(at) as Word;
    if (lower === 'chief') return at;
    if (noField.has(lower) || (isUpper(text) !== cased && lower !== 'and')) return null;
  }
  return null;
}

/** Whether "chief" at `index` begins the title of an officer ("chief people officer"). */
function beginsOfficer(words: Words, index: number): boolean {
  for (let at = index + 2; at <= index + 5; at += 1) if (chiefOf(words, at) === index) return true;
  return false;
}

/** First word of the title whose head stands at `index`. */
function expandLeft(text: string, words: Words, index: number, headIsUpper: boolean, wide: boolean): number {
  const areas = wide ? widePortfolios : portfolios;
  let first = index;
  const officer = wide ? chiefOf(words, index) : null;
  if (officer !== null && (isUpper((words(officer) as Word).text) || !headIsUpper)) first = officer;
  while (first > 0 && index - first < 7) {
    const word = words(first) as Word;
    const before = words(first - 1) as Word;
    // "under President Roe": a preposition, but in "Under Secretary".
    const isUnder = before.lower === 'under' && !word.lower.startsWith('secretar');
    if (word.joined && !isUnder && shapes(before, headIsUpper, wide)) {
      first -= 1;
      // A capital before a lower-case head starts a sentence ("Foreign minister Wang Yi"): nothing further left belongs.
      if (!headIsUpper && isUpper(before.text)) break;
      continue;
    }
    // "Trade and Industry Minister", "Economy, Trade and Industry Minister"
    const second = words(first - 2);
    const portfolio = areas.has(word.lower) && first < index;
    if (portfolio && word.joined && (before.lower === 'and' || before.lower === '&') && second && before.joined) {
      if (areas.has(second.lower) && isUpper(second.text) === headIsUpper) {
        first -= 2;
        continue;
      }
    }
    if (
      portfolio &&
      headIsUpper &&
      areas.has(before.lower) &&
      isUpper(before.text) &&
      text.slice(before.end, word.start) === ', '
    ) {
      first -= 1;
      continue;
    }
    break;
  }
  return first;
}

/**
 * Whether a head only begins a longer title, whose last head takes it: "Chief" in "Chief Financial Officer",
 * "Executive Director" in "Executive Director General".
 */
function leadsOn(words: Words, index: number, headIsUpper: boolean, wide: boolean): boolean {
  if (wide && (words(index) as Word).lower === 'chief' && beginsOfficer(words, index)) return true;
  let cased = headIsUpper;
  for (let at = index + 1; at <= index + 4; at += 1) {
    const word = words(at);
    if (!word?.joined) return false;
    // "Deputy leader" begins a sentence: its capital is not the title's.
    if (wide && cased && at === index + 1) cased = isUpper(word.text);
    if (isUpper(word.text) !== cased) return false;
    if (headOf(words, at, wide) !== null) return true;
    if (!shapes(word, cased, wide)) return false;
  }
  return false;
}

/** What makes the words behind "for" a reason or a while. */
const noFieldBehind = /^(?:reasons?|years|months|weeks|days|decades|purposes|grounds)$/;

/** Fixed complements by their head. */
const complementsOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...groupBy(fixedComplements, ([noun]) => noun)].map(([noun, entries]) => [noun, entries.map(([, words]) => words)]),
);

/** Index of the last word of a complement ("of Foreign Affairs", "of State for Trade"), or `index` where there is none. */
function expandRight(text: string, words: Words, index: number, headIsUpper: boolean, wide: boolean): number {
  const head = words(index) as Word;
  const lower = (wide ? pluralHeads.get(head.lower) : undefined) ?? head.lower;
  const next = words(index + 1);
  for (const complement of complementsOf.get(lower.slice(lower.lastIndexOf('-') + 1)) ?? []) {
    const count = complement.split(' ').length;
    const last = words(index + count);
    if (last && text.slice((next as Word).start, last.end).toLowerCase() === complement) return index + count;
  }
  if (next?.joined && next.lower === 'general' && generalHeads.has(lower) && isUpper(next.text) === headIsUpper) {
    return index + 1;
  }
  // "director of the Health Department" has no complement: a body's name begins there.
  const area = wide && areaHeads.has(lower);
  if (!area && !complementHeads.has(lower)) return index;
  let end = index;
  for (let round = 0; round < 2; round += 1) {
    const preposition = words(end + 1);
    if (!preposition?.joined || (preposition.lower !== 'of' && preposition.lower !== 'for')) break;
    let at = end + 2;
    if (words(at)?.lower === 'the' && !area) at += 1;
    let last = end;
    for (let count = 0; count < 8; count += 1, at += 1) {
      const word = words(at);
      const before = words(at - 1);
      if (!word || !before || !connects(text, before, word)) break;
      if (word.lower === 'and') continue;
      if (
        !((wide ? widePortfolios : portfolios).has(word.lower) || word.lower === 'state') ||
        (isUpper(word.text) !== headIsUpper && !(wide && headIsUpper))
      )
        break;
      last = at;
    }
    // "resigned as director for family reasons" names no field.
    if (last === end || noFieldBehind.test(words(last + 1)?.lower ?? '')) break;
    end = last;
  }
  return end;
}

/** Where the title's own words begin in a word such as "Ex-army" before "chief", or null. */
function exGroup(before: Word, words: Words, first: number, wide: boolean): number | null {
  if (!wide || !/^(?:ex|then)-[a-z]/.test(before.lower)) return null;
  const from = before.lower.indexOf('-') + 1;
  const inner = { ...before, lower: before.lower.slice(from), text: before.text.slice(from) };
  return shapes(inner, isUpper((words(first) as Word).text), wide) ? before.start + from : null;
}

/** First word of a title without what only says of which of several it is: "local MP", "a permanent coach". */
function withoutReach(words: Words, first: number, last: number): number {
  if (first === last) return first;
  const { lower } = words(first) as Word;
  const next = words(first + 1)?.lower ?? '';
  const drop =
    (lower === 'local' && next !== 'government') ||
    lower === 'federal' ||
    (lower === 'permanent' && !/^(?:secretary|under|undersecretary|representative|observer|delegate)/.test(next));
  return drop ? first + 1 : first;
}

const smallWords = new Set(['of', 'for', 'and', 'in', 'the', '&']);

function normalisedWord(word: string): string {
  const lower = word.toLowerCase();
  if (smallWords.has(lower)) return lower;
  if (lower === 'defence') return 'Defense';
  const known = wideAbbreviations.get(word) ?? plainHead(lower, true)?.normalised;
  if (known !== undefined) return known;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

const tidy = (title: string): string =>
  title.replace('Foreign Affairs Minister', 'Foreign Minister').replace(/^Vice-/, 'Vice ');

/**
 * One spelling for a title: "Minister of Foreign Affairs" and "FM" become "Foreign Minister", "Defence Secretary" and
 * "Secretary of Defense" become "Defense Secretary", "vice-president" becomes "Vice President".
 */
export function normaliseTitle(title: string): string {
  const plain = title
    .replaceAll('.-', '. ')
    .split(/[\s\u00a0]/)
    .filter((word) => word !== '')
    .map(normalisedWord)
    .join(' ')
    .replace(/^Undersecretary/, 'Under Secretary');
  if (!plain.includes(' of ') && !plain.includes(' for ')) return tidy(plain);
  const complement = /^(.{0,60}?)\b(Minister|Secretary) (?:of|for) (?:the )?(.{1,80})$/.exec(plain);
  if (complement) {
    const [, before = '', head = '', field = ''] = complement;
    if (!field.startsWith('State') && !before.startsWith('Under'))
      return normaliseTitle(`${before}${field === 'Foreign Affairs' ? 'Foreign' : field} ${head}`);
  }
  return tidy(plain);
}

/**
 * Titles in a stretch of text, in order, not overlapping: "First Vice Foreign Minister", "secretary of state", "FM",
 * "former Prime Minister". Each is the longest that the grammar (qualifier, modifiers, portfolio, head, complement) gives.
 * Plural titles, bare lower-case words with an ordinary meaning ("general", "head") and work that is a role only of some
 * body are left out, unless `wide` asks for them.
 * @param from start of the stretch, UTF-16 offset
 * @param to its end
 */
export function findTitles(text: string, from: number, to: number, wide = false): TitleMatch[] {
  const shape = wide ? wideShape : headShape;
  const { wordAt: words, heads } = readWords(text, Math.max(0, from), Math.min(text.length, to), shape);
  const found: TitleMatch[] = [];
  let lowest = 0;
  for (const index of heads) {
    const head = index < lowest ? null : headOf(words, index, wide);
    if (!head) continue;
    const headWord = words(index) as Word;
    const headIsUpper = head.abbreviated || isUpper(text.slice(head.start, head.end));
    const last = head.elect ? index : expandRight(text, words, index, headIsUpper, wide);
    if (
      last === index &&
      !head.elect &&
      shapes(headWord, headIsUpper, wide) &&
      leadsOn(words, index, headIsUpper, wide)
    )
      continue;
    let first = expandLeft(text, words, index, headIsUpper, wide);
    while (first < lowest) first += 1;
    if (wide) first = withoutReach(words, first, last);
    const alone = first === index && last === index && !headIsUpper && !head.ex && !head.elect;
    const weak = alone && (head.affiliated || weakAlone.has(head.normalised.toLowerCase()));
    if (weak && !wide) continue;
    const firstWord = words(first) as Word;
    let start = first === index ? head.start : firstWord.start;
    const end = last === index ? head.end : (words(last) as Word).end;
    const before = words(first - 1);
    let qualifier: TitleMatch['qualifier'] = head.elect ? 'elect' : head.ex ? 'former' : null;
    let outerStart = first === index ? headWord.start : start;
    if (before && first - 1 >= lowest && (firstWord.joined || text.charCodeAt(before.end) === 45)) {
      const known = qualifiers.get(before.lower);
      if (known !== undefined) {
        qualifier = known;
        outerStart = before.start;
      }
    }
    const exWord = before?.joined === undefined || !firstWord.joined ? null : exGroup(before, words, first, wide);
    if (exWord !== null && first - 1 >= lowest) {
      qualifier = 'former';
      start = exWord;
      outerStart = (before as Word).start;
    }
    found.push({
      start,
      end,
      normalised: normaliseTitle(text.slice(start, end)),
      qualifier,
      abbreviated: head.abbreviated,
      kind: head.kind,
      affiliated: head.affiliated,
      plural: head.plural,
      weak,
      outer: { start: outerStart, end: last === index ? headWord.end : end },
    });
    lowest = last + 1;
  }
  return found;
}
