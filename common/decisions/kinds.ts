import { parseIsoDay } from '../text/calendar';
import { foldKey } from '../text/fold';
import type { Decision, NamedType } from './model';

type Kind = Decision['kind'];
type Get = (name: string) => string | null;

/** What one kind of decision looks like as an entry: the member named like the kind comes first and holds the answer. */
interface KindOf<D extends Decision> {
  /** Members of the entry in the order in which they are written. */
  readonly members: readonly string[];
  /** Name in the decision of what the first member holds. */
  readonly answer: keyof D & string;
  /** What is wrong with the answer, or null. */
  problem(answer: string): string | null;
  /** `source` is empty where the entry names none, which only decisions on more than one source may do. */
  read(answer: string, source: string, get: Get): D;
  /** Whether two decisions of one source are on the same matter, so that one takes the place of the other. */
  same(a: D, b: D): boolean;
}

const isDay = (value: string): boolean => value.length === 10 && (parseIsoDay(value)?.year ?? 0) > 0;
const dayProblem = (value: string): string | null => (isDay(value) ? null : `"${value}" is no day: write YYYY-MM-DD.`);
const periodProblem = (value: string): string | null =>
  isDay(value) || isDay(`${value}-01`) || isDay(`${value}-01-01`)
    ? null
    : `"${value}" is no day, month or year: write YYYY-MM-DD, YYYY-MM or YYYY.`;
const oneOf =
  (name: string, allowed: readonly string[]) =>
  (value: string): string | null =>
    allowed.includes(value) ? null : `"${name}" must be ${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1) ?? ''}.`;

const sameWords = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : foldKey(a) === foldKey(b);

const published: KindOf<Decision & { kind: 'published' }> = {
  members: ['published', 'source', 'article'],
  answer: 'value',
  problem: dayProblem,
  read: (value, source, get) => ({ kind: 'published', source, article: get('article'), value }),
  same: (a, b) => sameWords(a.article, b.article),
};
const captured: KindOf<Decision & { kind: 'captured' }> = {
  members: ['captured', 'source'],
  answer: 'value',
  problem: dayProblem,
  read: (value, source) => ({ kind: 'captured', source, value }),
  same: () => true,
};
const stamp: KindOf<Decision & { kind: 'stamp' }> = {
  members: ['stamp', 'source', 'quote'],
  answer: 'states',
  problem: oneOf('stamp', ['published', 'updated', 'captured']),
  read: (states, source, get) => ({
    kind: 'stamp',
    source,
    quote: get('quote') ?? '',
    states: states === 'updated' || states === 'captured' ? states : 'published',
  }),
  same: (a, b) => sameWords(a.quote, b.quote),
};
const pinned: KindOf<Decision & { kind: 'pinned' }> = {
  members: ['pinned', 'source', 'quote', 'context'],
  answer: 'value',
  problem: periodProblem,
  read: (value, source, get) => ({
    kind: 'pinned',
    source,
    quote: get('quote') ?? '',
    context: get('context') ?? '',
    value,
  }),
  same: (a, b) => sameWords(a.quote, b.quote) && sameWords(a.context, b.context),
};
const dateOrder: KindOf<Decision & { kind: 'dateOrder' }> = {
  members: ['dateOrder', 'source'],
  answer: 'order',
  problem: oneOf('dateOrder', ['dmy', 'mdy']),
  read: (order, source) => ({ kind: 'dateOrder', source, order: order === 'mdy' ? 'mdy' : 'dmy' }),
  same: () => true,
};
const outletOrder: KindOf<Decision & { kind: 'outletOrder' }> = {
  members: ['outletOrder', 'outlet'],
  answer: 'order',
  problem: oneOf('outletOrder', ['dmy', 'mdy']),
  read: (order, _source, get) => ({
    kind: 'outletOrder',
    source: null,
    outlet: get('outlet') ?? '',
    order: order === 'mdy' ? 'mdy' : 'dmy',
  }),
  same: (a, b) => sameWords(a.outlet, b.outlet),
};
const namedTypes: readonly NamedType[] = ['person', 'organization', 'place', 'event', 'product'];
const isNamedType = (value: string | null): value is NamedType => namedTypes.some((type) => type === value);
const nameProblem = (name: string): string | null => (name.trim() === '' ? 'The decision needs a name.' : null);

