import {
  announcedForms,
  clauseBreaks,
  doneNouns,
  holdingVerbs,
  irregularPast,
  looksBack,
  notPastBefore,
  notPastWords,
  pastAuxiliaries,
  periods,
  planWords,
  plannedEvents,
  presentVerbs,
  saidBeside,
  speechPlaces,
  speechVerbs,
  sudden,
} from './toldWords';

/** How a clause tells the event of its date: as having happened, as coming, or in no way that is sure. */
export type Told = 'past' | 'coming' | null;

/** Words that are read on either side of a date. */
const mostWords = 20;

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
/** Whether a word or sign of a sentence is a word. */
export const isWord = (word: string): boolean => /^[\p{L}\d]/u.test(word);

/** Whether a word in small letters can be a past tense or a past participle. */
export function looksPast(word: string): boolean {
  if (irregularPast.has(word)) return true;
  return word.length > 3 && word.endsWith('ed') && !notPastWords.has(word);
}

const skipped = new Set(['also', 'now', 'then', 'first', 'last', 'later', 'again', 'only', 'just', 'once', 'both']);
const isAdverb = (word: string): boolean => word.endsWith('ly') || skipped.has(word);

/** The word at or beyond `index` that is no adverb. */
export function beyondAdverbs(back: readonly string[], index: number): string {
  let at = index;
  while (at < back.length && at < index + 3 && isAdverb(back[at] ?? '')) at += 1;
  return (back[at] ?? '').toLowerCase();
}

/** What leads on behind "is" and "are": "is due on July 24". */
export const plansAhead = new Set([
  'to',
  'due',
  'scheduled',
  'set',
  'slated',
  'expected',
  'planned',
  'supposed',
  'likely',
]);

/** Whether a sign between verb and date keeps them together: the commas of "in Paris, France, on". */
function joins(back: readonly string[], index: number): boolean {
  return back[index] === ',' && isCapital(back[index + 1]) && (index === 0 || isCapital(back[index - 1]));
}

/** A word in "-ing" opens a clause of its own, unless it is a plain noun. */
const opensClause = (word: string): boolean =>
  word.length > 4 &&
  word.endsWith('ing') &&
  !word.includes('-') &&
  !/^(?:building|morning|evening|during|king)$/.test(word);

/** Whether "to" leads to a place or a thing, not to a verb. */
const leadsToThing = (next: string | undefined): boolean =>
  isCapital(next) || /^(?:the|a|an|his|her|their|its|one|\d.*)$/.test(next ?? '');

/** Verbs and particles that look onward. */
export const ledOn = new Set(['will', 'shall', 'would', 'to', 'should', 'must', 'may', 'might', 'could', 'can']);

/** Whether a verb that looks onward stands before a form in its clause: the form may be an adjective ("will redeem preferred shares"). */
function isLedOn(back: readonly string[], from: number): boolean {
  for (let index = from; index < Math.min(back.length, from + 7); index += 1) {
    const word = back[index] ?? '';
    if (!isWord(word) || clauseBreaks.has(word)) return ledOn.has(word);
    if (ledOn.has(word.toLowerCase()) && word !== 'May') return !(word === 'to' && leadsToThing(back[index - 1]));
  }
  return false;
}

const pronouns = new Set(['it', 'he', 'she', 'they', 'we', 'i', 'who', 'which', 'that']);
const withinPhrase = new Set(['in', 'at', 'of', 'from', 'with', 'into', 'on']);

/** What a past form at `index` of the words before the date tells. */
function pastAt(back: readonly string[], index: number, word: string, noun: boolean, done: boolean): Told {
  const before = beyondAdverbs(back, index + 1);
  const isPlan = planWords.has(word) && !(index === 0 && saidBeside.has(word));
  if (before === 'be' || before === 'been') {
    const lead = back.slice(index + 1, index + 5).map((each) => each.toLowerCase());
    if (lead.includes('will') || lead.includes('shall'))
      return noun || done || (planWords.has(word) && index > 0) ? null : 'coming';
    const isPerfect = before === 'been' && ['has', 'have', 'had'].some((each) => lead.includes(each));
    return isPerfect && !isPlan ? 'past' : null;
  }
  if (notPastBefore.has(before) || isPlan) return null;
  if (noun && !holdingVerbs.has(word)) return null;
  if (word === 'ended' && back.slice(index + 1, index + 4).some((each) => periods.has(each.toLowerCase()))) return null;
  const isPassive = pastAuxiliaries.has(before);
  if (!isPassive && isLedOn(back, index + 1)) return null;
  const object = back[index - 1]?.toLowerCase() ?? '';
  const isFinite = isPassive || pronouns.has(before);
  if (!isFinite && announcedForms.has(word) && (index === 0 || withinPhrase.has(object))) return null;
  if (speechVerbs.has(word) && index > 0 && !isPassive) {
    const next = (back[index - 1] ?? '').toLowerCase();
    if (!speechPlaces.has(next) || (word === 'said' && next === 'the')) return null;
  }
  return 'past';
}

