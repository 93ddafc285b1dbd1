import { contains, sliceOf } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import { sentenceAt } from '../../common/text/sentence';
import type { MentionType, Time } from '../analysis/model';
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

/** Growing spans around an offset: name or time, sentence, section, article, whole text. Each strictly holds the one before. */
export function selectionRanges(source: Source, offset: number): readonly Span[] {
  const { text, analysis } = source;
  const section = sectionAt(analysis, offset);
  const steps: readonly (Span | null)[] = [
    mentionAt(text, analysis, offset) ?? timeAt(analysis, offset),
    section === null ? null : sentenceAt(text, section, offset),
    section,
    analysis.articles.length === 0 ? null : articleAt(analysis, offset),
    { start: 0, end: text.length },
  ];
  const chain: Span[] = [];
  for (const step of steps) {
    if (step === null || step.start > offset || step.end < offset) continue;
    const before = chain.at(-1);
    const grows = before === undefined || (contains(step, before) && step.end - step.start > before.end - before.start);
    if (grows) chain.push({ start: step.start, end: step.end });
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

/** Names and times as coloured words: in text order, not overlapping, none over a line's end. */
export function tokens({ text, analysis }: Source): readonly Token[] {
  const found: Token[] = [
    ...analysis.mentions.map(({ start, end, type }) => ({ start, end, type, modifier: null })),
    ...analysis.times.map((time) => {
      const { start, end } = time;
      return { start, end, type: 'time' as const, modifier: modifierOf(time) };
    }),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end);
  const out: Token[] = [];
  for (const token of found) {
    if (token.start < (out.at(-1)?.end ?? 0)) continue;
    let start = token.start;
    for (const line of sliceOf(text, token).split(/\r\n|\r|\n/)) {
      if (line.length > 0) out.push({ ...token, start, end: start + line.length });
      start += line.length;
      while (start < token.end && (text[start] === '\r' || text[start] === '\n')) start += 1;
    }
  }
  return out;
}
