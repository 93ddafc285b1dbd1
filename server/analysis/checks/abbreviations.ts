import { groupBy } from '../../../common/text/groupBy';
import { clubNames, companyNames, outletNames } from '../lexicon/moreOrganizations';
import { organizationNamed } from '../lexicon/organizations';
import { plainAbbreviations } from '../lexicon/plainAbbreviations';
import type { Analysis } from '../model';
import { sayVerbs } from '../names/cueWords';
import type { CheckInput } from './check';

/** An organization's abbreviation in the text. */
interface Short {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly letters: string;
  readonly entity: number;
}

/** Companies, clubs and media whose name the letters are. */
const ownNames: ReadonlySet<string> = new Set(`${companyNames},${clubNames},${outletNames}`.split(/[,\n]/));

/** So many times an abbreviation must stand in the text: one that stands once may be no body's. */
const leastTimes = 2;
/** More different ones than these stand in tables alone. */
const mostShown = 40;

const isKnown = (form: string): boolean => plainAbbreviations.has(form) || ownNames.has(form);

const word = /[\p{L}\p{N}][\p{L}\p{N}'\u2019]{0,40}/uy;
/** Longest run of letters and figures that is read as one word. */
const longestWord = 41;
/** Small words that may stand between the words of a name. */
const small = new Set('of the and for in on to de la du des et del y di da do'.split(' '));
const signs = new Set(Array.from('.,;:!?()\n', (sign) => sign.charCodeAt(0)));
const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isPlain = (code: number): boolean => isPlainLetter(code) || (code >= 48 && code <= 57);

/** Where a word that begins at an offset ends; the offset itself where none does. */
function wordEnd(text: string, start: number): number {
  let end = start;
  let code = text.charCodeAt(start);
  while (end - start < longestWord && (isPlain(code) || (code === 39 && end > start))) {
    end += 1;
    code = text.charCodeAt(end);
  }
  // Letters beyond ASCII are left to the pattern.
  if (!(code >= 128)) return end;
  word.lastIndex = start;
  return start + (word.exec(text)?.[0].length ?? 0);
}

/** Initials of the capitalised words of a text, run by run; small words between two of them are in no run's way. */
function initialsOf(text: string): string {
  const parts: string[] = [];
  let isRun = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const end = code < 128 && !isPlain(code) ? at : wordEnd(text, at);
    if (end === at && !signs.has(code)) continue;
    if (end > at && (code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text.charAt(at)))) {
      parts.push(text.charAt(at));
      isRun = true;
    } else if (isRun && !small.has(text.slice(at, end))) {
      parts.push('|');
      isRun = false;
    }
    at = Math.max(at, end - 1);
  }
  return parts.join('');
}

/** Whether the source introduces the abbreviation: in brackets, before brackets, or by a longer name of its entity. */
function isIntroduced(text: string, { entities }: Analysis, { start, end, entity }: Short): boolean {
  const known = entities[entity];
  if (known === undefined || known.key !== null) return true;
  if ([known.name, ...known.aliases].some((name) => /\s/.test(name.trim()))) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  return /[([]["\u201c\u2018']?$/.test(before) || /^["\u201d']?[ \u00a0][([]/.test(text.slice(end, end + 3));
}

/** Whether words around show that the letters are no name of a body by themselves: a ticker, a licence plate, part of a longer name. */
const isPart = (text: string, { start, end }: Short): boolean =>
  /[\p{L}\p{N}][-/&:][ \u00a0]?$|\p{Lu}[\p{L}.]{0,30}[ \u00a0]$/u.test(text.slice(Math.max(0, start - 34), start)) ||
  /^(?:[-/&]|[ \u00a0](?:\p{Lu}|\d))/u.test(text.slice(end, end + 3));

/** Words for those who belong to a body, as they stand behind its name or, with "of", before it. */
const members =
  '(?:spokes\\p{L}{3,6}|president|chair(?:man|woman|person)?|chief|head|director|leaders?|secretary|officials?|officers?|members?|headquarters|workers|activists|union|delegat(?:ion|es?)|board|executives?|candidates?|lawmakers?|MPs?|ministers?|offices?|statement|report|rally|coalition|government)';
const behind = new RegExp(`^(?:['\u2019]s?)?[ \u00a0](?:\\p{L}{3,20}[ \u00a0])?${members}\\b`, 'u');
const before = new RegExp(
  `(?:${members}[ \u00a0](?:of|for|from|with|at)[ \u00a0](?:the )?|according to (?:the )?|said (?:the )?)$`,
  'u',
);
/** How far around an abbreviation such words are looked for, in UTF-16 units. */
const reach = 45;

/** Whether an abbreviation does what a body does: it says something, or has leaders and members. */
function isBody(text: string, { start, end }: Short): boolean {
  const after = text.slice(end, end + reach);
  const verb = /^[ \u00a0]([a-z]{2,20})\b/.exec(after)?.[1] ?? '';
  return sayVerbs.has(verb) || behind.test(after) || before.test(text.slice(Math.max(0, start - reach), start));
}

/**
 * Abbreviations in capitals that stand for an organization in the text proper, more than once and once as a body does, and that the source spells
 * out nowhere; each where it stands first. Well-known ones, the outlet's own and those that the lexicon has are left out.
 */
export function abbreviationsNotSpelledOut<T extends Short>(
  { text, analysis }: CheckInput,
  all: readonly T[],
): readonly T[] {
  const outlets = new Set(analysis.articles.map(({ outlet }) => outlet?.name.toUpperCase() ?? ''));
  const groups = groupBy(
    all.filter(({ form }) => /^\p{Lu}{3,6}s?$/u.test(form)),
    ({ letters }) => letters,
  );
  let initials: string | null = null;
  return [...groups].slice(0, mostShown).flatMap(([letters, shorts]) => {
    const [first] = shorts;
    if (first === undefined || shorts.length < leastTimes || isKnown(first.form)) return [];
    if (outlets.has(letters) || organizationNamed(first.form) !== null) return [];
    if (!shorts.some((short) => isBody(text, short))) return [];
    if (shorts.some((short) => isIntroduced(text, analysis, short)) || shorts.every((short) => isPart(text, short)))
      return [];
    initials ??= initialsOf(text);
    return initials.includes(letters) ? [] : [first];
  });
}