/** Reads the words before a date away from it, up to the verb that the date belongs to. */
export function toldBefore(back: readonly string[]): Told {
  let noun = false;
  let done = false;
  // An event in a phrase of its own is not what the verb holds: "won a place in the final on July 24".
  let nested = false;
  for (let index = 0; index < Math.min(back.length, mostWords); index += 1) {
    const written = back[index] ?? '';
    const word = written.toLowerCase();
    if (!isWord(written)) {
      if (joins(back, index)) continue;
      return null;
    }
    if (word === 'to' && !leadsToThing(back[index - 1])) {
      const isPlan = /^(?:is|are)$/.test((back[index + 1] ?? '').toLowerCase());
      return isPlan && !noun && !done ? 'coming' : null;
    }
    if (noun && (withinPhrase.has(word) || word === 'to')) nested = true;
    const counts = word === 'than' && /^(?:more|less|fewer)$/i.test(back[index + 1] ?? '');
    if (!counts && clauseBreaks.has(written === 'May' ? 'May' : word)) return null;
    if (word === 'will' || word === 'shall' || word.endsWith("'ll") || word.endsWith('\u2019ll'))
      return noun || done || index === 0 || looksBack.has((back[index - 1] ?? '').toLowerCase()) ? null : 'coming';
    if (word === 'is' || word === 'are')
      return plansAhead.has((back[index - 1] ?? '').toLowerCase()) && !noun && !done ? 'coming' : null;
    if (word === 'was' || word === 'were' || word === 'had') {
      const next = (back[index - 1] ?? '').toLowerCase();
      return index === 0 || noun || planWords.has(next) || next === 'to' || next === 'not' ? null : 'past';
    }
    if (word === 'be' || word === 'been' || word === 'has' || word === 'have' || word === 'being') return null;
    const opensSentence = index === back.length - 1;
    if ((!isCapital(written) || opensSentence) && looksPast(word))
      return nested ? null : pastAt(back, index, word, noun, done);
    if (planWords.has(word) || presentVerbs.has(word) || opensClause(word)) return null;
    if (plannedEvents.has(word)) noun = true;
    if (doneNouns.has(word) || sudden.has(word)) done = true;
    if (holdingVerbs.has(word) && !isCapital(written) && !nested) {
      // "will hold talks on": the noun is the verb's own
      const lead = back.slice(index + 1, index + 3).map((each) => each.toLowerCase());
      if (!done && (lead.includes('will') || lead.includes('shall'))) return 'coming';
    }
  }
  return null;
}

/** What follows a participle behind a comma sooner than the verb of the clause: "closed since May", "held by the city". */
const participleOf = new Set('since in by on at to from with for until after as during under , and'.split(' '));

/** Reads the words after a date that opens its sentence, up to the first finite verb. */
export function toldAfter(ahead: readonly string[]): Told {
  for (let index = 0; index < Math.min(ahead.length, mostWords); index += 1) {
    const written = ahead[index] ?? '';
    const word = written.toLowerCase();
    if (written === ',' || written === '-' || written === '\u2019' || written === "'") continue;
    if (!isWord(written)) return null;
    const next = (ahead[index + 1] ?? '').toLowerCase();
    if (word === 'will' || word === 'shall') return 'coming';
    if (word === 'is' || word === 'are') return plansAhead.has(next) ? 'coming' : null;
    if (word === 'was' || word === 'were' || word === 'had')
      return planWords.has(next) || next === 'to' ? null : 'past';
    if (word === 'did') return 'past';
    if (clauseBreaks.has(written === 'May' ? 'May' : word) || opensClause(word)) return null;
    if (word === 'has' || word === 'have' || word === 'be' || word === 'to') return null;
    const adjective = /^(?:the|a|an|his|her|their|its|of|and|some|many|\d.*)$/.test(
      (ahead[index - 1] ?? '').toLowerCase(),
    );
    if (isCapital(written) || !looksPast(word) || adjective) continue;
    // "the museum, closed since May, reopens": a participle, not the verb
    if ((ahead[index - 1] === ',' && participleOf.has(next)) || (planWords.has(word) && !saidBeside.has(word)))
      return null;
    const isSpeech = speechVerbs.has(word) || saidBeside.has(word);
    return isSpeech && ahead.slice(index, index + 20).some((each) => /^(?:will|would|shall|to)$/.test(each))
      ? null
      : 'past';
  }
  return null;
}
