import type { Draft } from './found';

/**
 * Least probability of a name that nothing but the tagger vouches for: half of the F score that is reached is where one
 * more name begins to cost more in precision than it brings in recall.
 */
export const leastSure = 0.36;

/** The tagger's word stands against a rule's from this probability on. */
const sure = 0.45;

/**
 * Names of one stream that the tagger found, with the people whom rules know by a title, a given name or a full name
 * elsewhere, where the tagger found nothing or is not sure: it errs most on texts of a few sentences. Rules know less than
 * it of organizations and places. Both lists in order and without overlap, and so is the result.
 */
export function mergeDrafts(tagged: readonly Draft[], rules: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  let at = 0;
  for (const rule of rules) {
    if (rule.type !== 'person') continue;
    while (at < tagged.length && (tagged[at] as Draft).last < rule.first) merged.push(tagged[at++] as Draft);
    let rivals = at;
    let weak = true;
    for (; rivals < tagged.length && (tagged[rivals] as Draft).first <= rule.last; rivals += 1) {
      const { confidence, type } = tagged[rivals] as Draft;
      // A person whom the layer will not believe in is no rival.
      if (confidence >= (type === 'person' ? leastSure : sure)) weak = false;
    }
    if (!weak) continue;
    merged.push(rule);
    at = rivals;
  }
  return [...merged, ...tagged.slice(at)];
}
