import { isoDay, padded } from '../../../common/text/calendar';
import type { Draft } from './meaning';
import { afterTold, type Ground, ofStory, type Resolution } from './resolution';

/** Rules of units that no word points to. */
const bare = new Set(['relative.the', 'relative.inTheDay']);

/**
 * "The year", "the end of the month" without a pointing word: the one that a story of the past tells of; the year of a
 * report of early in the year is the one whose last quarter it told of. Null where publication decides.
 */
export function resolveThe({ rule, meaning }: Draft, ground: Ground): Resolution | null {
  if (meaning.form !== 'shift' || meaning.by !== 0 || !bare.has(rule)) return null;
  const { published, story } = ground;
  const { unit } = meaning;
  if (story !== null && unit === 'year') return ofStory(padded(story.year, 4), story, 'the whole');
  if (story !== null && unit === 'month') {
    const told = ground.told('month');
    if (told?.day.year === story.year)
      return afterTold(isoDay(told.day).slice(0, 7), told, `the month of ${told.value}, told before`);
  }
  const told = unit === 'year' ? ground.told('quarter') : null;
  if (published === null || published.month > 3 || told === null) return null;
  const value = padded(published.year - 1, 4);
  return told.value === `${value}-Q4` ? afterTold(value, told, `the year of ${told.value}, told before`) : null;
}
