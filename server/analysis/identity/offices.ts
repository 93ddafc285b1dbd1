import { countryNamed, countryOfDemonym } from '../lexicon/countries';
import { slugOf } from './nameWords';

/** Last words of state bodies that every country has one of. */
const lastWords: ReadonlySet<string> = new Set('ministry parliament cabinet senate government'.split(' '));
/** First words before "of" or "for" of such bodies. */
const firstWords: ReadonlySet<string> = new Set(['ministry', 'department', 'bureau', 'government']);
/** Whole names of such bodies. */
const wholeNames: ReadonlySet<string> = new Set(
  (
    'congress,national assembly,national security council,supreme court,constitutional court,house of representatives,' +
    'national police agency,presidential office,presidential palace,joint chiefs of staff,coast guard,central bank,' +
    'state council,foreign office,home office,cabinet office,state department,justice department,defense department,' +
    'treasury department,commerce department,labor department,interior department,energy department,army,navy,' +
    "air force,election commission,national election commission,high court,prime minister's office,attorney general's office"
  ).split(','),
);
/** Words that one form of a body's name has and another leaves out, and spellings that differ. */
const left: ReadonlySet<string> = new Set('of the for and affairs national &'.split(' '));
const spelled: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
]);

/** A state body's name without its country. */
export interface Office {
  /** Words that stay the same over its forms: "foreign ministry" for Foreign Ministry and Ministry of Foreign Affairs. */
  readonly base: string;
  /** Country in the name itself ("Chinese Ministry of Education"), as a lexicon key, or null. */
  readonly country: string | null;
}

/** The country that the first words of a name say, with the number of its words. */
function countryBefore(words: readonly string[]): { readonly key: string; readonly length: number } | null {
  for (const length of [3, 2, 1]) {
    if (length >= words.length) continue;
    const name = words.slice(0, length).join(' ').replace(/'s?$/, '');
    const country = countryNamed(name) ?? countryOfDemonym(name);
    if (country !== null) return { key: country.key, length };
  }
  return null;
}

/** The country that the last words of a name say after "of" ("Supreme Court of Canada"), with the number of words it takes. */
function countryAfter(words: readonly string[]): { readonly key: string; readonly length: number } | null {
  const of = words.lastIndexOf('of');
  if (of <= 0 || of === words.length - 1) return null;
  const country = countryNamed(words.slice(of + 1).join(' '));
  return country === null ? null : { key: country.key, length: words.length - of };
}

/** Words that stand between a body and its country: "Government of the Republic of Velmar". */
const stateWords: ReadonlySet<string> = new Set(['republic', 'kingdom', 'of', 'the']);

/** The words without what stands before the country at their end. */
function withoutState(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && stateWords.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

/**
 * Reads an organization's name as a state body that every country has ("Foreign Ministry", "National Assembly"), or null
 * for other names.
 * @param words folded words without "the"
 */
export function officeOf(words: readonly string[]): Office | null {
  const before = countryBefore(words);
  const after = before === null ? countryAfter(words) : null;
  const own = withoutState(words.slice(before?.length ?? 0, after === null ? undefined : -after.length));
  const [first = '', last = ''] = [own[0], own.at(-1)];
  const second = own[1];
  const isOffice =
    lastWords.has(last) ||
    (firstWords.has(first) && (second === 'of' || second === 'for')) ||
    wholeNames.has(own.map((word) => spelled.get(word) ?? word).join(' '));
  if (!isOffice) return null;
  const kept = own.map((word) => spelled.get(word) ?? word).filter((word) => !left.has(word));
  const base = firstWords.has(first) ? [...kept.slice(1), kept[0] ?? ''] : kept;
  return { base: slugOf(base), country: before?.key ?? after?.key ?? null };
}
