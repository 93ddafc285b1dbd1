import { sentenceAround } from '../../common/text/sentence';
import { byCode } from '../../common/text/sorted';
import { contains, overlaps, sliceOf } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import type { Finding } from '../analysis/checks/finding';
import type { WorkspaceIndex } from '../index/workspaceIndex';
import { namesReason, quotationReason, wordsReason } from './linkComparison';
import type { LinkReason, Weighed } from './linkComparison';
import { profileReader } from './linkProfile';
import type { Profile, ProfiledName, ProfileReader } from './linkProfile';
import { articleAt, sectionAt } from './locate';
import { placeOf } from './source';
import type { Source } from './source';

/** A passage that the user's one may be linked with. */
export interface SuggestedLink {
  readonly source: Source;
  /** UTF-16 offsets of its source's text. */
  readonly span: Span;
  /** The weightiest first; at least one. */
  readonly reasons: readonly LinkReason[];
  readonly kind: 'same-event' | 'corroborates' | 'contradicts' | 'quotes' | null;
  /** 0 to 1. */
  readonly strength: number;
}

const most = { sources: 24, suggestions: 12, ofSource: 3 } as const;

/** Checks that tell of two passages that differ. */
const comparing: ReadonlySet<string> = new Set([
  ...['date.event.conflict', 'quote.differs', 'quote.speaker', 'claim.first', 'claim.quantity'],
  ...['name.role.sources', 'name.office'],
]);

/** The passage, or where it is a part of a sentence, that sentence: what is said of its names stands there. */
function sentenceOf(source: Source, span: Span): Span {
  const bounds = sectionAt(source.analysis, span.start);
  if (bounds === null || !contains(bounds, span)) return span;
  const sentence = sentenceAround(source.text, span, bounds);
  return contains(sentence, span) ? sentence : span;
}

/** How much a name says, by the sources that have it: that of one in two of a hundred more than that of all. */
function weigher(source: Source, index: WorkspaceIndex): (name: ProfiledName) => number {
  const all = index.sources().length;
  const known = new Map<string, number>();
  return ({ id }) => {
    const weight =
      known.get(id) ?? Math.log2(1 + all / Math.max(1, index.entityOf(source.uri, id)?.sources.length ?? 1));
    known.set(id, weight);
    return weight;
  };
}

const findingsAt = (findings: readonly Finding[], span: Span): readonly Finding[] =>
  findings.filter((finding) => comparing.has(finding.code) && overlaps(finding, span));

/**
 * Uris of sources in which a passage's other ends may lie, the likeliest first, at most 24; the passage's own source is
 * not among them. The source must be in the index.
 * @param findings of the source
 */
export function sourcesToCompare(
  source: Source,
  span: Span,
  index: WorkspaceIndex,
  findings: readonly Finding[],
): readonly string[] {
  const sentence = sentenceOf(source, span);
  const scores = new Map<string, number>();
  const add = (uri: string, score: number): void => {
    if (uri !== source.uri) scores.set(uri, (scores.get(uri) ?? 0) + score);
  };
  for (const { evidence } of findingsAt(findings, sentence))
    for (const { uri } of evidence) if (uri !== undefined) add(uri, 100);
  const others = index.othersOf(source.uri, source.analysis, (uri) => uri);
  for (const { copies } of others.sameTexts()) for (const { uri, share } of copies) add(uri, 50 * share);
  for (const quote of others.quotes()) if (overlaps(quote, sentence)) for (const { uri } of quote.rivals) add(uri, 50);
  const weightOf = weigher(source, index);
  for (const name of profileReader(source, index).profileOf(sentence).names.values())
    for (const uri of index.entityOf(source.uri, name.id)?.sources ?? []) add(uri, weightOf(name));
  return [...scores]
    .sort(([a, m], [b, n]) => n - m || byCode(a, b))
    .slice(0, most.sources)
    .map(([uri]) => uri);
}

/** Answers whether a place of another source stands in a copy of the article that a passage stands in. */
function copyReader(source: Source, span: Span, index: WorkspaceIndex): (other: Source, place: Span) => boolean {
  const own = articleAt(source.analysis, span.start);
  const copies = index
    .othersOf(source.uri, source.analysis, (uri) => uri)
    .sameTexts()
    .filter(({ start }) => articleAt(source.analysis, start) === own)
    .flatMap((article) => article.copies);
  return (other, place) =>
    copies.some(
      ({ uri, start }) =>
        uri === other.uri && articleAt(other.analysis, start) === articleAt(other.analysis, place.start),
    );
}

/** Runs of three words from which on a passage is compared without the rest of its sentence. */
const tellingRuns = 12;

interface Found extends Weighed, Span {}

interface Context {
  readonly isCopy: (other: Source, place: Span) => boolean;
  readonly weightOf: (name: ProfiledName) => number;
}

