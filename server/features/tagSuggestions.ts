import { quoteOf, contextOf } from '../../common/decisions/context';
import type { Decision } from '../../common/decisions/model';
import { rejectedBy } from '../../common/decisions/rejections';
import { sentenceReader } from '../../common/text/sentence';
import { bySpan, type Span } from '../../common/text/span';
import { findClaims } from '../analysis/claims/findClaims';
import { findEvents } from '../analysis/events/findEvents';
import { daysView, type DaysView } from './dateView';
import type { Finding } from './findings';
import { sectionAt } from './locate';
import type { Source } from './source';

/** Why a tag is proposed. */
export type SuggestionReason =
  | { readonly kind: 'quotation'; readonly speaker: string; readonly inferred: boolean }
  /** A check found that the passage disagrees with another one. */
  | { readonly kind: 'finding'; readonly code: string; readonly message: string }
  /** Said to be the first of its kind since a year, or ever (null). */
  | { readonly kind: 'first'; readonly since: string | null }
  | { readonly kind: 'rate'; readonly percent: number }
  /** Told as coming, after the ISO day on which the article was published. */
  | { readonly kind: 'announced'; readonly value: string; readonly days: DaysView; readonly published: string };

/** A tag of the starter codebook proposed for passages of one source. */
export interface TagSuggestion {
  readonly tag: 'quotation' | 'contradiction' | 'claim' | 'event';
  /** Passages that belong together, UTF-16 offsets, in text order; several for a split quotation. */
  readonly spans: readonly [Span, ...Span[]];
  readonly because: SuggestionReason;
}

/** Fewer words between quotation marks are words held at arm's length, not a quotation to keep; of a fragment twice as many. */
const fewestWords = 4;
const wordsIn = (text: string, { start, end }: Span): number => text.slice(start, end).split(/\s+/).length;

/** Quotations whose speaker is known; parts of one that was split by "he said" stay together. */
function quotationSuggestions({ text, analysis }: Source): readonly TagSuggestion[] {
  const parts = new Map<number, Span[]>();
  const first: number[] = [];
  analysis.quotations.forEach((quotation, at) => {
    const begun = quotation.continues === null ? undefined : parts.get(quotation.continues);
    const own = begun ?? [];
    own.push({ start: quotation.start, end: quotation.end });
    parts.set(at, own);
    if (begun === undefined) first.push(at);
  });
  return first.flatMap((at): readonly TagSuggestion[] => {
    const quotation = analysis.quotations[at];
    const speaker = quotation?.speaker == null ? undefined : analysis.entities[quotation.speaker]?.name;
    const [head, ...rest] = parts.get(at) ?? [];
    if (quotation === undefined || speaker === undefined || head === undefined) return [];
    const words = [head, ...rest].reduce((sum, span) => sum + wordsIn(text, span), 0);
    if (words < (quotation.whole ? fewestWords : 2 * fewestWords)) return [];
    const inferred = quotation.speakerBy === 'inferred';
    return [{ tag: 'quotation', spans: [head, ...rest], because: { kind: 'quotation', speaker, inferred } }];
  });
}

/** Passages that a check holds for wrong or doubtful: the sentence around the finding. */
function findingSuggestions({ text, analysis }: Source, findings: readonly Finding[]): readonly TagSuggestion[] {
  const read = sentenceReader(text);
  return findings.flatMap((finding): readonly TagSuggestion[] => {
    const { start, end, code, message, severity } = finding;
    if ((severity !== 'error' && severity !== 'warning') || code.startsWith('text.')) return [];
    const section = sectionAt(analysis, start);
    const sentence = section === null ? finding : read(section, start);
    const span = { start: Math.min(start, sentence.start), end: Math.max(end, sentence.end) };
    return [{ tag: 'contradiction', spans: [span], because: { kind: 'finding', code, message } }];
  });
}

function claimSuggestions({ text, analysis }: Source): readonly TagSuggestion[] {
  return findClaims(text, analysis).flatMap(({ kind, since, value, sentence }): readonly TagSuggestion[] => {
    const spans = [sentence] as const;
    if (kind === 'first') {
      return [{ tag: 'claim', spans, because: { kind: 'first', since: since?.from.slice(0, 4) ?? null } }];
    }
    return value === null ? [] : [{ tag: 'claim', spans, because: { kind: 'rate', percent: value } }];
  });
}

/** Events that the article tells as coming, after its own day. */
function announcedSuggestions({ text, analysis }: Source): readonly TagSuggestion[] {
  return findEvents(text, analysis).flatMap(({ sentence, time, kind, tense, single }): readonly TagSuggestion[] => {
    const when = analysis.times[time];
    const published = when && analysis.articles[when.article]?.published?.value;
    if (tense !== 'coming' || kind === null || !single || published === undefined) return [];
    if (!when?.interval || when.unresolved !== null || when.interval.from.slice(0, 10) <= published) return [];
    const days = daysView(when.value, when.interval);
    if (days === null) return [];
    return [{ tag: 'event', spans: [sentence], because: { kind: 'announced', value: when.value, days, published } }];
  });
}

/** What a rejection of a suggestion is keyed by: its words and those around, never its place. */
export function rejectionOf({ text, name }: Source, { tag, spans: [span] }: TagSuggestion) {
  return { kind: 'rejected', source: name, tag, quote: quoteOf(text, span), context: contextOf(text, span) } as const;
}

/**
 * Tags that a source's passages seem to ask for, in text order, each passage and tag once; none that the user rejected.
 * Linear but for the rejections, which are few.
 * @param findings the findings of this source
 */
export function tagSuggestions(
  source: Source,
  findings: readonly Finding[],
  decisions: readonly Decision[],
): readonly TagSuggestion[] {
  const isRejected = rejectedBy(decisions, source.text);
  const seen = new Set<string>();
  return [
    ...findingSuggestions(source, findings),
    ...quotationSuggestions(source),
    ...claimSuggestions(source),
    ...announcedSuggestions(source),
  ]
    .filter((suggestion) => {
      const key = `${suggestion.tag} ${suggestion.spans[0].start}`;
      if (seen.has(key) || isRejected(rejectionOf(source, suggestion))) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => bySpan(a.spans[0], b.spans[0]));
}
