import type { Span } from '../../../common/text/span';
import { countBelow } from '../../../common/text/sorted';
import type { LinkedMention } from '../model';
import { pronouns } from './sayingWords';

/** What a paragraph says outside its quotations: words, names and signs, each quotation as one token. */
export interface Token extends Span {
  readonly kind: 'word' | 'name' | 'owner' | 'comma' | 'colon' | 'break' | 'dash' | 'stop' | 'quote' | 'open' | 'close';
  /** Lower case; of words only. */
  readonly lower: string;
  readonly capital: boolean;
  /** Index of the mention of a name, or of the quotation; else -1. */
  readonly at: number;
}

/** Abbreviations and initials behind which a full stop ends nothing. */
const short =
  /^(?:mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|maj|cmdr|sen|rep|gov|pres|rev|hon|st|jr|sr|inc|corp|co|ltd|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|adm|brig|insp|supt|[a-z])$/;

const piece =
  /\p{L}[\p{L}\p{M}\p{N}]{0,60}(?:[.'\u2019-]\p{L}[\p{L}\p{M}\p{N}]{0,60}){0,8}|\p{N}{1,20}(?:[.,]\p{N}{1,20}){0,8}|[,.;:?!()[\]\u2013\u2014\u2026|]|--/gu;

const signs: Readonly<Record<string, Token['kind']>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'break',
  '|': 'break',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '--': 'dash',
  '\u2013': 'dash',
  '\u2014': 'dash',
  '.': 'stop',
  '?': 'stop',
  '!': 'stop',
  '\u2026': 'break',
};

function wordsBetween(text: string, start: number, end: number, out: Token[]): void {
  const slice = text.slice(start, end);
  for (const match of slice.matchAll(piece)) {
    const words = match[0];
    const from = start + match.index;
    const to = from + words.length;
    const sign = signs[words];
    if (sign === undefined) {
      const lower = words.toLowerCase();
      const plain = lower.replace('\u2019', "'");
      const owns = plain.endsWith("'s") && plain.length > 2;
      const capital = lower !== words;
      out.push({ start: from, end: to, kind: 'word', lower: owns ? plain.slice(0, -2) : plain, capital, at: -1 });
      if (owns) out.push({ start: to - 2, end: to, kind: 'owner', lower: '', capital: false, at: -1 });
      continue;
    }
    if (words === '.') {
      const before = out.at(-1);
      const abbreviates = before?.kind === 'word' && before.end === from && short.test(before.lower);
      if (abbreviates || (before?.lower === 'no' && /^\.\s?\d/.test(slice.slice(match.index, match.index + 3))))
        continue;
      // "U.S. officials", "3.5": no end of a sentence.
      if (/^\S/.test(slice.charAt(match.index + 1)) && !/["\u201d'\u2019)\]]/.test(slice.charAt(match.index + 1)))
        continue;
      if (/^\s{1,3}\p{Ll}/u.test(slice.slice(match.index + 1, match.index + 5))) continue;
    }
    out.push({ start: from, end: to, kind: sign, lower: '', capital: false, at: -1 });
  }
}

/**
 * The tokens of a paragraph in order. Linear.
 * @param quotes the outer quotations of the paragraph in order
 * @param mentions of the source in text order
 */
export function tokensOf(
  text: string,
  { start, end }: Span,
  quotes: readonly Span[],
  mentions: readonly LinkedMention[],
): readonly Token[] {
  const out: Token[] = [];
  let name = countBelow(mentions, (m) => m.start < start);
  let at = start;
  const fill = (to: number): void => {
    for (; name < mentions.length; name += 1) {
      const mention = mentions[name] as LinkedMention;
      if (mention.start >= to) break;
      if (mention.start < at || mention.end > to || pronouns.has(text.slice(mention.start, mention.end).toLowerCase()))
        continue;
      wordsBetween(text, at, mention.start, out);
      out.push({ start: mention.start, end: mention.end, kind: 'name', lower: '', capital: true, at: name });
      at = mention.end;
      const tail = /^['\u2019](?:s(?![a-z])|(?=\s))/i.exec(text.slice(at, at + 3))?.[0];
      if (tail === undefined) continue;
      out.push({ start: at, end: at + tail.length, kind: 'owner', lower: '', capital: false, at: -1 });
      at += tail.length;
    }
    wordsBetween(text, at, to, out);
    at = to;
  };
  quotes.forEach((quote, i) => {
    fill(quote.start);
    out.push({ start: quote.start, end: quote.end, kind: 'quote', lower: '', capital: false, at: i });
    at = quote.end;
    while (name < mentions.length && (mentions[name] as LinkedMention).start < at) name += 1;
  });
  fill(end);
  return out;
}
