import type { Article, Mention, MentionType, Section, Time } from '../model';
import { findCandidates } from './candidates';
import { judge, strongestFact, type Judged } from './classify';
import { gatherDocumentEvidence } from './documentEvidence';
import { gatherEvidence } from './evidence';
import { countUses, readStreams } from './stream';
import { isPossessive, type Token } from './tokens';
import { bias, documentBias, type Weights } from './weights';

const secondBias: Weights = [bias[0] + documentBias[0], bias[1] + documentBias[1], bias[2] + documentBias[2]];

/** The span of a candidate's words, without a possessive ending. */
function spanOf({ candidate }: Judged): { start: number; end: number } {
  const { tokens } = candidate.stream;
  let { last } = candidate;
  if (last > candidate.first && isPossessive(tokens[last])) last -= 1;
  return { start: (tokens[candidate.first] as Token).start, end: (tokens[last] as Token).end };
}

function mentionOf(judged: Judged): Mention | null {
  const { candidate, reading, confidence, facts } = judged;
  const { stream, entry } = candidate;
  const { start, end } = spanOf(judged);
  const { article, section } = stream;
  if (entry?.type === 'nationality') {
    return {
      start,
      end,
      article,
      section,
      type: 'nationality',
      foundBy: 'lexicon',
      rule: 'lexicon.nationality',
      confidence: 0.95,
      key: entry.key,
    };
  }
  // The text spells the abbreviation out as an event, a law or a work: that settles it.
  if (facts.includes('acronym.other')) return null;
  // Nobody acts in a share bar or a log-in line; the bodies named there are still named.
  if (reading === 'none' || (reading === 'person' && stream.kind === 'boilerplate')) return null;
  const type: MentionType = reading;
  const known = entry?.type === type;
  return {
    start,
    end,
    article,
    section,
    type,
    foundBy: known ? 'lexicon' : 'rule',
    rule: known ? `lexicon.${type}` : strongestFact(facts, reading),
    confidence: Math.round(confidence * 100) / 100,
    key: known ? entry.key : null,
  };
}

/**
 * Names of people, organizations and places, and nationality words. Stages: tokens, runs of capitalised words, candidates
 * (runs cut at titles and lexicon phrases), evidence, a first reading, the document's own evidence, the final reading.
 * A candidate whose likeliest reading is "no name of these kinds" is left out.
 * @param sections parts to read, in text order; the whole text when there are none
 * @param times time expressions, whose words are no names
 * @returns mentions in text order, not overlapping
 */
export function findMentions(
  text: string,
  _articles: readonly Article[],
  sections: readonly Section[],
  times: readonly Time[],
): readonly Mention[] {
  const streams = readStreams(text, sections, times);
  const uses = countUses(streams);
  const first = streams
    .flatMap((stream) => findCandidates(stream, uses))
    .map((candidate) => judge(candidate, gatherEvidence(candidate, uses)));
  const more = gatherDocumentEvidence(first);
  return first
    .map(({ candidate, facts }, at) => judge(candidate, [...facts, ...(more[at] ?? [])], secondBias))
    .map(mentionOf)
    .filter((mention) => mention !== null);
}
