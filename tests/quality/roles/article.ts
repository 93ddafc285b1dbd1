import type { Span } from '../../../common/text/span';
import type { Role } from '../../../server/analysis/model';

/** How a statement is made, see README.md beside this file. */
export const roleForms = [
  'before',
  'rank',
  'abbr',
  'after',
  'lead',
  'is',
  'takes',
  'leaves',
  'served',
  'relation',
  'list',
  'vacant',
  'short',
] as const;
export type RoleForm = (typeof roleForms)[number];

/** Values of which each is right; null: any is. */
type Accepted<T> = readonly T[] | null;

/** One role statement as a person judged it. Offsets are UTF-16 units of the text. */
export interface GoldRole {
  readonly title: Span;
  /** Place and words of the holder; null of a vacancy. */
  readonly holder: (Span & { readonly name: string }) | null;
  /** Normalised titles. */
  readonly normalised: readonly string[];
  /** Names of the country or organization, null among them where none need be known. */
  readonly of: Accepted<string | null>;
  readonly form: RoleForm;
  readonly qualifier: Accepted<Role['qualifier']>;
  readonly tells: Accepted<Role['tells']>;
  /** TIMEX3 values. */
  readonly since: Accepted<string | null>;
  readonly until: Accepted<string | null>;
  /** May be found and need not. */
  readonly optional: boolean;
}

/** A text with its role statements. */
export interface JudgedText {
  readonly id: string;
  readonly text: string;
  /** Publication day, ISO, or null. */
  readonly published: string | null;
  readonly roles: readonly GoldRole[];
  /** Titles that nobody holds here: hard negatives. */
  readonly nobody: readonly Span[];
  /** Where every statement is judged; null: everywhere. */
  readonly judged: readonly Span[] | null;
}

const qualifiers: readonly (string | null)[] = ['former', 'acting', 'elect', null];
const told: readonly (string | null)[] = ['holds', 'takes', 'left', 'vacant'];
const keys = new Set(['norm', 'q', 't', 'since', 'until']);

/** Takes the marks out of a text: `[title]`, `{title of nobody}`. */
function readMarks(marked: string): { text: string; titles: Span[]; nobody: Span[] } {
  let text = '';
  const titles: Span[] = [];
  const nobody: Span[] = [];
  for (const part of marked.split(/(\[[^[\]{}]+\]|\{[^[\]{}]+\})/)) {
    const words = /^[[{]/.test(part) ? part.slice(1, -1) : part;
    if (words !== part)
      (part.startsWith('[') ? titles : nobody).push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, titles, nobody };
}

/** The occurrence of the words nearest to a place, at word boundaries. */
function nearest(text: string, words: string, to: Span): Span | null {
  let best: Span | null = null;
  let distance = Infinity;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
    const gap = Math.max(start - to.end, to.start - end);
    if (gap >= distance) continue;
    best = { start, end };
    distance = gap;
  }
  return best;
}

const accepted = (words: string): Accepted<string | null> =>
  words === '?' ? null : words.split('/').map((value) => (value === '-' ? null : value));

/** The values of a field, checked against a list; throws where one is not in it. */
function oneOfList<T>(words: string, list: readonly (string | null)[], line: string): Accepted<T> {
  const values = accepted(words);
  if (values?.some((value) => !list.includes(value)) === true) throw new Error(`no such value: ${words} in "${line}"`);
  return values as Accepted<T>;
}

/** What a field left out means: a statement that only says "holds" states no days; others may. */
const days = (words: string | undefined, tells: Accepted<string>): Accepted<string | null> =>
  words !== undefined ? accepted(words) : tells !== null && tells.every((t) => t === 'holds') ? [null] : null;

function readLine(line: string, title: Span, text: string): GoldRole {
  const [written = '', name = '', of = '', form = '', ...fields] = line.split('|').map((cell) => cell.trim());
  const given = new Map<string, string>();
  for (const field of fields.filter((f) => f !== 'opt')) {
    const [key = '', value = ''] = field.split('=');
    if (!keys.has(key) || value === '') throw new Error(`cannot read "${field}" in "${line}"`);
    given.set(key, value);
  }
  if (!(roleForms as readonly string[]).includes(form)) throw new Error(`no such form: "${form}" in "${line}"`);
  const at = name === '-' ? null : nearest(text, name, title);
  if (name !== '-' && at === null) throw new Error(`"${name}" is not in the text: "${line}"`);
  const tells = oneOfList<Role['tells']>(given.get('t') ?? 'holds', told, line);
  return {
    title,
    holder: at === null ? null : { ...at, name },
    normalised: (given.get('norm') ?? written.replace(/^\+/, '')).split('/'),
    of: accepted(of),
    form: form as RoleForm,
    // "served as" may be called former or not.
    qualifier: oneOfList<Role['qualifier']>(
      given.get('q') ?? (given.get('t') === 'left' ? '-/former' : '-'),
      qualifiers,
      line,
    ),
    tells,
    since: days(given.get('since'), tells),
    until: days(given.get('until'), tells),
    optional: fields.includes('opt'),
  };
}

/**
 * Reads one article of `articles/`: head, text with marked titles, gold lines in the order of the marks, kept apart by
 * lines of `====`. Throws, with the line, where marks and lines do not agree, or a line's words are not in the text.
 */
export function readArticle(id: string, file: string): JudgedText {
  const [head = '', marked = '', lines = ''] = file.split(/^====\n/m);
  const { text, titles, nobody } = readMarks(marked);
  const roles: GoldRole[] = [];
  let at = -1;
  for (const line of lines.split('\n').filter((l) => l.trim() !== '')) {
    const more = line.startsWith('+');
    if (!more) at += 1;
    const title = titles[at];
    if (title === undefined) throw new Error(`${id}: more lines than marked titles, at "${line}"`);
    const words =
      line
        .slice(more ? 1 : 0)
        .split('|')[0]
        ?.trim() ?? '';
    const marks = text.slice(title.start, title.end);
    if (!marks.includes(words)) throw new Error(`${id}: the mark says "${marks}", the line "${line}"`);
    try {
      roles.push(readLine(line, partOf(title, words, text), text));
    } catch (error) {
      throw new Error(`${id}: ${error instanceof Error ? error.message : ''}`, { cause: error });
    }
  }
  if (at !== titles.length - 1) throw new Error(`${id}: ${titles.length} marked titles, ${at + 1} with lines`);
  return { id, text, published: /^published: (\S+)$/m.exec(head)?.[1] ?? null, roles, nobody, judged: null };
}

/** Where the words stand in a marked title ("President and CEO" holds two). */
function partOf(title: Span, words: string, text: string): Span {
  const start = title.start + text.slice(title.start, title.end).indexOf(words);
  return { start, end: start + words.length };
}
