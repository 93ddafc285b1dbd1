import { groupBy } from '../../../common/text/groupBy';
import { sliceOf } from '../../../common/text/span';
import { canAbbreviate } from '../identity/acronyms';
import { properWords, withoutPossessive } from '../identity/nameWords';
import type { Analysis, EntityType, LinkedMention } from '../model';
import { abbreviationsNotSpelledOut } from './abbreviations';
import type { Check, CheckInput } from './check';
import { isDecidedName, isSettledPair } from './decidedNames';
import type { Finding, Fix } from './finding';
import { askWho, nameFix, type NameAt } from './fixes';

/** An abbreviation as the text writes it. */
interface Short extends NameAt {
  readonly entity: number;
  readonly type: EntityType;
  /** Its letters without dots, in capitals. */
  readonly letters: string;
  /** What is compared: its letters as written, and whether dots stand between them. */
  readonly spelling: string;
}

const types: ReadonlyMap<LinkedMention['type'], EntityType> = new Map([
  ['organization', 'organization'],
  ['place', 'place'],
  ['nationality', 'place'],
]);

/** Longest mention of an abbreviation with its dots and a possessive, in UTF-16 units. */
const longest = 20;

/**
 * An abbreviation of two to ten letters; null where a mention is none.
 * @param known letters of abbreviations that are wanted, or null for all
 */
function shortOf(text: string, mention: LinkedMention, known: ReadonlySet<string> | null): Short | null {
  const form = withoutPossessive(sliceOf(text, mention));
  const plain = form.replaceAll('.', '');
  const letters = plain.toUpperCase();
  const type = types.get(mention.type);
  if (type === undefined || known?.has(letters) === false || !/^\p{Lu}[\p{L}]{1,9}$/u.test(plain)) return null;
  const { start, entity } = mention;
  return {
    ...{ start, end: start + form.length, form, mention, entity, type, letters },
    spelling: `${/\.\p{L}/u.test(form) ? 'dotted' : 'plain'} ${plain}`,
  };
}

/** Whether the second letter of a mention is a small one of ASCII, as in most names: no capitals, with or without dots. */
function isWord(text: string, { start }: LinkedMention): boolean {
  const code = text.charCodeAt(text.charCodeAt(start + 1) === 46 ? start + 2 : start + 1);
  return code >= 97 && code <= 122;
}

/** The abbreviations of a source, and the names that are written with the letters of one, in text order. */
function shortsOf({ text, analysis: { mentions, sections } }: CheckInput): readonly Short[] {
  const names: LinkedMention[] = [];
  const shorts = new Map<LinkedMention, Short | null>();
  for (const mention of mentions) {
    const kind = sections[mention.section]?.kind;
    if (mention.end - mention.start > longest || (kind !== 'body' && kind !== 'caption')) continue;
    if (!types.has(mention.type)) continue;
    names.push(mention);
    if (!isWord(text, mention)) shorts.set(mention, shortOf(text, mention, null));
  }
  const known = new Set([...shorts.values()].flatMap((short) => short?.letters ?? []));
  if (known.size === 0) return [];
  return names.flatMap((mention) => {
    const short = shorts.get(mention);
    return (short === undefined ? shortOf(text, mention, known) : short) ?? [];
  });
}

/**
 * Whether two spellings are of one abbreviation: capitals with and without dots, or, of an organization that has a longer
 * name, capitals and one capital ("ASEAN", "Asean").
 */
function isPair(a: Short, b: Short, { entities }: Analysis): boolean {
  const [x, y] = [entities[a.entity], entities[b.entity]];
  if (x === undefined || y === undefined || (x !== y && (x.key !== null || y.key !== null))) return false;
  const inCapitals = [a, b].filter(({ spelling, letters }) => spelling.endsWith(` ${letters}`));
  if (inCapitals.length === 2) return true;
  if (inCapitals.length === 0 || a.type !== 'organization' || b.type !== 'organization') return false;
  const names = [x, y].flatMap(({ name, aliases }) => [name, ...aliases]);
  return names.some((name) => canAbbreviate(a.letters.toLowerCase(), properWords(name)));
}

const writeAll = (from: readonly Short[], to: string): Fix => ({
  kind: 'edit',
  title: `Edit the source: write \u201c${to}\u201d for \u201c${from[0]?.form ?? ''}\u201d${from.length === 1 ? '' : ` in ${from.length} places`}`,
  edits: from.map(({ start, end }) => ({ start, end, text: to })),
});

/** Two spellings of one abbreviation: the rarer one is reported, where it stands first. */
function twoSpellings(input: CheckInput, all: readonly Short[]): readonly Finding[] {
  return [...groupBy(all, ({ letters }) => letters).values()].flatMap((group) => {
    if (group.every(({ spelling }) => spelling === group[0]?.spelling)) return [];
    const spellings = [...groupBy(group, ({ spelling }) => spelling).values()];
    const [often, rarely] = spellings.toSorted((a, b) => b.length - a.length);
    const [usual, other] = [often?.[0], rarely?.[0]];
    if (often === undefined || rarely === undefined || usual === undefined || other === undefined) return [];
    if (!isPair(usual, other, input.analysis) || isSettledPair(input, other.type, usual, other)) return [];
    const one = `\u201c${usual.form}\u201d and \u201c${other.form}\u201d are one`;
    return [
      {
        start: other.start,
        end: other.end,
        code: 'name.organization',
        severity: 'hint' as const,
        message: `This source writes \u201c${other.form}\u201d here and \u201c${usual.form}\u201d elsewhere.`,
        evidence: [{ start: usual.start, end: usual.end, message: `\u201c${usual.form}\u201d` }],
        fixes: [
          nameFix('same', input, other.type, other, usual.form, 'source', one),
          writeAll(rarely, usual.form),
          writeAll(often, other.form),
        ],
      },
    ];
  });
}

/** Abbreviations that the source never spells out. */
const notSpelledOut = (input: CheckInput, all: readonly Short[]): readonly Finding[] =>
  abbreviationsNotSpelledOut(
    input,
    all.filter(({ type }) => type === 'organization'),
  ).flatMap((short) => {
    if (isDecidedName(input, 'organization', short)) return [];
    return [
      {
        start: short.start,
        end: short.end,
        code: 'name.organization',
        severity: 'hint' as const,
        message: `\u201c${short.form}\u201d is spelled out nowhere in this source.`,
        evidence: [],
        fixes: [askWho(short.start)],
      },
    ];
  });

/** An organization's abbreviation that is never spelled out, or an abbreviation that one source spells two ways. */
export const nameOrganization: Check = {
  code: 'name.organization',
  summary: 'An abbreviation that is never spelled out, or that is spelled two ways.',
  severity: 'hint',
  run: (input) => {
    const all = shortsOf(input);
    return all.length === 0 ? [] : [...twoSpellings(input, all), ...notSpelledOut(input, all)];
  },
};
