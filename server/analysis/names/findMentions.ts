import type { Article, Mention, Section, Time } from '../model';
import { spreadAcronyms } from './acronyms';
import { entryOver, type Draft, type Found } from './found';
import { settle } from './layer';
import { mergeDrafts } from './merge';
import { findCuedNames, findRuleNames } from './ruleNames';
import { countUses, readStreams, type Stream, type WordUse } from './stream';
import type { NameModel } from './tagger/nameModel';
import { tagNames } from './tagger/tagNames';
import type { Token } from './tokens';

function mentionOf(stream: Stream, found: Found): Mention {
  const { tokens, article, section } = stream;
  const { first, last, type, foundBy, rule, confidence } = found;
  const entry = entryOver(stream, first, last);
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[last] as Token).end,
    type,
    article,
    section,
    foundBy,
    rule,
    confidence: Math.round(confidence * 100) / 100,
    key: entry?.type === type ? entry.key : null,
  };
}

/** What the trained tagger finds, by stream. */
function tagged(streams: readonly Stream[], uses: ReadonlyMap<string, WordUse>, model: NameModel): Draft[][] {
  const found = streams.map((): Draft[] => []);
  const indexOf = new Map(streams.map((stream, at) => [stream, at]));
  for (const { stream, first, last, type, confidence } of tagNames(streams, uses, model)) {
    found[indexOf.get(stream) as number]?.push({
      first,
      last,
      type,
      foundBy: 'model',
      rule: `model.${type}`,
      confidence,
    });
  }
  return found;
}

/** What the trained tagger finds, and the people whom rules know, by stream. */
function taggedAndCued(streams: readonly Stream[], uses: ReadonlyMap<string, WordUse>, model: NameModel): Draft[][] {
  const cued = findCuedNames(streams, uses);
  return tagged(streams, uses, model).map((drafts, at) => mergeDrafts(drafts, cued[at] ?? []));
}

/**
 * Names of people, organizations, places, events and products, and nationality words. Stages: tokens with their titles and
 * lexicon phrases; the trained tagger, or rules where there is none; the layer that corrects and completes what they found.
 * @param articles whose outlets and bylines are names; may be empty
 * @param sections parts to read, in text order; the whole text when there are none
 * @param times time expressions, whose words are no names
 * @param model the trained tagger, or null: names by rules and lexicon alone
 * @returns mentions in text order, not overlapping
 */
export function findMentions(
  text: string,
  articles: readonly Article[],
  sections: readonly Section[],
  times: readonly Time[],
  model: NameModel | null = null,
): readonly Mention[] {
  const streams = readStreams(text, sections, times);
  const uses = countUses(streams);
  const first = model === null ? findRuleNames(streams, uses) : taggedAndCued(streams, uses, model);
  const found = spreadAcronyms(streams, first);
  return streams.flatMap((stream, at) =>
    settle(stream, found[at] ?? [], articles[stream.article]).map((one) => mentionOf(stream, one)),
  );
}
