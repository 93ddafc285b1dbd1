import { foldKey } from '../../../common/text/fold';

/** What abbreviations stand for, and words that say the same of a holder whatever the spelling or the gender. */
const written: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  fm: 'foreign minister',
  cm: 'chief minister',
  mp: 'member parliament',
  ceo: 'chief executive',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  vp: 'vice president',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  brig: 'brigadier',
  lt: 'lieutenant',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  sgt: 'sergeant',
  det: 'detective',
  prof: 'professor',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  chaired: 'chair',
  chairs: 'chair',
  congressman: 'representative',
  congresswoman: 'representative',
  councilman: 'councillor',
  councilwoman: 'councillor',
  councilor: 'councillor',
  cllr: 'councillor',
  undersecretary: 'under secretary',
  vicepremier: 'vice premier',
  defense: 'defence',
  labor: 'labour',
  skipper: 'captain',
  un: 'united nations',
};
const little = new Set(['of', 'for', 'the', 'and', 'to', 'in', 'a', 'affairs', 's']);

/**
 * A key that two titles share when they say the same: no case, order, little words or abbreviations ("Minister for
 * Foreign Affairs", "FM", "foreign minister"), one word for both genders, "chief executive" with or without "officer".
 */
export function titleKey(title: string): string {
  const words = foldKey(title)
    .replace(/(?<=\bchief executive) officer\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (written[word] ?? word).split(' '))
    .filter((word) => word !== '' && !little.has(word));
  return words.sort().join(' ');
}

/** Whether all words of the shorter title stand in the longer one ("minister", "foreign minister"). */
export function isShorterTitle(short: string, long: string): boolean {
  const words = new Set(titleKey(long).split(' '));
  return titleKey(short)
    .split(' ')
    .every((word) => words.has(word));
}
