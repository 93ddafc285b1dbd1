import type { Span } from '../../../common/text/span';
import { amountsOf } from '../checks/amounts';
import type { Analysis } from '../model';
import type { FoundClaim } from './model';
import { stemsOf } from './stems';

/** What a percentage may be of so that two sources can tell of one and the same: an object behind "on" says of what. */
const kinds =
  /^(?:%|\s?per ?cent|\s?pct)[\s-](?:[^\s,.;:]{1,24}\s){0,2}(tariffs?|dut(?:y|ies)|levy|levies|tax|taxes|surcharge|sales tax)\s(?:on|for)\s([^,.;:()"\u201c\u201d]{3,60})/i;

/** Words that speak of a change, of several rates or of no settled one. */
const unsettled =
  /\b(?:from|instead|initial(?:ly)?|previous(?:ly)?|original(?:ly)?|earlier|former|propos(?:e[ds]?|al)|threat(?:en(?:ed|s|ing)?)?|could|may|might|if|would|reduc(?:e[ds]?|ing|tion)|cut(?:s|ting)?|lower(?:ed|ing)?|rais(?:e[ds]?|ing)|doubl(?:ed?|ing)|increas(?:e[ds]?|ing)|additional|extra|between|up to)\b/i;

/** Words of the object: up to the next small word that begins something else. */
const objectOf = (words: string): readonly string[] => {
  const kept: string[] = [];
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (
      /^(?:that|which|will|has|have|is|are|was|were|to|take|took|by|since|until|after|starting|beginning|effective|next|this|last|on|at|as|in)$/.test(
        word,
      )
    )
      break;
    kept.push(word);
  }
  return kept;
};

/** The rates of a sentence that are told as settled: one percentage of a tariff or tax on something. */
export function rateClaims(text: string, analysis: Analysis, sentence: Span): readonly FoundClaim[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!/%|per ?cent|pct/i.test(words) || unsettled.test(words)) return [];
  const amounts = amountsOf(text, sentence, analysis.times).filter(({ unit }) => unit === '%');
  const [amount] = amounts;
  if (amounts.length !== 1 || amount === undefined || amount.loose) return [];
  const match = kinds.exec(text.slice(amount.end, Math.min(sentence.end, amount.end + 140)));
  if (match === null) return [];
  const [, kind = '', object = ''] = match;
  const of = stemsOf(objectOf(object));
  if (of.length === 0) return [];
  const noun = kind.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  const end = amount.end + match[0].length - object.length + objectOf(object).join(' ').length;
  return [
    {
      start: amount.start,
      end: Math.min(end, sentence.end),
      kind: 'rate',
      content: [noun === 'dutie' ? 'duty' : noun, ...of],
      since: null,
      value: amount.value,
      who: null,
    },
  ];
}
