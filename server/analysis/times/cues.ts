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
const notPast = new Set([
  'need',
  'united',
  'indeed',
  'speed',
  'agreed-upon',
  'hundred',
  'limited',
  'bed',
  'red',
  'seed',
  'feed',
  'unprecedented',
  'wicked',
]);

/** Tense that one lower-case word stands for, if any. */
function tenseOf(word: string): Tense {
  if (futureWords.has(word)) return 'future';
  if (pastWords.has(word)) return 'past';
  return word.length > 3 && word.endsWith('ed') && !notPast.has(word) ? 'past' : null;
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39 || code === 0x2019;
const isBlank = (code: number): boolean => code === 32 || code === 0xa0 || code === 34 || code === 39 || code > 0x2000;

/** Whether the sign at `at` ends a sentence; the dot of "U.S.", "Aug." or an initial does not. */
function endsSentence(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '\n') return true;
  if (!'.!?;'.includes(sign)) return false;
  if (!isBlank(text.charCodeAt(at + 1))) return false;
  if (sign !== '.') return true;
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
    if (end - at > 2) found.push(cueWord(text.slice(at + 1, end)));
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
const pastAux = new Set(['was', 'were', 'had', 'previously', 'originally']);

/** Tense that the word at `index` stands for among its neighbours; `back` runs away from the time. */
function tenseAt(back: readonly string[], index: number): Tense {
  const word = back[index] ?? '';
  const earlier = back[index + 1] ?? '';
  const later = back[index - 1] ?? '';
  if (word === 'to')
    return plans.has(earlier) && !pastAux.has(back[index + 2] ?? '') && back[index + 2] !== 'been' ? 'future' : null;
  if (word === 'set' && (later === 'to' || later === 'for')) return 'future';
  if (word === 'as' && (earlier === 'early' || earlier === 'soon')) return 'future';
  const tense = tenseOf(word);
  if (tense === 'future' && (pastAux.has(earlier) || earlier === 'been') && word.endsWith('ed'))
    return earlier === 'was' || earlier === 'were' ? 'future' : 'past';
  if (tense !== 'past') return tense;
  if (word === 'have' && tenseOf(earlier) === 'future') return 'future';
  if (earlier === 'be') return back[index + 2] === 'to' ? 'future' : null;
  return passive.has(earlier) ? null : 'past';
}

/**
 * Tense of the clause that a time stands in: the nearest cue before it in its sentence, else the first one after it.
 * Plans ("to meet Friday") and prepositions that look onward ("until Friday") count as coming.
 * @param start @param end UTF-16 offsets of the time
 */
export function tenseAround(text: string, start: number, end: number): Tense {
  const back = before(text, start);
  const owned = /['’]s/.test(text.slice(end, end + 2));
  if (back[0] !== undefined && leadsOn.has(back[0]))
    return [...back.slice(1, 9), ...after(text, end).slice(0, 4)].some((word) => pastAux.has(word)) ? null : 'future';
  for (let index = 0; index < Math.min(back.length, 14); index += 1) {
    const tense = tenseAt(back, index);
    // "how to answer Friday's vote": what is somebody's has mostly been
    if (tense !== null) return tense === 'future' && owned && index > 1 ? null : tense;
  }
  for (const word of after(text, end).slice(0, 10)) {
    const tense = tenseOf(word);
    if (tense !== null) return tense;
  }
  return null;
}