/** What stands in a source that is like the passage. */
function like(
  own: ProfileReader,
  passage: Profile,
  sentence: Profile,
  other: ProfileReader,
  context: Context,
): readonly Found[] {
  const found: Found[] = [];
  const isOwn = other.source === own.source;
  const quotes = own.quotesIn(passage);
  const telling = passage.runs.size >= tellingRuns ? passage : sentence;
  for (const quote of quotes.length === 0 ? [] : other.quotesIn({ start: 0, end: other.source.text.length })) {
    for (const mine of quotes) {
      const weighed = isOwn && overlaps(mine, quote) ? null : quotationReason(mine, quote);
      if (weighed !== null) found.push({ ...weighed, start: quote.start, end: quote.end });
    }
  }
  for (const span of other.sentences()) {
    if (isOwn && overlaps(span, sentence)) continue;
    const profile = other.profileOf(span);
    const words = wordsReason(telling, profile, context.isCopy(other.source, span));
    // A caption that stands twice is one passage.
    if (isOwn && words?.reason.kind === 'words' && words.reason.share === 1) continue;
    const names = namesReason(sentence, profile, context.weightOf);
    // In one article the same people are in every sentence.
    const tells = names !== null && (!isOwn || names.strength >= 0.6) ? names : null;
    for (const weighed of [words, tells]) if (weighed !== null) found.push({ ...weighed, ...span });
  }
  return found;
}

/** What checks found of the passage, at the sentences of the sources that it was found against. */
const disputed = (source: Source, sentence: Span, other: Source, findings: readonly Finding[]): readonly Found[] =>
  findingsAt(findings, sentence).flatMap(({ message, evidence, severity }) =>
    evidence
      .filter((one) => (one.uri ?? source.uri) === other.uri)
      .map((one) => sentenceOf(other, one))
      .filter((place) => other !== source || !overlaps(place, sentence))
      .map(({ start, end }) => ({
        ...{ start, end, reason: { kind: 'finding', message } as const },
        strength: severity === 'error' || severity === 'warning' ? 1 : 0.9,
      })),
  );

function kindOf(reasons: readonly LinkReason[]): SuggestedLink['kind'] {
  for (const reason of reasons) {
    if (reason.kind === 'finding') return 'contradicts';
    if (reason.kind === 'words') return 'quotes';
    // Who prints a copy repeats it; who has the words from the speaker too is a witness.
    if (reason.kind === 'quotation')
      return reasons.some((one) => one.kind === 'words' && one.isCopy) ? 'quotes' : 'corroborates';
    if (reason.day !== null) return 'same-event';
  }
  return null;
}

/** What was found at one place becomes one suggestion; the strongest names the place. */
function gathered(source: Source, found: readonly Found[]): readonly SuggestedLink[] {
  const groups: { readonly span: Span; readonly found: Found[] }[] = [];
  const isSame = (a: Span, b: Span): boolean =>
    overlaps(a, b) || (a.end - a.start === b.end - b.start && sliceOf(source.text, a) === sliceOf(source.text, b));
  for (const one of found.toSorted((a, b) => b.strength - a.strength || a.start - b.start || b.end - a.end)) {
    const known = groups.find(({ span }) => isSame(span, one));
    if (known === undefined) groups.push({ span: { start: one.start, end: one.end }, found: [one] });
    else if (known.found.every(({ reason }) => reason.kind !== one.reason.kind)) known.found.push(one);
  }
  return groups.map(({ span, found: all }) => {
    const isQuotation = all.some(({ reason }) => reason.kind === 'quotation');
    const reasons = all
      .map(({ reason }) => reason)
      .filter((reason) => !isQuotation || reason.kind !== 'words' || reason.isCopy);
    const strength = Math.min(1, (all[0]?.strength ?? 0) + 0.05 * (all.length - 1));
    return { source, span, reasons, kind: kindOf(reasons), strength };
  });
}

/**
 * Passages that a passage may be linked with, the likeliest first, at most twelve and three of a source; those that
 * overlap a passage that it is linked with already are left out. All sources must be in the index.
 * @param span UTF-16 offsets of the source's text
 * @param others sources to look into, see `sourcesToCompare`; the own one is looked into too
 * @param findings of the source
 */
export function suggestLinks(
  source: Source,
  span: Span,
  others: readonly Source[],
  index: WorkspaceIndex,
  findings: readonly Finding[],
): readonly SuggestedLink[] {
  if (sliceOf(source.text, span).trim() === '') return [];
  const own = profileReader(source, index);
  const [passage, sentence] = [own.profileOf(span), own.profileOf(sentenceOf(source, span))];
  const context = { isCopy: copyReader(source, span, index), weightOf: weigher(source, index) };
  const place = placeOf(source, span);
  return [source, ...others]
    .flatMap((other) => {
      const reader = other === source ? own : profileReader(other, index);
      const found = [...disputed(source, sentence, other, findings), ...like(own, passage, sentence, reader, context)];
      return gathered(other, found)
        .filter(({ span: there }) => index.linkBetween(place, placeOf(other, there)) === null)
        .slice(0, most.ofSource);
    })
    .sort((a, b) => b.strength - a.strength || byCode(a.source.uri, b.source.uri) || a.span.start - b.span.start)
    .slice(0, most.suggestions);
}
