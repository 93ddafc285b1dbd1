/**
 * What the present tense tells of a time: "talks resume Monday", "the funeral is on Saturday". Sentences are given as
 * lower-case words before the time, the nearest first.
 */

/** Before a noun these leave no verb: "the votes", "her visits". */
export const determiners = new Set(
  'a an the its his her their our my your this that these those any some each every no such'.split(' '),
);
/** After these a word that can be a noun is one: "in votes", "of visits". */
const nounsFollow = new Set('of in for on by with from more two three four five several many all'.split(' '));
/** Before a plain verb these make something else of it than the present: "to meet", "did not meet", "let them meet". */
const takesPlain = new Set(
  "to did didn't not don't doesn't never cannot couldn't and or let helped made saw will won't would shall should must may might".split(
    ' ',
  ),
);

/** Verbs of the timetable, which the present tense tells as coming: "talks resume Monday", "the leaders meet Friday". */
const timetable = new Set(
  'meets begins opens closes ends resumes reconvenes convenes expires departs meet resume reconvene convene expire depart'.split(
    ' ',
  ),
);
/** The same of verbs that are nouns too, or tell of what is over in a headline: they count where no other word tells. */
const announced = new Set('votes vote visits arrives arrive travels hosts returns heads'.split(' '));
const matters = new Set(['effect', 'place', 'office', 'over']);
const ways = new Set(['on', 'to', 'into']);
/** Verbs that tell of things to come with these words after them: "takes effect", "goes on trial", "kick off". */
const announcedWith: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['takes', matters],
  ['take', matters],
  ['goes', ways],
  ['go', ways],
  ['comes', ways],
  ['kicks', new Set(['off'])],
  ['kick', new Set(['off'])],
  ['leaves', new Set(['for'])],
  ['leave', new Set(['for'])],
]);

/** Whether the word at `index` is a verb of the timetable near the time. */
export function isTimetable(back: readonly string[], index: number): boolean | null {
  if (!timetable.has(back[index] ?? '')) return null;
  const earlier = back[index + 1] ?? '';
  return index < 5 && !takesPlain.has(earlier) && !determiners.has(earlier);
}

/** Whether the word at `index` can be the verb of its clause: not "to cut", "the visits" or "in votes". */
function isVerb(back: readonly string[], index: number): boolean {
  const earlier = back[index + 1] ?? '';
  return !determiners.has(earlier) && !takesPlain.has(earlier) && !nounsFollow.has(earlier);
}

/** Index of the word that tells in the present tense of what is to come: "Parliament votes", "the law takes effect". -1 without one. */
export const announcedAt = (back: readonly string[]): number =>
  back.findIndex(
    (word, index) =>
      index < Math.min(10, back.length - 1) &&
      (announced.has(word) || announcedWith.get(word)?.has(back[index - 1] ?? '') === true) &&
      isVerb(back, index),
  );

const leadsIn = new Set(['on', 'at', 'in', 'from']);
const states = new Set('likely possible due open closed shut off forecast probable'.split(' '));

/** The form of "be" that leads right to the time: "the funeral is on Saturday", "rain is likely Friday"; null without one. */
export function beingBefore(back: readonly string[]): string | null {
  const first = leadsIn.has(back[0] ?? '') ? 1 : 0;
  const verb = states.has(back[first] ?? '') ? back[first + 1] : back[first];
  return verb === 'is' || verb === 'are' ? verb : null;
}

/** Verbs whose past looks like their present; news that tells no tense otherwise mostly means the past. */
const samePast = new Set('cut hit put shut quit beat hurt cost split'.split(' '));

/** The word that may tell the past, where it is a verb: "the firm cut", not "to cut", "a hit"; null without one. */
export const pastAlike = (back: readonly string[]): string | null =>
  back.find((word, index) => samePast.has(word) && isVerb(back, index)) ?? null;
