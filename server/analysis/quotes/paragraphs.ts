import { contains } from '../../../common/text/span';
import type { Span } from '../../../common/text/span';
import type { Section, SectionKind } from '../model';
import { markedIn, signsIn } from './marks';
import type { Marked } from './marks';
import { trimmed } from './wording';

/** Kinds of section whose quotation marks mean what they say. */
export const telling: ReadonlySet<SectionKind> = new Set(['headline', 'caption', 'body', 'teaser']);

/** A paragraph that holds quotation marks. */
export interface Paragraph extends Span {
  /** Index into `Analysis.sections`. */
  readonly section: number;
  /** Quotations in order; one that nothing closes may be the last. */
  readonly outer: readonly Marked[];
  /** Those within others, in order. */
  readonly inner: readonly Marked[];
}

const opening: Readonly<Record<Marked['kind'], RegExp>> = {
  double: /^\s{0,8}(?:["\u201c-\u201e]|``)/,
  single: /^\s{0,8}['\u2018]/,
  angle: /^\s{0,8}[\u00ab\u00bb]/,
};

/** Whether a paragraph begins with an opening mark of this kind. */
export const beginsWith = (text: string, { start }: Span, kind: Marked['kind']): boolean =>
  opening[kind].test(text.slice(start, start + 12));

/**
 * Whether a mark that nothing closes in its paragraph begins a quotation all the same: the next paragraph begins with such
 * a mark, or it stands where a whole quotation begins. A lone single mark is an apostrophe.
 */
function staysOpen(text: string, one: Marked, span: Section, next: Section | undefined): boolean {
  if (next?.kind === span.kind && next.article === span.article && beginsWith(text, next, one.kind)) return true;
  const lead = text.slice(Math.max(span.start, one.start - 4), one.start);
  const begins =
    text.slice(span.start, Math.min(one.start, span.start + 12)).trim() === '' || /[:,]\s{0,3}$/.test(lead);
  return one.kind !== 'single' && begins;
}

/** The paragraphs that tell something and hold a quotation, in text order. Linear. */
export function paragraphsOf(text: string, sections: readonly Section[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const signs = signsIn(text);
  if (signs.length === 0) return found;
  let sign = 0;
  sections.forEach((span, section) => {
    while (sign < signs.length && (signs[sign] as number) < span.start) sign += 1;
    if (!telling.has(span.kind) || !((signs[sign] ?? Infinity) < span.end)) return;
    const outer: Marked[] = [];
    const inner: Marked[] = [];
    for (const one of markedIn(text, span.end, signs, sign)) {
      const holder = outer.at(-1);
      if (holder !== undefined && contains(holder, one)) inner.push(one);
      else if (one.closed) outer.push(one);
      else if (staysOpen(text, one, span, sections[section + 1])) {
        const words = trimmed(text, one.words);
        if (words.end > words.start) outer.push({ ...one, words, end: words.end });
      }
    }
    if (outer.length > 0) found.push({ start: span.start, end: span.end, section, outer, inner });
  });
  return found;
}
