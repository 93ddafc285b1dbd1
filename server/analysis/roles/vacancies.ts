import { closes } from './words';
import type { TitlePhrase } from './phrase';

/** Behind a title: "post has been vacant since", "remains unfilled". */
const vacantBehind =
  /^(?:['\u2019]s)?(?: (?:post|position|job|seat|role|office|slot))?,?(?: which| that)?(?: (?:is|was|has been|had been|has remained|had remained|have been|remains|remained|stands|stood|has stood|had stood|fell|fallen|has fallen|became|being|left|lies|lay))?(?: (?:still|currently|now|also|been|left|lying|standing)){0,2} (?:vacant|unfilled|unoccupied|empty)\b/;
/** Before it: "the vacant post of", "the vacant". */
const vacantBefore =
  /\b(?:vacant|unfilled) (?:(?:post|position|job|seat|role|office)s? of (?:the )?)?$|\bvacancy (?:for|in the (?:post|office|position) of) (?:an? |the )?$|\b(?:is|are|was|were|been|remains?|left) (?:still )?without an? (?:new |permanent |full-time )?$|\bha(?:s|ve|d) yet to (?:name|appoint|choose|elect|hire|find) an? (?:new |permanent )?$|\bha(?:s|ve|d) (?:had no|been without an?|no) (?:permanent |full-time )?$/i;
/** Behind one who is stood in for: "…, as the appointment process is still in progress". */
const notYet =
  /^,? (?:as|because|since|while|with|whose)(?: (?:the|a|an|his|her|its|no))?(?: [a-z-]{2,15}){0,3} ?(?:appointment|nomination|nominee|selection|confirmation|hiring|successor|replacement|candidate)(?:['\u2019]s)?(?: [a-z]{2,15}){0,4} (?:in progress|under ?way|pending|ongoing|incomplete|yet to be|not yet|not been|awaiting|awaits|continues)\b/;
const noneYet = /\b[Nn]o (?:new |permanent |full-time )?$/;
const isNamed =
  /^ (?:has|have|had|was|is) (?:yet |since |ever )?(?:been )?(?:named|appointed|elected|chosen|found|in place)\b/;
const instead = /\b(?:on behalf|in place|instead|in the absence|in lieu) of (?:the |a |its )?$/i;
const without = /\b(?:has|have|had) no $/i;

/**
 * Whether the words around a title say that nobody holds it: "the post of army chief has been vacant since May", "on
 * behalf of the foreign minister, as the appointment process is still in progress".
 */
export function isVacant(text: string, { start, end, title }: TitlePhrase, limit: number, bound: number): boolean {
  const behind = text.slice(end, Math.min(bound, end + 150));
  if (vacantBehind.test(behind)) return !title.plural;
  const before = text.slice(Math.max(limit, start - 60), start);
  if (noneYet.test(before) && isNamed.test(behind)) return true;
  if (vacantBefore.test(before)) return !without.test(before) || closes(text, end) || /^ since\b/.test(behind);
  return instead.test(before) && notYet.test(behind);
}

/** A sentence that says that nobody follows yet: "A successor has yet to be named." */
export const noSuccessor =
  /\b(?:successor|replacement)s? (?:has|have|had|is|was) (?:(?:still )?yet to be|not (?:yet )?been|still to be|not (?:yet )?) ?(?:named|appointed|chosen|announced|found|selected|elected|picked)\b/gi;
