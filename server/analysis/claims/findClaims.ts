import { sentencesOf } from '../../../common/text/sentence';
import { countBelow } from '../../../common/text/sorted';
import type { Analysis } from '../model';
import { firstClaims } from './firstClaims';
import type { PlacedClaim } from './model';
import { rateClaims } from './rateClaims';

/** A longer sentence, in UTF-16 units, is a list or a table. */
const longest = 1200;

const cue = /\bfirst\b|\d ?(?:%|per ?cent|pct)|per cent|percent/i;

/** The claims of an article's captions and body, in text order. Linear. */
export function findClaims(text: string, analysis: Analysis): readonly PlacedClaim[] {
  return analysis.sections.flatMap((section): readonly PlacedClaim[] => {
    if (section.kind !== 'body' && section.kind !== 'caption') return [];
    if (!cue.test(text.slice(section.start, section.end))) return [];
    return sentencesOf(text, section).flatMap((sentence) => {
      if (sentence.end - sentence.start > longest) return [];
      const found = [
        ...firstClaims(text, analysis, sentence, section.article),
        ...rateClaims(text, analysis, sentence),
      ];
      if (found.length === 0) return [];
      const { mentions } = analysis;
      const from = countBelow(mentions, (m) => m.start < sentence.start);
      const to = countBelow(mentions, (m) => m.start < sentence.end);
      const named = [...new Set(mentions.slice(from, to).map(({ entity }) => entity))];
      return found.map((claim) => ({ ...claim, sentence, article: section.article, named }));
    });
  });
}
