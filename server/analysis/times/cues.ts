import { announcedAt, beingBefore, determiners, isTimetable, pastAlike } from './present';

/** What the sentence says of when its event is: told as past, told as coming, or nothing. */
export type Tense = 'past' | 'future' | null;

const futureWords = new Set(
  (
    "will won't shall would should must may might going scheduled slated due expected expects planned planning plans " +
    'upcoming until till effective starting begins expires hopes hope intends aims tomorrow'
  ).split(' '),
);
const pastWords = new Set(
  (
    'was were had did said told took met held went came won lost began ran fell rose left got made gave saw found sent ' +
    'set spoke wrote struck sold bought brought thought fought shot broke became led built heard kept paid read stood ' +
    'understood grew knew flew drew threw rode drove chose froze spent lent meant felt dealt has have since last ago earlier ' +
    'been born'
  ).split(' '),
);
const notPast = new Set(['united', 'hundred', 'limited', 'unprecedented', 'wicked', 'naked', 'sacred', 'alleged']);
/** Of the words in -eed only these are past forms: not "succeed", "need", "indeed". */
const pastEed = new Set(['agreed', 'disagreed', 'freed', 'guaranteed', 'decreed']);

/** Tense that one lower-case word stands for, if any. */
function tenseOf(word: string): Tense {
  if (futureWords.has(word)) return 'future';
  if (pastWords.has(word)) return 'past';
  if (word.length <= 3 || !word.endsWith('ed') || notPast.has(word)) return null;
  return word.endsWith('eed') && !pastEed.has(word) ? null : 'past';
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39 || code === 0x2019;
const isBlank = (code: number): boolean => code === 32 || code === 0xa0 || code === 34 || code === 39 || code > 0x2000;

const DOT = 46;

/** Whether the sign at `at` (one of . ! ? ; or a line's end) ends a sentence; the dot of "U.S.", "Aug." or an initial does not. */
function endsSentence(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign === 10) return true;
  if (sign !== DOT && sign !== 33 && sign !== 63 && sign !== 59) return false;
  if (!isBlank(text.charCodeAt(at + 1))) return false;
  if (sign !== DOT) return true;
  let first = at;
  while (first > 0 && at - first < 5 && isLetter(text.charCodeAt(first - 1))) first -= 1;
  const short = at - first > 0 && at - first <= 3;
  const initial = text.charCodeAt(first);
  return !(short && initial >= 65 && initial <= 90);
}

/** A word as the cues know it; "May" is a month, not a cue. */
const cueWord = (word: string): string => (word === 'May' ? word : word.toLowerCase());

/** How far the cues are looked for: words, and UTF-16 units. */
const reach = { words: 16, units: 140 } as const;

/** Lower-case words before `start` in its sentence, the nearest first. */
function before(text: string, start: number): readonly string[] {
  const found: string[] = [];
  const floor = Math.max(0, start - reach.units);
  let end = -1;
  for (let at = start - 1; at >= floor - 1 && found.length < reach.words; at -= 1) {
    if (at >= floor && isLetter(text.charCodeAt(at))) {
      if (end < 0) end = at + 1;
      continue;
    }
    // of the words of one letter only the article counts
    if (end - at > 2 || (end - at === 2 && text.charAt(at + 1) === 'a')) found.push(cueWord(text.slice(at + 1, end)));
    end = -1;
    if (at >= floor && endsSentence(text, at)) break;
  }
  return found;
}

/** Lower-case words after `end` in its sentence, in order. */
function after(text: string, end: number): readonly string[] {
  const found: string[] = [];
  const ceiling = Math.min(text.length, end + reach.units);
  let start = -1;
  for (let at = end; at <= ceiling && found.length < reach.words; at += 1) {
    if (at < ceiling && isLetter(text.charCodeAt(at))) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0 && at - start > 1) found.push(cueWord(text.slice(start, at)));
    start = -1;
    if (at < ceiling && endsSentence(text, at)) break;
  }
  return found;
}

/** After these a past participle tells no past: "to be signed", "is heard". */
const passive = new Set(['be', 'to', 'is', 'are']);

/** Before "to" and a verb these make a plan: "agreed to meet Friday". */
const plans = new Set(
  (
    'is are plan plans planned planning set due likely expected scheduled slated agreed agrees agreement decided decision ' +
    'wants want hopes hoped vowed promised ready proposed offered intends'
  ).split(' '),
);

const leadsOn = new Set(['until', 'till', 'through', 'by', 'starting', 'beginning', 'effective']);
/** Verbs of what went on: "lasted until Friday" is over, "was put off until Friday" is to come. */
const wentOn = new Set('lasted continued stayed waited ran served lived worked fought slept spoke played'.split(' '));
const pastAux = new Set(['was', 'were', 'had', 'previously', 'originally']);
/** Told as plans by words that have no ending of the past: "had been due", "were set to". */
const plansToo = new Set(['due', 'slated', 'set', 'going']);

