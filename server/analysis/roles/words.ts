/**
 * Pieces of patterns that several readers of role statements share. Every quantifier is bounded and every piece ends in
 * the blank behind its word, so that no two pieces can match the same characters.
 */

/** A determiner with its blank, or nothing. */
export const determiner = '(?:(?:the|a|an|its|his|her|their|our|this|one of the) )?';

/** Up to four small words between a determiner and a title ("first female", "long-serving"): no preposition, no conjunction, no negation. */
export const adjectives =
  '(?:(?!(?:of|to|for|by|with|and|or|in|at|from|on|than|as|like|when|after|before|under|who|not|no|never|against|over|' +
  'was|were|is|are|be|been|being|has|have|had|said|says|told|will|would|could|that|which|whether|because|but|she|he|they|it|we|you|the|an?|his|her|its|their|became|becomes|become|met|asked|named|better|' +
  'next|future|possible|potential|would-be|likely|fellow|wife|husband|son|daughter|aide|brother|sister) )' +
  "(?:[a-z][a-z-]{1,19}|\\d{1,3}(?:st|nd|rd|th))(?:['\u2019]s)? ){0,4}";

/** When or how: up to two words or short phrases, each with the blank before it. */
export const adverbs =
  '(?: (?:now|also|currently|later|then|once|previously|formerly|himself|herself|recently|newly|subsequently|eventually|' +
  'briefly|first|officially|formally|unanimously|overwhelmingly|still|already|since|again|finally|soon|immediately|' +
  'controversially|narrowly|both|yesterday|today|in (?:19|20)\\d\\d|on [A-Z][a-z]{5,8}|last [a-z]{3,9}|this [a-z]{3,9}|' +
  'in [A-Z][a-z]{2,8}|earlier this [a-z]{3,6})){0,2}';

/** Courtesy between a title or a comma and a name. */
export const courtesy =
  '(?:(?:the )?(?:Rt|Very|Most|Right) ?\\.? (?=Hon|Rev))?' +
  '(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Lord|Lady|Sheikh|Datuk|Tan Sri|Engr|Hajia|Alhaji|Chief|Barr|Adv|Hon|Honou?rable|Rev|Revd|Mx|HE|HH|HRH|H\\.? ?E' +
  '|Miss|Madam|Madame|Mme|Nana|Shri|Smt|Haji|Otunba|Oba|Comrade|Baroness|Baron|Sayyid|Ustaz|Msgr|Arc|Surv|Pharm' +
  '|(?:His|Her) (?:Excellency|Highness|Majesty|Royal Highness))\\.?,? ){0,2}';

/** Ranks and forms of address that stand between a comma and a name whose office was told before it. */
export const address =
  `(?:(?:Judge|Justice|Professor|Msgr|Monsignor|Fr|Father|Sister|Brother|Bishop|Archbishop|Cardinal|Pastor|Rabbi|Imam|Senator|Sen|Rep|Cllr|Councillor|` +
  `Gen|General|Lt|Lieutenant|Maj|Major|Col|Colonel|Brig|Brigadier|Adm|Admiral|Capt|Captain|Cmdr|Commander|Sgt|Sergeant|Insp|Inspector|Det|Supt|Air|Vice|Rear|Marshal|Commodore)[.]?[ -]){0,3}`;

/** Kinds of bodies that a common noun names. */
export const bodyNouns =
  'agency|ministry|department|bureau|commission|committee|council|company|firm|party|team|club|union|association|institute|' +
  'foundation|organi[sz]ation|group|delegation|mission|board|bank|panel|court|university|orchestra|choir|office|unit|project|' +
  'cent(?:er|re)|school|college|faculty|academy|division|branch|service|programme|hospital|museum|library|theatre|theater|' +
  'charity|trust|fund|federation|league|authority|corporation|cooperative|co-operative|assembly|senate|cabinet|inquiry|network|station|' +
  'newspaper|magazine|chamber|campaign|caucus|coalition|movement|chapter|diocese|parish|church|mosque|temple|embassy|force|brigade|presidency';
/** Up to four small words and a body of a common noun: "statistics office". */
export const smallBody = `(?:[A-Za-z'\u2019-]{2,20} ){0,4}?(?:${bodyNouns})`;

/** Whether an appositive can end here: a comma, full stop, bracket, dash, closing quotation mark or the text's end. */
export const closes = (text: string, at: number): boolean =>
  /^(?:[,.;:)\]\u2014"\u201d!?]| [\u2013\u2014(-]|\s*$|\n)/.test(text.slice(at, at + 3));

/** Words that only stand in a sentence's own clause: a tail with one of them is no complement of a title. */
const clause =
  /(?<!-)\b(?:said|says|say|told|tells|was|is|are|were|has|had|have|will|would|could|can|may|might|must|should|did|does|do|added|adds|warned|called|met|flew|went|came|made|took|gave|began|announced|denied|rejected|confirmed|welcomed|urged|accused|insisted|replied|asked|got|won|lost|held|left|saw|be|been)\b/;

/** Length of a title's complement behind `at` ("of the institute that he founded"), or -1 where it is none; up to a comma or stop. */
export function complementLength(text: string, at: number): number {
  const tail =
    /^ (?:of|for|at|in|with|on|to|from|representing|overseeing|responsible|based) [^,.;:()\n\u2014]{1,90}(?:\([^()\n]{1,20}\))?/.exec(
      text.slice(at, at + 110),
    );
  if (tail === null || clause.test(tail[0])) return -1;
  return closes(text, at + tail[0].length) ? tail[0].length : -1;
}

/** A small word behind a title that begins something else; any other one behind "chief" or "leader" makes another thing of it. */
const goesOn =
  /^ (?:of|for|at|in|on|with|to|from|by|and|or|but|when|while|as|since|until|after|before|during|under|over|who|whose|which|that|where|because|if|then|again|earlier|later|yesterday|today|this|last|next|amid|despite|following|through|here|there|the|a|an|not|is|was|has|had|will|against|about|effective|starting|than|without|within|said)\b/;

/** Whether "chief", "leader" or the like at [.., at) is only the beginning of a compound: "chief guest". */
export const startsCompound = (text: string, at: number): boolean =>
  /^ [a-z]/.test(text.slice(at, at + 2)) && !goesOn.test(text.slice(at, at + 12));

/** A noun behind a title that makes another thing of it: "president candidate", "minister post". */
export const makesOther =
  /^(?:['\u2019]| (?:candidate|hopeful|nominee|contender|aide|post|job|race|role|position|election|office|elect|wannabe|material|emeritus's)s?\b|-)/;
