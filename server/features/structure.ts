import { contains, sliceOf, touches } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import { sentenceAt } from '../../common/text/sentence';
import { countBelow } from '../../common/text/sorted';
import type { PassageKind } from '../../common/protocol';
import type { Analysis, MentionType, Section, Time } from '../analysis/model';
import { articleAt, mentionAt, sectionAt, timeAt } from './locate';
import { sectionRuns } from './outline';
import type { Source } from './source';

/** A part of a source that can be folded away, as offsets; whoever shows it drops those of one line. */
export interface Fold extends Span {
  readonly kind: 'article' | 'aside' | 'paragraph';
}

/** Folds: each article from its headline to its last section, runs of teasers, tags and boilerplate, long sections. */
export function folds({ analysis }: Source): readonly Fold[] {
  const found: Fold[] = [];
  const ends = new Map<number, number>();
  for (const section of analysis.sections) ends.set(section.article, section.end);
  analysis.articles.forEach((article, index) => {
    const start = article.headline?.start ?? article.start;
    found.push({ start, end: Math.max(start, ends.get(index) ?? article.end), kind: 'article' });
  });
  for (const run of sectionRuns(analysis.sections)) {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) continue;
    found.push({ start: first.start, end: last.end, kind: run.length > 1 ? 'aside' : 'paragraph' });
  }
  return found;
}

/** Quotations may be nested so deep that the one at an offset is not among the last that begin before it. */
const nestedAtMost = 12;

/** The quotations that hold an offset, each without and with its marks. */
function quotationsAt({ quotations }: Analysis, offset: number): readonly Span[] {
  const next = countBelow(quotations, (quotation) => quotation.start <= offset);
  return quotations
    .slice(Math.max(0, next - nestedAtMost), next)
    .flatMap(({ words, start, end }) => [words, { start, end }]);
}

/** A sentence that only begins or ends in a quotation is cut at the quotation's marks first. */
function sentenceSteps(sentence: Span, quoted: readonly Span[]): readonly Span[] {
  const inner = quoted.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
  if (inner === undefined || contains(inner, sentence) || contains(sentence, inner)) return [sentence];
  return [{ start: Math.max(sentence.start, inner.start), end: Math.min(sentence.end, inner.end) }];
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** The run of neighbouring sections of one kind that a section belongs to: the body between two captions. */
function runAround({ sections }: Analysis, section: Section): Span {
  const at = sections.indexOf(section);
  const isAlike = (other: Section | undefined): boolean =>
    other?.kind === section.kind && other.article === section.article;
  let [first, last] = [at, at];
  while (isAlike(sections[first - 1])) first -= 1;
  while (isAlike(sections[last + 1])) last += 1;
  return { start: sections[first]?.start ?? section.start, end: sections[last]?.end ?? section.end };
}

/** A span around an offset, and what it is. */
export interface PassageStep extends Span {
  readonly kind: PassageKind;
}

const named =
  (kind: PassageKind) =>
  ({ start, end }: Span): PassageStep => ({ start, end, kind });

/**
 * Growing spans around an offset: name or time, sentence and quotation (whichever is shorter first), paragraph, section,
 * article, whole text. Each strictly holds the one before.
 */
export function passageSteps(source: Source, offset: number): readonly PassageStep[] {
  const { text, analysis } = source;
  const section = sectionAt(analysis, offset);
  const quoted = quotationsAt(analysis, offset).filter((span) => touches(span, offset));
  const sentence = section === null ? [] : sentenceSteps(sentenceAt(text, section, offset), quoted);
  const mention = mentionAt(text, analysis, offset);
  const time = mention === null ? timeAt(analysis, offset) : null;
  const article = articleAt(analysis, offset);
  const said = [...sentence.map(named('sentence')), ...quoted.map(named('quotation'))];
  const steps: readonly PassageStep[] = [
    ...(mention === null ? [] : [named('name')(mention)]),
    ...(time === null ? [] : [named('time')(time)]),
    ...said.toSorted((a, b) => lengthOf(a) - lengthOf(b)),
    ...(section === null ? [] : [named('paragraph')(section), named('section')(runAround(analysis, section))]),
    ...(article === null ? [] : [named('article')(article)]),
    { start: 0, end: text.length, kind: 'source' },
  ];
  const chain: PassageStep[] = [];
  for (const step of steps) {
    if (step.start > offset || step.end < offset) continue;
    const before = chain.at(-1);
    const grows = before === undefined || (contains(step, before) && lengthOf(step) > lengthOf(before));
    if (grows) chain.push(step);
  }
  return chain;
}

export type TokenType = MentionType | 'time' | 'quotation';

/** Semantic token types in the order of the legend; the manifest declares the same. */
export const tokenTypes: readonly TokenType[] = [
  ...(['person', 'organization', 'place', 'nationality', 'event', 'product', 'time', 'quotation'] as const),
];

/** What is known of a time; names have none. */
export type TokenModifier = 'resolved' | 'unresolved';

/** Modifiers in the order of the legend; the manifest declares the same. */
export const tokenModifiers: readonly TokenModifier[] = ['resolved', 'unresolved'];

export interface Token extends Span {
  readonly type: TokenType;
  readonly modifier: TokenModifier | null;
}

/** A length, a repetition and "now" have no date and lack none. */
function modifierOf(time: Time): TokenModifier | null {
  if (time.unresolved !== null) return 'unresolved';
  return time.interval === null ? null : 'resolved';
}

/** What is left of the quotations around names and times, piece by piece; nested ones belong to the outer one. */
function quotationPieces(text: string, quotations: readonly Span[], taken: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  let next = 0;
  let done = 0;
  const add = (start: number, end: number): void => {
    if (text.slice(start, end).trim() !== '') found.push({ start, end, type: 'quotation', modifier: null });
  };
  for (const { start, end } of quotations) {
    if (start < done) continue;
    done = end;
    let from = start;
    while ((taken[next]?.end ?? end) <= start) next += 1;
    for (; (taken[next]?.start ?? end) < end; next += 1) {
      const { start: nameStart, end: nameEnd } = taken[next] as Token;
      if (nameStart > from) add(from, nameStart);
      from = nameEnd;
    }
    if (from < end) add(from, end);
  }
  return found;
}

/** The tokens, none over a line's end. */
function splitAtLines(text: string, found: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (const token of found) {
    let start = token.start;
    for (const line of sliceOf(text, token).split(/\r\n|\r|\n/)) {
      if (line.length > 0) out.push({ ...token, start, end: start + line.length });
      start += line.length;
      while (start < token.end && (text[start] === '\r' || text[start] === '\n')) start += 1;
    }
  }
  return out;
}

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Names, times and the rest of quotations as coloured words: in text order, not overlapping, none over a line's end. */
export function tokens({ text, analysis }: Source): readonly Token[] {
  const found: Token[] = [
    ...analysis.mentions.map(({ start, end, type }) => ({ start, end, type, modifier: null })),
    ...analysis.times.map((time) => {
      const { start, end } = time;
      return { start, end, type: 'time' as const, modifier: modifierOf(time) };
    }),
  ].toSorted(byStart);
  const kept: Token[] = [];
  for (const token of found) if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  const pieces = quotationPieces(text, analysis.quotations, kept);
  return splitAtLines(text, [...kept, ...pieces].toSorted(byStart));
}
