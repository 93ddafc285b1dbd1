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

/** The same speaker's words are quoted differently in another source. */
export const quoteDiffers: Check = {
  code: 'quote.differs',
  summary: 'Two sources quote the same words of a speaker differently.',
  severity: 'information',
  run: ({ others }) =>
    (others?.quotes() ?? []).flatMap((own) => {
      for (const rival of own.rivals) {
        const finding = findingOf(own, rival);
        if (finding !== null) return [finding];
      }
      return [];
    }),
};