/** Whether the participle at `index` goes with a noun and tells no tense: "a still unspecified date", "the planned vote". */
function isAttribute(back: readonly string[], index: number): boolean {
  const earlier = back[index + 1] ?? '';
  if (index === 0) return false;
  if (determiners.has(earlier)) return true;
  return (earlier === 'still' || earlier.endsWith('ly')) && determiners.has(back[index + 2] ?? '');
}

const toCome = new Set('planned scheduled expected proposed upcoming forthcoming impending'.split(' '));
const dates = new Set(['on', 'for', 'in', 'from']);

/** Whether the word at `index` puts the thing that the time dates ahead: "their planned launch on Friday". */
const isToCome = (back: readonly string[], index: number): boolean =>
  toCome.has(back[index] ?? '') && dates.has(back[0] ?? '') && index >= 2 && index <= 3;

/** Tense that the word at `index` stands for among its neighbours; `back` runs away from the time. */
function tenseAt(back: readonly string[], index: number): Tense {
  const word = back[index] ?? '';
  const earlier = back[index + 1] ?? '';
  const later = back[index - 1] ?? '';
  if (word === 'to')
    return plans.has(earlier) && !pastAux.has(back[index + 2] ?? '') && back[index + 2] !== 'been' ? 'future' : null;
  if (word === 'set' && (later === 'to' || later === 'for')) return earlier === 'been' ? 'past' : 'future';
  if (word === 'as' && (earlier === 'early' || earlier === 'soon')) return 'future';
  const scheduled = isTimetable(back, index);
  if (scheduled !== null) return scheduled ? 'future' : null;
  const tense = tenseOf(word);
  if (isToCome(back, index)) return 'future';
  if (word.endsWith('ed') && isAttribute(back, index)) return null;
  if (tense === 'future' && (pastAux.has(earlier) || earlier === 'been') && (word.endsWith('ed') || plansToo.has(word)))
    return earlier === 'was' || earlier === 'were' ? 'future' : 'past';
  if (tense !== 'past') return tense;
  if (word === 'have' && tenseOf(earlier) === 'future') return 'future';
  if (earlier === 'be') return back[index + 2] === 'to' ? 'future' : null;
  return passive.has(earlier) ? null : 'past';
}

/** The tense of a clause and the word of it that tells. */
export interface Cue {
  readonly tense: Tense;
  /** Lower-case; null where nothing tells. */
  readonly word: string | null;
}

/** The cue as people know it: "agreed to", "as soon as". */
function cueName(back: readonly string[], index: number): string {
  const word = back[index] ?? '';
  if (word === 'as') return `as ${back[index + 1] ?? ''} as`;
  if (back[index + 1] === 'be' && back[index + 2] === 'to') return `to be ${word}`;
  return word === 'to' ? `${back[index + 1] ?? ''} to` : word;
}

/** No word tells. */
export const noCue: Cue = { tense: null, word: null };

/**
 * Tense of the clause that a time stands in: the nearest cue before it in its sentence, else the first one after it.
 * Plans ("to meet Friday") and prepositions that look onward ("until Friday") count as coming.
 * @param start @param end UTF-16 offsets of the time
 */
export function cueAround(text: string, start: number, end: number): Cue {
  const back = before(text, start);
  const owned = /['’]s/.test(text.slice(end, end + 2));
  if (back[0] !== undefined && leadsOn.has(back[0])) {
    const near = [...back.slice(1, 9), ...after(text, end).slice(0, 4)];
    const went = near.find((word) => wentOn.has(word));
    if (went !== undefined) return { tense: 'past', word: went };
    return near.some((word) => pastAux.has(word)) ? noCue : { tense: 'future', word: back[0] };
  }
  for (let index = 0; index < Math.min(back.length, 14); index += 1) {
    const tense = tenseAt(back, index);
    // "how to answer Friday's vote": what is somebody's has mostly been
    if (tense !== null) return tense === 'future' && owned && index > 1 ? noCue : { tense, word: cueName(back, index) };
  }
  const onward = after(text, end);
  for (let index = 0; index < Math.min(onward.length, 10); index += 1) {
    const word = onward[index] ?? '';
    const tense = tenseOf(word);
    // "cut jobs in December and will cut more": another verb's tense
    if (tense === 'future' && (onward[index - 1] === 'and' || onward[index - 1] === 'but')) break;
    if (tense !== null) return { tense, word };
  }
  const alike = pastAlike(back);
  if (alike !== null) return { tense: 'past', word: alike };
  if (owned) return noCue;
  const present = back[announcedAt(back)] ?? beingBefore(back);
  return present === null ? noCue : { tense: 'future', word: present };
}

/** Tense of the clause that a time stands in; see `cueAround`. */
export const tenseAround = (text: string, start: number, end: number): Tense => cueAround(text, start, end).tense;

const figures =
  /[$€£¥%]|\b(?:percent|million|billion|profits?|loss(?:es)?|income|earn(?:ed|ings)?|sales|revenues?|net|compared|than|versus|average)\b/i;

/** Whether figures or words of comparison stand beside a time, so that "a year earlier" compares. UTF-16 offsets. */
export const comparesFigures = (text: string, start: number, end: number): boolean =>
  figures.test(text.slice(Math.max(0, start - reach.units), end + reach.units));
