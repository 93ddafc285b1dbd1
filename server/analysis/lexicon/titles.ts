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
import { headPlaces, wordsAround } from './titleReader';
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

/** Lower-case words that rank a capitalised title: "deputy Prime Minister". */
const smallRanks = new Set(['deputy', 'vice', 'first', 'second', 'senior', 'assistant', 'chief', 'under', 'joint']);

/** Whether a word can stand before a head whose case is given. */
function shapes(word: Word, headIsUpper: boolean, wide: boolean): boolean {
  const { lower } = word;
  if (headIsUpper && !isUpper(word.text)) return smallRanks.has(lower);
  const known =
    (wide ? wideModifiers : modifiers).has(lower) ||
    (wide ? widePortfolios : portfolios).has(lower) ||
    lower.startsWith('vice-');
  if (headIsUpper) return known || rankHeads.has(lower) || (wide && capitalGroups.has(lower));
  // "Opposition leader" begins a sentence.
  return known || (wide ? wideGroups.has(lower) : groups.has(lower) && !isUpper(word.text));
}

/** Words between "chief" and "officer" that show that the two are no one title. */
const noField = new Set(
  'the a an of to his her their its for in on at by with said is was told who when after as from that'.split(' '),
);

/** Index of the "chief" whose field stands before "officer" ("Chief Wholesale Banking Officer"), or null. */
function chiefOf(words: Words, index: number): number | null {
  const officer = words(index);
  if (officer?.lower !== 'officer' && officer?.lower !== 'officers') return null;
  const cased = isUpper(officer.text);
  for (let at = index; at > index - 5;) {
    if (!(words(at) as Word).joined) return null;
    at -= 1;
    const { lower, text } = words(at) as Word;
    if (lower === 'chief') return at;
    if (noField.has(lower) || (isUpper(text) !== cased && lower !== 'and')) return null;
  }
  return null;
}

/** Whether "chief" as the word 0 begins the title of an officer ("chief people officer"). */
function beginsOfficer(words: Words): boolean {
  for (let at = 2; at <= 5; at += 1) if (chiefOf(words, at) === 0) return true;
  return false;
}

/** First word of the title whose head is the word 0. */
function expandLeft(text: string, words: Words, headIsUpper: boolean, wide: boolean): number {
  const areas = wide ? widePortfolios : portfolios;
  let first = 0;
  const officer = wide ? chiefOf(words, 0) : null;
  if (officer !== null && (isUpper((words(officer) as Word).text) || !headIsUpper)) first = officer;
  while (first > -7) {
    const word = words(first) as Word;
    const before = words(first - 1);
    if (before === undefined) break;
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
    const portfolio = areas.has(word.lower) && first < 0;
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
function leadsOn(words: Words, headIsUpper: boolean, wide: boolean): boolean {
  if (wide && words(0)?.lower === 'chief' && beginsOfficer(words)) return true;
  let cased = headIsUpper;
  for (let at = 1; at <= 4; at += 1) {
    const word = words(at);
    if (!word?.joined) return false;
    // "Deputy leader" begins a sentence: its capital is not the title's.
    if (wide && cased && at === 1) cased = isUpper(word.text);
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

/** Index of the last word of a complement ("of Foreign Affairs", "of State for Trade"), or 0 where there is none. */
function expandRight(text: string, words: Words, headIsUpper: boolean, wide: boolean): number {
  const head = words(0) as Word;
  const lower = (wide ? pluralHeads.get(head.lower) : undefined) ?? head.lower;
  const next = words(1);
  for (const complement of complementsOf.get(lower.slice(lower.lastIndexOf('-') + 1)) ?? []) {
    const count = complement.split(' ').length;
    const last = words(count);
    if (last && text.slice((next as Word).start, last.end).toLowerCase() === complement) return count;
  }
  if (next?.joined && next.lower === 'general' && generalHeads.has(lower) && isUpper(next.text) === headIsUpper)
    return 1;
  // "director of the Health Department" has no complement: a body's name begins there.
  const area = wide && areaHeads.has(lower);
  if (!area && !complementHeads.has(lower)) return 0;
  let end = 0;
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
function exGroup(before: Word, first: Word, wide: boolean): number | null {
  if (!wide || !/^(?:ex|then)-[a-z]/.test(before.lower)) return null;
  const from = before.lower.indexOf('-') + 1;
  const inner = { ...before, lower: before.lower.slice(from), text: before.text.slice(from) };
  return shapes(inner, isUpper(first.text), wide) ? before.start + from : null;
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

function normalisedWords(title: string): string {
  let plain = '';
  for (const word of title.replaceAll('.-', '. ').split(/\s/))
    if (word !== '') plain += plain === '' ? normalisedWord(word) : ` ${normalisedWord(word)}`;
  return plain;
}

const tidy = (title: string): string =>
  title.replace('Foreign Affairs Minister', 'Foreign Minister').replace(/^Vice-/, 'Vice ');

/**
 * One spelling for a title: "Minister of Foreign Affairs" and "FM" become "Foreign Minister", "Defence Secretary" and
 * "Secretary of Defense" become "Defense Secretary", "vice-president" becomes "Vice President".
 */
export function normaliseTitle(title: string): string {
  const joined = /[\s.]/.test(title) ? normalisedWords(title) : normalisedWord(title);
  const plain = joined.replace(/^Undersecretary/, 'Under Secretary');
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
  const low = Math.max(0, from);
  const high = Math.min(text.length, to);
  const heads = headPlaces(text, low, high, shape);
  const found: TitleMatch[] = [];
  /** Where the words begin that no title has yet. */
  let lowest = low;
  for (let at = 0; at < heads.length; at += 2) {
    const headWord = { start: heads[at] as number, end: heads[at + 1] as number };
    if (headWord.start < lowest) continue;
    const words = wordsAround(text, low, high, headWord);
    const head = headOf(words, 0, wide);
    if (!head) continue;
    const headIsUpper = head.abbreviated || isUpper(text.slice(head.start, head.end));
    const last = head.elect ? 0 : expandRight(text, words, headIsUpper, wide);
    if (last === 0 && !head.elect && shapes(words(0) as Word, headIsUpper, wide) && leadsOn(words, headIsUpper, wide))
      continue;
    let first = expandLeft(text, words, headIsUpper, wide);
    while ((words(first) as Word).start < lowest) first += 1;
    if (wide) first = withoutReach(words, first, last);
    const alone = first === 0 && last === 0 && !headIsUpper && !head.ex && !head.elect;
    const weak = alone && (head.affiliated || weakAlone.has(head.normalised.toLowerCase()));
    if (weak && !wide) continue;
    const firstWord = words(first) as Word;
    let start = first === 0 ? head.start : firstWord.start;
    const end = last === 0 ? head.end : (words(last) as Word).end;
    const before = words(first - 1);
    let qualifier: TitleMatch['qualifier'] = head.elect ? 'elect' : head.ex ? 'former' : null;
    let outerStart = first === 0 ? headWord.start : start;
    if (before && before.start >= lowest && (firstWord.joined || text.charCodeAt(before.end) === 45)) {
      const known = qualifiers.get(before.lower);
      if (known !== undefined) {
        qualifier = known;
        outerStart = before.start;
      }
    }
    const exWord = before === undefined || !firstWord.joined ? null : exGroup(before, firstWord, wide);
    if (before && exWord !== null && before.start >= lowest) {
      qualifier = 'former';
      start = exWord;
      outerStart = before.start;
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
      outer: { start: outerStart, end: last === 0 ? headWord.end : end },
    });
    lowest = (words(last) as Word).end;
  }
  return found;
}
