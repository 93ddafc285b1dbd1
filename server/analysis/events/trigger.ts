import type { Dating, Placed } from './dating';
import { isUncertain, kindOfWord } from './kinds';
import type { Word } from './words';

/** Farthest that a trigger may stand from its time, in words; a clause's end or another time between counts as more. */
const reach = { before: 18, after: 12, cost: 20 } as const;
const costOf = { clause: 5, time: 8, speech: 4 } as const;

/** Walks from the time outwards to one side and gives the cheapest word of the kind that is asked for. */
function seek(
  words: readonly Word[],
  dating: Dating,
  taken: ReadonlySet<number>,
  names: ReadonlySet<number>,
  step: 1 | -1,
): { readonly at: number; readonly cost: number } | null {
  const first = step === 1 ? dating.to : dating.from - 1;
  const most = step === 1 ? reach.after : reach.before;
  let cost = 0;
  let inTime = false;
  for (let n = 0; n < most; n += 1) {
    const at = first + n * step;
    const word = words[at];
    if (word === undefined) return null;
    // The sign before a word parts it from the word on its left.
    if ((step === 1 ? word : words[at + 1])?.breaks === true) cost += costOf.clause;
    if (taken.has(at)) {
      if (!inTime) cost += costOf.time;
      inTime = true;
      continue;
    }
    inTime = false;
    cost += 1;
    if (cost > reach.cost) return null;
    const kind = names.has(at) ? null : kindOfWord(word.lower);
    if (kind !== null && (kind === 'statement') === dating.ofSpeech) return { at, cost };
    if (kind === 'statement') cost += costOf.speech;
  }
  return null;
}

/**
 * The word that says what kind of event the time dates: the nearest one, index into `words`; null when none is near.
 * @param names indexes of words that are parts of names ("Independence, Missouri")
 */
export function findTrigger(
  words: readonly Word[],
  dating: Dating,
  times: readonly Placed[],
  names: ReadonlySet<number>,
): number | null {
  const taken = new Set<number>();
  for (const { from, to } of times) for (let at = from; at < to; at += 1) taken.add(at);
  const left = seek(words, dating, taken, names, -1);
  const right = seek(words, dating, taken, names, 1);
  if (left === null || right === null) return left?.at ?? right?.at ?? null;
  return left.cost <= right.cost ? left.at : right.at;
}

const coming = new Set(
  'will shall would upcoming forthcoming scheduled slated planned plans planning intends intend hopes'.split(' '),
);
/** Words that speak of what is to come with "to" behind them: "is to meet", "set to sign". */
const comingTo = new Set('is are was were set due going expected about likely poised'.split(' '));

const articles = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']);

/** The words around a time and its trigger, half-open. */
function around({ from, to }: Dating, trigger: number | null): { readonly first: number; readonly end: number } {
  return { first: Math.min(from, trigger ?? from), end: Math.max(to, (trigger ?? 0) + 1) };
}

/** Whether the words near a time and its trigger tell of something that is to come. */
export function tellsComing(
  words: readonly Word[],
  dating: Dating,
  trigger: number | null,
  inHeadline: boolean,
): boolean {
  if (dating.ofSpeech) return false;
  // "US, Japan to hold talks": a headline's way of saying that something is to come.
  if (inHeadline && words.some((word, at) => word.lower === 'to' && words[at - 1]?.capital === true)) return true;
  const { first, end } = around(dating, trigger);
  for (let at = Math.max(0, first - 6); at < Math.min(words.length, end + 3); at += 1) {
    const word = words[at]?.lower ?? '';
    if (coming.has(word) || word.endsWith('\u2019ll') || word.endsWith("'ll")) return true;
    if (word === 'to' && comingTo.has(words[at - 1]?.lower ?? '') && !articles.has(words[at + 1]?.lower ?? ''))
      return true;
  }
  return false;
}

const timeWords = new Set(['last', 'next', 'previous']);

/** Whether nothing near the trigger says that there were several such events, or that this one is uncertain. */
export function isSingle(words: readonly Word[], dating: Dating, trigger: number): boolean {
  const { first, end } = around(dating, trigger);
  for (let at = Math.max(0, first - 6); at < Math.min(words.length, end + 6); at += 1) {
    // "last October 23": the word before a time belongs to it.
    const own = at >= dating.from - 1 && at < dating.to && (at >= dating.from || timeWords.has(words[at]?.lower ?? ''));
    if (!own && isUncertain(words[at]?.lower ?? '')) return false;
  }
  return true;
}
