import type { Check, OwnQuote, RivalQuote, SaidWords } from './check';
import { compareQuotes } from './compareQuotes';
import type { Difference } from './compareQuotes';
import type { Finding } from './finding';
import { linkPlaces, openPlace } from './fixes';
import type { Passage } from './fixes';
import { daysBetween } from './sameEvent';

/** Days between two articles beyond which a speaker has said much the same again. */
const longestApart = 14;
/** Differences that a message names. */
const shown = 2;

const at = ({ uri, start, end }: SaidWords): Passage => ({ uri, start, end });

/** A version's words with those around, as the message shows them. */
const inContext = ({ before, after }: Difference, words: string): string =>
  `\u201c\u2026${[before, words, after].filter((part) => part !== '').join(' ')}\u2026\u201d`;

function findingOf(own: OwnQuote, rival: RivalQuote): Finding | null {
  // The user has looked at the two already.
  if (rival.link !== null) return null;
  const apart = own.published === null || rival.published === null ? 0 : daysBetween(own.published, rival.published);
  if (Math.abs(apart) > longestApart) return null;
  const compared = compareQuotes(own.words, rival.words);
  if (compared === null || compared.differences.length === 0) return null;
  const parts = compared.differences.slice(0, shown);
  const told = parts
    .map((part) => `${inContext(part, part.own)} here, ${inContext(part, part.other)} there`)
    .join('; ');
  const more = compared.differences.length - parts.length;
  return {
    start: own.start,
    end: own.end,
    code: 'quote.differs',
    severity: 'information',
    message: `${rival.label} quotes ${own.speaker} in other words: ${told}${more > 0 ? `, and ${more} more` : ''}. ${compared.common} words are the same, so it is likely one utterance.`,
    evidence: [
      { start: rival.start, end: rival.end, uri: rival.uri, message: `\u201c${rival.words.slice(0, 200)}\u201d` },
    ],
    fixes: [
      openPlace(rival, `Open the quotation in ${rival.label}`),
      linkPlaces(at(own), at(rival), 'contradicts', `Link with ${rival.label} as contradicting`),
      linkPlaces(at(own), at(rival), 'quotes', `Link with ${rival.label} as quoting the same words`),
    ],
  };
}

/** How much of two quotations must be the same words, of which two people are said to be the speaker. */
const sameWords = { shorter: 0.9, longer: 0.25 } as const;
/** A quotation within a quotation, whose words are somebody else's. */
const nested = /["\u201c\u201d\u2018]|(?<![\p{L}\p{N}])'/u;

/** The same words, named as another one's: of the two at most one is right, unless one repeats the other. */
function speakerFinding(own: OwnQuote): Finding | null {
  for (const rival of own.otherSpeakers) {
    if (rival.link !== null) continue;
    const compared = compareQuotes(own.words, rival.words);
    // Two people may say much the same, with a figure or a word of their own.
    if (compared === null || compared.differences.length > 0) continue;
    if (compared.common < sameWords.shorter * compared.shorter) continue;
    if (compared.shorter < sameWords.longer * compared.longer) continue;
    if (nested.test(own.words) || nested.test(rival.words)) continue;
    const isHere = rival.uri === own.uri;
    const where = isHere ? 'elsewhere in this source' : `in ${rival.label}`;
    const place = isHere ? { start: rival.start, end: rival.end } : at(rival);
    return {
      start: own.start,
      end: own.end,
      code: 'quote.differs',
      severity: 'information',
      message: `These words are ${own.speaker}\u2019s here, but ${rival.speaker}\u2019s ${where}: ${compared.common} of ${compared.shorter} words are the same.`,
      evidence: [{ ...place, message: `${rival.speaker}: \u201c${rival.words.slice(0, 200)}\u201d` }],
      fixes: [
        openPlace(rival, isHere ? 'Go to the other quotation' : `Open the quotation in ${rival.label}`),
        linkPlaces(at(own), at(rival), 'contradicts', `Link with the quotation ${where} as contradicting`),
        linkPlaces(at(own), at(rival), 'quotes', `Link with the quotation ${where} as quoting the same words`),
      ],
    };
  }
  return null;
}

/** The same speaker's words are quoted differently in another source, or the same words are another speaker's there. */
export const quoteDiffers: Check = {
  code: 'quote.differs',
  summary: 'Two sources quote the same words differently, or as two speakers\u2019.',
  severity: 'information',
  run: ({ others }) =>
    (others?.quotes() ?? []).flatMap((own) => {
      for (const rival of own.rivals) {
        const finding = findingOf(own, rival);
        if (finding !== null) return [finding];
      }
      return speakerFinding(own) ?? [];
    }),
};
