import { sentencesOf } from '../../common/text/sentence';
import { countBelow } from '../../common/text/sorted';
import { overlaps, sliceOf } from '../../common/text/span';
import type { Span } from '../../common/text/span';
import { countryOfKey } from '../analysis/lexicon/countries';
import { quotedWords } from '../analysis/quotes/comparable';
import type { EntityType, SectionKind } from '../analysis/model';
import { daysOf } from '../index/precision';
import type { Days } from '../index/precision';
import type { WorkspaceIndex } from '../index/workspaceIndex';
import type { Source } from './source';

/** Somebody or something that a passage names. */
export interface ProfiledName {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly isCountry: boolean;
}

/** A day, or a stretch of at most a week, that a passage names, with the words that do. */
export interface ProfiledDays extends Days {
  readonly words: string;
}

/** A quotation that a passage touches: its words made comparable, and who says them, as `WorkspaceIndex.identityOf`. */
export interface ProfiledQuote extends Span {
  readonly speaker: object | null;
  readonly speakerName: string | null;
  readonly runs: ReadonlySet<string>;
}

/** What a passage tells, as links are suggested by. Offsets are UTF-16 units of its source's text. */
export interface Profile extends Span {
  /** By what they are in the workspace. */
  readonly names: ReadonlyMap<object, ProfiledName>;
  readonly days: readonly ProfiledDays[];
  readonly words: string;
  /** Its words in runs of three, made comparable. */
  readonly runs: ReadonlySet<string>;
}

/** Reads what passages of one source tell. */
export interface ProfileReader {
  readonly source: Source;
  profileOf(span: Span): Profile;
  /** The sentences of headlines, captions and bodies, in text order: the first two thousand that say something. */
  sentences(): readonly Span[];
  /** The quotations that overlap a span, with words enough to be known again. */
  quotesIn(span: Span): readonly ProfiledQuote[];
}

const told: ReadonlySet<SectionKind> = new Set(['headline', 'caption', 'body']);

/** Words in a run; days of a stretch that still says when; sizes of sentences, in UTF-16 units; sentences of a source. */
const sizes = { run: 3, days: 7, shortest: 20, longest: 1500, sentences: 2000 } as const;

/** The words in runs of three, in the form in which quotations are compared; none of fewer words. */
export function runsOf(words: string): ReadonlySet<string> {
  const forms = quotedWords(words).map(({ form }) => form);
  const runs = new Set<string>();
  for (let at = 0; at + sizes.run <= forms.length; at += 1) runs.add(forms.slice(at, at + sizes.run).join(' '));
  return runs;
}

/** Those of a list in text order that begin within a span. Logarithmic. */
const startingIn = <T extends Span>(items: readonly T[], { start, end }: Span): readonly T[] =>
  items.slice(
    countBelow(items, (item) => item.start < start),
    countBelow(items, (item) => item.start < end),
  );

/** A reader of a source that is in the index; what it gives holds until the index changes. */
export function profileReader(source: Source, index: WorkspaceIndex): ProfileReader {
  const { text, analysis, uri } = source;
  const identities = new Map<number, object | null>();

  function identityOf(entity: number): object | null {
    const known = identities.get(entity);
    if (known !== undefined) return known;
    const id = analysis.entities[entity]?.id;
    const identity = id === undefined ? null : index.identityOf(uri, id);
    identities.set(entity, identity);
    return identity;
  }

  function namesIn(span: Span): ReadonlyMap<object, ProfiledName> {
    const names = new Map<object, ProfiledName>();
    for (const mention of startingIn(analysis.mentions, span)) {
      const entity = analysis.entities[mention.entity];
      const identity = entity === undefined ? null : identityOf(mention.entity);
      if (entity === undefined || identity === null || names.has(identity)) continue;
      const { id, name, type, key } = entity;
      names.set(identity, { id, name, type, isCountry: countryOfKey(key ?? '') !== null });
    }
    return names;
  }

  function daysIn(span: Span): readonly ProfiledDays[] {
    return startingIn(analysis.times, span).flatMap((time) => {
      const days = time.unresolved === null ? daysOf(time.interval) : null;
      return days !== null && days.end - days.first <= sizes.days ? [{ ...days, words: sliceOf(text, time) }] : [];
    });
  }

  return {
    source,
    profileOf: ({ start, end }) => {
      const words = text.slice(start, end);
      return { start, end, names: namesIn({ start, end }), days: daysIn({ start, end }), words, runs: runsOf(words) };
    },
    sentences: () => {
      const found: Span[] = [];
      for (const section of analysis.sections) {
        if (found.length >= sizes.sentences) break;
        if (told.has(section.kind)) found.push(...sentencesOf(text, section));
      }
      return found
        .slice(0, sizes.sentences)
        .filter(({ start, end }) => end - start >= sizes.shortest && end - start <= sizes.longest);
    },
    quotesIn: (span) =>
      analysis.quotations
        .filter((quotation) => overlaps(quotation, span))
        .map(({ start, end, words, speaker }) => ({
          ...{ start, end },
          speaker: speaker === null ? null : identityOf(speaker),
          speakerName: analysis.entities[speaker ?? -1]?.name ?? null,
          runs: runsOf(sliceOf(text, words)),
        }))
        .filter(({ runs }) => runs.size > 0),
  };
}
