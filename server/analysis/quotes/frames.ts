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

const word =
  /\p{L}[\p{L}\p{M}\p{N}]{0,60}(?:[.'\u2019-]\p{L}[\p{L}\p{M}\p{N}]{0,60}){0,8}|\p{N}{1,20}(?:[.,]\p{N}{1,20}){0,8}/uy;
/** Longest run of letters without a joint that is one word. */
const longest = 61;

/** What a sign is, by its unit. */
const signs: ReadonlyMap<number, Token['kind']> = new Map(
  (
    [
      [',', 'comma'],
      [':', 'colon'],
      [';|\u2026', 'break'],
      ['([', 'open'],
      [')]', 'close'],
      ['\u2013\u2014', 'dash'],
      ['.?!', 'stop'],
    ] as const
  ).flatMap(([units, kind]) => Array.from(units, (unit) => [unit.charCodeAt(0), kind] as const)),
);

const [hyphen, fullStop, apostrophe] = [45, 46, 39];
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a run of ASCII letters that ends at an offset of a text is a whole word, whatever stands there. */
function isWhole(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === fullStop || code === apostrophe || code === hyphen) {
    const next = text.charCodeAt(end + 1);
    return !isLetter(next) && !(next >= 128);
  }
  return !isFigure(code) && !(code >= 128);
}

/** Whether the full stop at an index of a stretch that begins at `start` ends no sentence. */
function endsNothing(slice: string, index: number, start: number, before: Token | undefined): boolean {
  if (before?.kind === 'word' && before.end === start + index && short.test(before.lower)) return true;
  if (before?.lower === 'no' && /^\.\s?\d/.test(slice.slice(index, index + 3))) return true;
  const next = slice.charAt(index + 1);
  // "U.S. officials", "3.5": no end of a sentence.
  if (next !== ' ' && /^\S/.test(next) && !/["\u201d'\u2019)\]]/.test(next)) return true;
  return /^\s{1,3}\p{Ll}/u.test(slice.slice(index + 1, index + 5));
}

function pushWord(words: string, start: number, end: number, out: Token[]): void {
  const lower = words.toLowerCase();
  const plain = lower.replace('\u2019', "'");
  const owns = plain.endsWith("'s") && plain.length > 2;
  out.push({ start, end, kind: 'word', lower: owns ? plain.slice(0, -2) : plain, capital: lower !== words, at: -1 });
  if (owns) out.push({ start: end - 2, end, kind: 'owner', lower: '', capital: false, at: -1 });
}

function wordsBetween(text: string, start: number, end: number, out: Token[]): void {
  const slice = text.slice(start, end);
  for (let at = 0; at < slice.length; at += 1) {
    const code = slice.charCodeAt(at);
    if (code === 32) continue;
    const kind = signs.get(code);
    const from = start + at;
    if (kind !== undefined || (code === hyphen && slice.charCodeAt(at + 1) === hyphen)) {
      if (code === fullStop && endsNothing(slice, at, start, out.at(-1))) continue;
      if (code === hyphen) at += 1;
      out.push({ start: from, end: start + at + 1, kind: kind ?? 'dash', lower: '', capital: false, at: -1 });
      continue;
    }
    if (!isLetter(code) && !isFigure(code) && code < 128) continue;
    let to = at;
    while (isLetter(slice.charCodeAt(to))) to += 1;
    if (to > at && to - at <= longest && isWhole(slice, to)) {
      const words = slice.slice(at, to);
      const lower = words.toLowerCase();
      out.push({ start: from, end: start + to, kind: 'word', lower, capital: lower !== words, at: -1 });
      at = to - 1;
      continue;
    }
    word.lastIndex = at;
    const words = word.exec(slice)?.[0];
    if (words === undefined) continue;
    pushWord(words, from, from + words.length, out);
    at += words.length - 1;
  }
}

const longestPronoun = Math.max(...Array.from(pronouns, (each) => each.length));
const isPronoun = (text: string, { start, end }: Span): boolean =>
  end - start <= longestPronoun && pronouns.has(text.slice(start, end).toLowerCase());

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
      if (mention.start < at || mention.end > to || isPronoun(text, mention)) continue;
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