/** Decisions that words name an entity, or do not: alike but for the answer's meaning. */
const naming = <K extends 'same' | 'different'>(kind: K): KindOf<Decision & { kind: K }> => ({
  members: [kind, 'type', 'quote', 'context', 'source'],
  answer: 'name',
  problem: nameProblem,
  read: (name, source, get) =>
    ({
      kind,
      source: source === '' ? null : source,
      type: typeIn(get),
      quote: get('quote') ?? '',
      context: get('context'),
      name,
    }) as Decision & { kind: K },
  // What words name is decided once; that they do not name somebody can be said of several.
  same: (a, b) =>
    a.type === b.type &&
    sameWords(a.quote, b.quote) &&
    sameWords(a.context, b.context) &&
    (kind === 'same' || sameWords(a.name, b.name)),
});
const typeIn = (get: Get): NamedType => {
  const type = get('type');
  return isNamedType(type) ? type : 'person';
};
const renamed: KindOf<Decision & { kind: 'renamed' }> = {
  members: ['renamed', 'type', 'name'],
  answer: 'preferred',
  problem: nameProblem,
  read: (preferred, _source, get) => ({
    kind: 'renamed',
    source: null,
    type: typeIn(get),
    name: get('name') ?? '',
    preferred,
  }),
  same: (a, b) => a.type === b.type && sameWords(a.name, b.name),
};
const dismissed: KindOf<Decision & { kind: 'dismissed' }> = {
  members: ['dismissed', 'source', 'quote', 'context', 'reason'],
  answer: 'code',
  problem: (code) => (code === '' ? '"dismissed" must name the code of a check.' : null),
  read: (code, _source, get) => ({
    kind: 'dismissed',
    code,
    source: get('source'),
    quote: get('quote'),
    context: get('context'),
    reason: get('reason') ?? '',
  }),
  same: (a, b) => a.code === b.code && sameWords(a.quote, b.quote) && sameWords(a.context, b.context),
};

const rejected: KindOf<Decision & { kind: 'rejected' }> = {
  members: ['rejected', 'source', 'quote', 'context'],
  answer: 'tag',
  problem: (tag) => (tag.trim() === '' ? '"rejected" must name a tag.' : null),
  read: (tag, source, get) => ({
    kind: 'rejected',
    source,
    tag,
    quote: get('quote') ?? '',
    context: get('context') ?? '',
  }),
  same: (a, b) => a.tag === b.tag && sameWords(a.quote, b.quote) && sameWords(a.context, b.context),
};

const same = naming('same');
const different = naming('different');

const table = {
  ...{ published, captured, stamp, pinned, dateOrder, outletOrder },
  ...{ same, different, renamed, dismissed, rejected },
} as const;

/** Kinds of decision that need not name a source. */
const anywhere: ReadonlySet<Kind> = new Set(['dismissed', 'outletOrder', 'same', 'different', 'renamed']);
/** Members without which an entry of its kind says nothing. */
const needed: ReadonlySet<string> = new Set(['quote', 'outlet', 'name']);

/** Kinds of decision in the order in which an entry is looked at. */
export const kinds = Object.keys(table) as readonly Kind[];

/** Members of an entry of the kind; the first one is named like the kind. */
export const membersOf = (kind: Kind): readonly string[] => table[kind].members;

/** Name in a decision of what the first member of its entry holds (`value`, `order`, `code`, `states`). */
export const answerOf = (kind: Kind): string => table[kind].answer;

/** What is wrong with the answer of a decision of this kind, or null. */
export const answerProblem = (kind: Kind, answer: string): string | null => table[kind].problem(answer);

/**
 * The decision that an entry's members say, or what is wrong with it.
 * @param get the member of that name; null where it is missing
 */
export function decisionFrom(
  kind: Kind,
  get: Get,
): Decision | { readonly problem: string; readonly member: string | null } {
  const answer = get(kind) ?? '';
  const source = get('source');
  if (source === null && !anywhere.has(kind))
    return { problem: `The decision "${kind}" needs a source.`, member: null };
  const problem = answerProblem(kind, answer);
  if (problem !== null) return { problem, member: kind };
  const missing = membersOf(kind).find((name) => needed.has(name) && kind !== 'dismissed' && (get(name) ?? '') === '');
  const type = get('type');
  if (type !== null && membersOf(kind).includes('type') && !isNamedType(type))
    return { problem: `"type" must be one of ${namedTypes.join(', ')}.`, member: 'type' };
  if (missing !== undefined) return { problem: `The decision "${kind}" needs "${missing}".`, member: null };
  return table[kind].read(answer, source ?? '', get);
}

/** A decision as it is written: the kind first, then where, then what. Members without a value are left out. */
export function entryOf(decision: Decision): Readonly<Record<string, string>> {
  const fields = decision as unknown as Readonly<Record<string, string | null>>;
  const { members, answer } = table[decision.kind];
  const pairs = members.map((name) => [name, fields[name === decision.kind ? answer : name] ?? null] as const);
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== null));
}

/** Whether two decisions are on the same matter, so that one takes the place of the other. */
export function sameMatter(a: Decision, b: Decision): boolean {
  if (a.source !== b.source || a.kind !== b.kind) return false;
  const kind = table[a.kind] as unknown as KindOf<Decision>;
  return kind.same(a, b);
}
