import type { LineFacts } from './lineFacts';

const MAX_WORDS = 5;
const bullet = /^[\u2022*\u00b7-]\s{0,3}/;
const smallWord = /^(?:of|the|and|de|la|in|du|le)$/;
const bigWord = /^[\p{Lu}\d&]/u;
/** Words that names of newspapers, agencies and stations are made of. */
const outletWord =
  /\b(?:herald|times|news|post|daily|journal|tribune|gazette|guardian|chronicle|press|telegraph|mail|express|star|sun|standard|observer|review|agency|radio|tv|television|broadcasting|today|wire|dispatch|mirror|globe|register|courier|echo|bulletin|argus|examiner|monitor|independent|inquirer|reporter|online|media|network|magazine|weekly|ledger|sentinel|record|advertiser|mercury|beacon|citizen|leader|enterprise|world|evening|sunday|newspaper|newswire)\b/i;

/** A line without the bullet in front of it. */
export const withoutBullet = (head: string): string => head.replace(bullet, '');

/** Whether a line is a few capitalized words and nothing else: a name of some kind. */
export function isBareName(line: LineFacts): boolean {
  const words = withoutBullet(line.head).split(/\s+/);
  return (
    line.words >= 1 &&
    words.length <= MAX_WORDS &&
    !line.ended &&
    words.every((word) => bigWord.test(word) || smallWord.test(word))
  );
}

/** Whether words hold one that outlets' names are made of. */
export const hasOutletWord = (name: string): boolean => outletWord.test(name);

/** Whether a line is a name of two words or more, with one in it that outlets' names are made of; "News" is a menu's entry. */
export const isOutletName = (line: LineFacts): boolean =>
  line.words >= 2 && isBareName(line) && hasOutletWord(line.head);
