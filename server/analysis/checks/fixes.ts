import { contextOf } from '../../../common/decisions/context';
import type { NamedType } from '../../../common/decisions/model';
import { foldKey } from '../../../common/text/fold';
import { clientCommands } from '../../../common/protocol';
import { type Span, sliceOf } from '../../../common/text/span';
import type { Analysis, Article, Time } from '../model';
import type { CheckInput } from './check';
import type { Fix } from './finding';
import { quoted } from './times';

/** Fix that asks the user for the publication date of the article at `offset`. */
export const setPublicationDate = (offset: number, title = 'Set the publication date of this article\u2026'): Fix => ({
  kind: 'command',
  title,
  command: clientCommands.setPublicationDate,
  args: [{ offset }],
});

/** Fix that asks the user what the time means. */
export const askMeaning = (text: string, time: Time): Fix => ({
  kind: 'command',
  title: `Say what ${quoted(text, time)} means\u2026`,
  command: clientCommands.pinDate,
  args: [{ offset: time.start }],
});

/**
 * Fix that records what a time means.
 * @param value a day, month or year, ISO
 */
export const pinTo = ({ text, source }: CheckInput, time: Time, value: string, title: string): Fix => ({
  kind: 'decision',
  title,
  decision: {
    kind: 'pinned',
    source,
    quote: sliceOf(text, time),
    context: contextOf(text, time),
    value,
  },
});

/** Decisions name a related article by its headline; null is the source's main article. */
const decisionKey = (text: string, article: Article): string | null =>
  article.kind === 'main' || article.headline === null ? null : sliceOf(text, article.headline);

/** Fix that records an article's publication day. */
export const publishedOn = ({ text, source }: CheckInput, article: Article, value: string, title: string): Fix => ({
  kind: 'decision',
  title,
  decision: { kind: 'published', source, article: decisionKey(text, article), value },
});

/** The outlet that the source's main article names, or null. */
export const mainOutlet = ({ articles }: Analysis): string | null =>
  articles.find((article) => article.kind === 'main')?.outlet?.name ?? null;

/**
 * Fixes that record how numeric dates are read, day first or month first: in this source, and where it names its outlet
 * in all of that outlet's sources.
 * @param as what each order makes of the words, put behind the title
 */
export function orderFixes(
  analysis: Analysis,
  source: string,
  as: Readonly<Record<'dmy' | 'mdy', string>>,
): readonly Fix[] {
  const outlet = mainOutlet(analysis);
  const said = { dmy: `day first${as.dmy}`, mdy: `month first${as.mdy}` };
  const orders = ['dmy', 'mdy'] as const;
  const here = orders.map((order): Fix => {
    const title = `Read numeric dates of this source ${said[order]}`;
    return { kind: 'decision', title, decision: { kind: 'dateOrder', source, order } };
  });
  if (outlet === null) return here;
  const everywhere = orders.map((order): Fix => {
    const title = `Read numeric dates of ${outlet} ${said[order]}`;
    return { kind: 'decision', title, decision: { kind: 'outletOrder', source: null, outlet, order } };
  });
  return [...here, ...everywhere];
}

/** Fix that records what a stamp states. */
export const stampStates = (
  { text, source }: CheckInput,
  stamp: Span,
  states: 'published' | 'updated' | 'captured',
): Fix => ({
  kind: 'decision',
  title: `${quoted(text, stamp)} says when the page was ${states}`,
  decision: { kind: 'stamp', source, quote: sliceOf(text, stamp), states },
});

/** A name at a place: the span of its words without "the" and a possessive, and that of the mention, which is the key of decisions about one place. */
export interface NameAt extends Span {
  readonly mention: Span;
  readonly form: string;
}

/**
 * Fix that records whom a name names: the entity called `name` (`same`), or not that one (`different`); at its place, or
 * wherever it stands in this source.
 */
export const nameFix = (
  kind: 'same' | 'different',
  { text, source }: Pick<CheckInput, 'text' | 'source'>,
  type: NamedType,
  { mention, form }: Pick<NameAt, 'mention' | 'form'>,
  name: string,
  reach: 'here' | 'source',
  title: string,
): Fix => ({
  kind: 'decision',
  title,
  decision: { kind, source, type, quote: form, context: reach === 'here' ? contextOf(text, mention) : null, name },
});

/** Fix that records the form in which an entity's name is shown, in the whole workspace; its sources stay as they are. */
export const preferForm = (type: NamedType, name: string, preferred: string): Fix => ({
  kind: 'decision',
  title: `Show this ${type} as \u201c${preferred}\u201d`,
  decision: { kind: 'renamed', source: null, type, name, preferred },
});

/** Fix that writes something in the place of a name. */
export const rewrite = ({ start, end, form }: Omit<NameAt, 'mention'>, text: string): Fix => ({
  kind: 'edit',
  title: `Edit the source: write \u201c${text}\u201d for \u201c${form}\u201d`,
  edits: [{ start, end, text }],
});

/**
 * Fixes of two spellings that may be one name: one entity, in the one form or the other, or two; and edits of the source.
 * Names that no decision tells apart, for they differ in case or accents alone, are kept apart at the later place only.
 */
export function pairFixes(
  input: CheckInput,
  type: NamedType,
  a: NameAt & { readonly entity: number },
  b: NameAt & { readonly entity: number },
): readonly Fix[] {
  const reach = foldKey(a.form) === foldKey(b.form) ? 'here' : 'source';
  const one = `\u201c${a.form}\u201d and \u201c${b.form}\u201d are one ${type}`;
  const forms =
    a.entity === b.entity
      ? [
          nameFix('same', input, type, b, a.form, 'source', one),
          preferForm(type, b.form, a.form),
          preferForm(type, a.form, b.form),
        ]
      : [
          nameFix('same', input, type, b, a.form, 'source', `${one}: \u201c${a.form}\u201d`),
          nameFix('same', input, type, a, b.form, 'source', `${one}: \u201c${b.form}\u201d`),
        ];
  const apart = nameFix('different', input, type, b, a.form, reach, `\u201c${b.form}\u201d is another ${type}`);
  return [...forms, apart, rewrite(b, a.form), rewrite(a, b.form)];
}

/** Fix that asks the user who or what the name at `offset` is. */
export const askWho = (offset: number): Fix => ({
  kind: 'command',
  title: 'Say who this is\u2026',
  command: clientCommands.samePersonAs,
  args: [{ offset }],
});

/** A place, in another source where `uri` is given. */
export type Passage = Span & { readonly uri?: string };

const placeOf = ({ start, end, uri }: Passage): Passage => ({ start, end, ...(uri === undefined ? {} : { uri }) });

/** Fix that opens a place. */
export const openPlace = (place: Passage, title: string): Fix => ({
  kind: 'command',
  title,
  command: clientCommands.openLocation,
  args: [placeOf(place)],
});

/** Fix that links two places, e.g. as `contradicts`. */
export const linkPlaces = (from: Passage, to: Passage, kind: string, title: string): Fix => ({
  kind: 'command',
  title,
  command: clientCommands.linkPassages,
  args: [{ from: placeOf(from), to: placeOf(to), kind }],
});
