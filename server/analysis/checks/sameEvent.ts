import { parseIsoDay, toNumber } from '../../../common/text/calendar';
import type { OwnEvent, RivalEvent, ToldEvent } from './check';

/** Days from one ISO day to another; NaN where one is none. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [parseIsoDay(from), parseIsoDay(to)];
  return a === null || b === null ? Number.NaN : toNumber(b) - toNumber(a);
}

/** Kinds of which the same people often have several within days, or whose words are used loosely. */
const loose: ReadonlySet<string> = new Set(['statement', 'law', 'call', 'protest', 'match']);

/** Kinds of which one matter has several on different days: convicted and sentenced, nominated and sworn in, died and buried. */
const inSteps: ReadonlySet<string> = new Set(
  'trial arrest appointment resignation launch agreement takeover death'.split(' '),
);
/** Letters by which two words for a step are the same one: "arrested" and "arrest". */
const stem = 4;

/** Whether two events of a kind in steps are of one step, by the words that tell it. */
const isSameStep = (own: ToldEvent, rival: ToldEvent): boolean =>
  own.kind === null ||
  !inSteps.has(own.kind) ||
  own.trigger?.slice(0, stem).toLowerCase() === rival.trigger?.slice(0, stem).toLowerCase();

/** An article knows nothing of what happens after it: a told event lies on its day or before, give or take a time zone. */
const knownTo = (published: string | null, day: string): boolean =>
  published !== null && daysBetween(day, published) >= -1;

/** A sentence, and the words of its time, which do not count. */
type ToldWords = Pick<ToldEvent, 'quote' | 'words'>;

/** Words of a sentence that say what happened: small letters, no function words, stems of five letters. */
function contentOf(event: ToldWords): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of event.quote
    .replace(event.words, ' ')
    .matchAll(/(?<![\p{L}\p{N}])\p{Ll}{4,30}(?![\p{L}\p{N}])/gu)) {
    if (!plain.has(word)) found.add(word.slice(0, 5));
  }
  return found;
}
const plain = new Set(
  (
    'that this with from have been were will would their they them there which when where while after before about into ' +
    'over under between during said told says also more than most other some such what whom whose then than very just ' +
    'only even both each year years month months week weeks days time today yesterday tomorrow according statement'
  ).split(' '),
);

/** How much two sentences say the same: shared content words, and these over those of the shorter one, 0 to 1. */
export function likeness(a: ToldWords, b: ToldWords): { readonly words: number; readonly part: number } {
  const [x, y] = [contentOf(a), contentOf(b)];
  let words = 0;
  for (const word of x) if (y.has(word)) words += 1;
  return { words, part: words / Math.max(1, Math.min(x.size, y.size)) };
}

/**
 * Whether enough is common to two events for the one to be the other. Two people at one place, or four names in all, need
 * few equal words; two people or organizations, a person at a place, or an organization with two places, more; one name
 * alone needs a sentence that is nearly the same.
 */
function hasEnoughInCommon(own: OwnEvent, rival: RivalEvent): boolean {
  const { words, part } = likeness(own, rival);
  const [people, places] = [rival.people.length, rival.places.length];
  const parties = people + rival.organizations.length;
  if (parties === 0) return false;
  if ((people >= 2 && places > 0) || parties + places >= 4) return part >= 0.2;
  if (parties >= 2 || (people > 0 && places > 0) || places >= 2) return part >= 0.4;
  return words >= 5 && part >= 0.75;
}

/** "Friday" alone may be meant of another week in either source. */
const isBareWeekday = ({ words }: ToldEvent): boolean =>
  !/\d/.test(words) && /day\b/i.test(words) && !/to|yester/i.test(words);

/**
 * Whether two sources tell one and the same event: one kind, enough of those who take part, of the place and of the words
 * in common, no different places, the same step of a matter that has several, told as one event in the same tense, by articles of which each knew of both days; and
 * neither source tells such an event on two days, so that it is no series.
 */
export function tellsSame(own: OwnEvent, rival: RivalEvent): boolean {
  if (own.kind === null || own.kind !== rival.kind || loose.has(own.kind)) return false;
  if (!isSameStep(own, rival)) return false;
  if (!own.single || !rival.single || own.tense !== rival.tense) return false;
  if (rival.elsewhere || rival.ownDays.length > 1 || rival.rivalDays.length > 1) return false;
  if (daysBetween(own.day, rival.day) % 7 === 0 && (isBareWeekday(own) || isBareWeekday(rival))) return false;
  if (own.tense === 'told' && !(knownTo(own.published, rival.day) && knownTo(rival.published, own.day))) return false;
  return hasEnoughInCommon(own, rival);
}
