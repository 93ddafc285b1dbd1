import type { Mention } from '../model';
import type { Surroundings } from './equalOrganizations';

/** Between an owner and what it owns: a possessive or a blank, and at most one small word. */
const owns = /^(?:['\u2019]s?)?[ \u00a0](?:[a-z]{2,20}[ \u00a0])?$/;
const isOf = /^ (?:of|in|for) (?:the )?$/;
/** What stands before a name in brackets, and how long it is at most. */
const longestBracket = 3;
const opens = /^ ?\(["'\u201c]?$/;

/** Words between two mentions, null where they are too far apart to go together. */
function between(text: string, left: Mention | undefined, right: Mention | undefined): string | null {
  if (left === undefined || right === undefined) return null;
  const length = right.start - left.end;
  return length >= 0 && length <= 30 ? text.slice(left.end, right.start) : null;
}

/**
 * What stands beside the mentions of a text.
 * @param countries key of the country of each mention that is a place or nationality, else null
 * @param homesOf gives the key of each article's home country, or null; asked where a body's country is not stated
 */
export function surroundingsOf(
  text: string,
  mentions: readonly Mention[],
  countries: readonly (string | null)[],
  homesOf: () => readonly (string | null)[],
): Surroundings {
  return {
    countryBeside: (at) => {
      const before = between(text, mentions[at - 1], mentions[at]);
      const owner = before !== null && owns.test(before) ? (countries[at - 1] ?? null) : null;
      if (owner !== null) return owner;
      const after = between(text, mentions[at], mentions[at + 1]);
      return after !== null && isOf.test(after) ? (countries[at + 1] ?? null) : null;
    },
    homeOf: (article) => homesOf()[article] ?? null,
    bracketed: (at) => {
      const [left, right] = [mentions[at], mentions[at + 1]];
      if (left === undefined || right === undefined || right.start - left.end > longestBracket) return -1;
      const gap = between(text, left, right);
      const { end } = right;
      return gap !== null && opens.test(gap) && /^["'\u201d]?\)/.test(text.slice(end, end + 2)) ? at + 1 : -1;
    },
  };
}
