import { recently } from '../../../common/text/recently';
import { sliceOf } from '../../../common/text/span';
import { findTitles } from '../lexicon/titles';
import type { Mention } from '../model';

/** Longest words that are looked at, in UTF-16 units, and how many mentions away the name may stand (others lie nested). */
const longest = 160;
const reach = 3;

/** Whether a person's mention, of no more than `longest` units, describes by a title or several and names nobody: "the Prime Minister of Canada", not "Minister Berg". */
const isDescription = recently((form: string): boolean => {
  const titles = findTitles(form, 0, form.length);
  for (const [i, { outer }] of titles.entries()) {
    const behind = form.slice(outer.end, outer.end + 6);
    if (/^(?:$| (?:of|for|at|in) )/.test(behind)) return true;
    // "vice president and chairman of Velora"
    if (!behind.startsWith(' and ') || titles[i + 1]?.outer.start !== outer.end + 5) return false;
  }
  return false;
});

const describes = (form: string): boolean => form.length <= longest && isDescription(form);

/**
 * For each person's mention that describes by a title, the named person right beside it: "Anna Berg, the Harbor Minister of
 * Velmar," and "Harbor Minister of Velmar Anna Berg". The name's own mention may take the description in.
 * @param mentions in text order
 * @returns index of the name's mention by index of the description's
 */
export function appositions(text: string, mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const isNamed = (at: number): boolean => {
    const mention = mentions[at];
    return mention?.type === 'person' && !describes(sliceOf(text, mention));
  };
  mentions.forEach((mention, at) => {
    if (mention.type !== 'person' || !describes(sliceOf(text, mention))) return;
    for (let by = 1; by <= reach; by += 1) {
      const [before, after] = [mentions[at - by], mentions[at + by]];
      const comma = text.slice(mention.start - 2, mention.start) === ', ';
      const ends = before !== undefined && (before.end === mention.start - 2 || before.end >= mention.end);
      const near = before !== undefined && mention.start - before.start < longest;
      if (comma && ends && near && isNamed(at - by) && !text.slice(before.start, mention.start - 2).includes(',')) {
        found.set(at, at - by);
        return;
      }
      const gap =
        after === undefined || after.start < mention.end ? null : text.slice(mention.end, after.start).slice(0, 3);
      if ((gap === ' ' || gap === ', ') && isNamed(at + by)) {
        found.set(at, at + by);
        return;
      }
    }
  });
  return found;
}
