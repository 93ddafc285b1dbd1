import { commonWords } from '../lexicon/commonWords';
import { findTitles, type TitleMatch } from '../lexicon/titles';
import { modifiers, occupations, officeHeads, portfolios } from '../lexicon/titleWords';
import type { Section, SectionKind, Time } from '../model';
import { neverNames, organizationSuffixes, placeSuffixes } from './cueWords';
import { markEntries, type Marks } from './gazetteer';
import { splitHyphens } from './hyphens';
import { isNameLike, tokenise, type Token } from './tokens';

/** The tokens of one section with what the later stages ask of each: everything that is known before names are. */
export interface Stream {
  readonly tokens: readonly Token[];
  /** Index into `Analysis.sections`, or -1 where the text has none. */
  readonly section: number;
  readonly article: number;
  readonly kind: SectionKind;
  /** Token begins a sentence, a line or a quotation. */
  readonly starts: Uint8Array;
  /** Writing of the token's line: 0 sentence case, 1 title case, 2 capitals. */
  readonly lineCase: Uint8Array;
  /** Token is part of a time expression. */
  readonly inTime: Uint8Array;
  /** Lexicon phrases. */
  readonly marks: Marks;
  /** Title that begins at a token, by token index. */
  readonly titleFrom: ReadonlyMap<number, PlacedTitle>;
  /** Title that ends with a token, by token index. */
  readonly titleTo: ReadonlyMap<number, PlacedTitle>;
}

interface PlacedTitle {
  readonly title: TitleMatch;
  readonly first: number;
  readonly last: number;
}

const suffixWords = new Set([...organizationSuffixes, ...placeSuffixes].map((word) => word.toLowerCase()));

/** Words that titles and suffixes of names are made of. */
const typedWords = new Set([...suffixWords, ...officeHeads.keys(), ...portfolios, ...modifiers]);
const ordinaryWords = new Set([...commonWords, ...neverNames, ...typedWords, ...occupations]);

/** Whether a word, in lower case, is an ordinary English word or the plural of one. */
export const isCommon = (lower: string): boolean =>
  ordinaryWords.has(lower) || (lower.endsWith('s') && ordinaryWords.has(lower.slice(0, -1)));

/** Whether a word looks like a form of an ordinary verb: "denies", "ripping", "overshadowed". */
export function isInflected(lower: string): boolean {
  const stem =
    lower.endsWith('ies') || lower.endsWith('ing')
      ? lower.slice(0, -3)
      : /e[ds]$/.test(lower)
        ? lower.slice(0, -2)
        : '';
  if (stem.length < 3) return false;
  if (commonWords.has(stem) || commonWords.has(`${stem}e`) || (lower.endsWith('ies') && commonWords.has(`${stem}y`)))
    return true;
  return stem.length > 3 && stem.at(-1) === stem.at(-2) && commonWords.has(stem.slice(0, -1));
}

const stops = new Set(['.', '!', '?', '…', ';', ':']);
const quotes = new Set(['"', "'", '“', '”', '‘', '’', '«', '»', '„']);
const bullets = new Set(['•', '·', '●', '▪', '►', '>', '*', '|', '–', '—', '-']);

function sentenceStarts(tokens: readonly Token[]): Uint8Array {
  const starts = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const previous = tokens[i - 1];
    if (previous === undefined || token.before === 'break') starts[i] = 1;
    else if (previous.shape === 'mark') {
      if (quotes.has(previous.text)) {
        // An opening quote, or a closing one after the sentence's stop.
        const opening = previous.before !== 'none' && token.before === 'none';
        const ended = tokens[i - 2]?.shape === 'mark' && stops.has((tokens[i - 2] as Token).text);
        if (opening || ended || starts[i - 1] === 1) starts[i] = 1;
      } else if (stops.has(previous.text) && token.before === 'space') starts[i] = 1;
      else if (bullets.has(previous.text) && starts[i - 1] === 1) starts[i] = 1;
    }
  }
  return starts;
}

/** Ordinary words of four letters and more that a sentence would write small; titles and suffixes are no sign. */
const plainWords = new Set(
  [...commonWords].filter((word) => word.length > 3 && !typedWords.has(word) && !neverNames.has(word)),
);

const isLongWord = ({ shape, text }: Token): boolean => shape !== 'mark' && shape !== 'number' && text.length > 3;

/** How many of the tokens in [from, to) are ordinary words. */
function plainIn(tokens: readonly Token[], from: number, to: number): number {
  let plain = 0;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (isLongWord(token) && plainWords.has(token.lower)) plain += 1;
  }
  return plain;
}

/** A line is in title case when its ordinary words are capitalised, in capitals when most of its words are. */
function lineCases(tokens: readonly Token[]): Uint8Array {
  const cases = new Uint8Array(tokens.length);
  let from = 0;
  while (from < tokens.length) {
    let to = from + 1;
    while (to < tokens.length && (tokens[to] as Token).before !== 'break') to += 1;
    let words = 0;
    let caps = 0;
    let capitalPlain = 0;
    for (let i = from; i < to; i += 1) {
      const token = tokens[i] as Token;
      if (!isLongWord(token)) continue;
      words += 1;
      if (token.shape === 'caps') caps += 1;
      else if (token.shape === 'capital' && plainWords.has(token.lower)) capitalPlain += 1;
    }
    const inCapitals = words >= 2 && caps / words > 0.6;
    // Most lines have no two such words, and their other words need no look-up.
    const inTitleCase = !inCapitals && capitalPlain >= 2 && capitalPlain / plainIn(tokens, from, to) >= 0.75;
    if (inCapitals || inTitleCase) cases.fill(inCapitals ? 2 : 1, from, to);
    from = to;
  }
  return cases;
}

function timeFlags(tokens: readonly Token[], times: readonly Time[]): Uint8Array {
  const flags = new Uint8Array(tokens.length);
  let at = 0;
  for (const time of times) {
    while (at < tokens.length && (tokens[at] as Token).end <= time.start) at += 1;
    for (let i = at; i < tokens.length && (tokens[i] as Token).start < time.end; i += 1) flags[i] = 1;
  }
  return flags;
}

type PlacedTitles = ReadonlyMap<number, PlacedTitle>;
const noTitles: PlacedTitles = new Map();

function placeTitles(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly [PlacedTitles, PlacedTitles] {
  const titles = findTitles(text, from, to);
  // A table of thousands of short lines has as many streams.
  if (titles.length === 0) return [noTitles, noTitles];
  const titleFrom = new Map<number, PlacedTitle>();
  const titleTo = new Map<number, PlacedTitle>();
  let at = 0;
  for (const title of titles) {
    while (at < tokens.length && (tokens[at] as Token).end <= title.start) at += 1;
    let last = at;
    while (
      last + 1 < tokens.length &&
      (tokens[last + 1] as Token).start < title.outer.end &&
      (tokens[last + 1] as Token).end <= title.outer.end
    )
      last += 1;
    if (at >= tokens.length) break;
    const placed = { title, first: at, last };
    titleFrom.set(at, placed);
    titleTo.set(last, placed);
  }
  return [titleFrom, titleTo];
}

/** Streams of all sections, or one of the whole text where there are none. `times` may be empty. */
export function readStreams(text: string, sections: readonly Section[], times: readonly Time[]): Stream[] {
  const parts =
    sections.length > 0 ? sections : [{ start: 0, end: text.length, kind: 'body' as const, article: 0, rule: '' }];
  let firstTime = 0;
  return parts.map((part, index) => {
    const tokens = splitHyphens(tokenise(text, part.start, part.end));
    while (firstTime < times.length && (times[firstTime] as Time).end <= part.start) firstTime += 1;
    let lastTime = firstTime;
    while (lastTime < times.length && (times[lastTime] as Time).start < part.end) lastTime += 1;
    const [titleFrom, titleTo] = placeTitles(text, tokens, part.start, part.end);
    return {
      tokens,
      section: sections.length > 0 ? index : -1,
      article: part.article,
      kind: part.kind,
      starts: sentenceStarts(tokens),
      lineCase: lineCases(tokens),
      inTime: timeFlags(tokens, times.slice(firstTime, lastTime)),
      marks: markEntries(tokens),
      titleFrom,
      titleTo,
    };
  });
}

/** How often a word stands in lower case, and capitalised where nothing but a name asks for a capital. */
export interface WordUse {
  lower: number;
  capital: number;
}

/** Uses of every capitalised word of the text, by lower-case word. */
export function countUses(streams: readonly Stream[]): ReadonlyMap<string, WordUse> {
  const uses = new Map<string, WordUse>();
  for (const { tokens, starts, lineCase } of streams) {
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i] as Token;
      if (!isNameLike(token)) continue;
      let use = uses.get(token.lower);
      if (use === undefined) uses.set(token.lower, (use = { lower: 0, capital: 0 }));
      if (starts[i] === 0 && lineCase[i] === 0) use.capital += 1;
    }
  }
  for (const { tokens } of streams) {
    for (const token of tokens) {
      if (token.shape !== 'lower') continue;
      const use = uses.get(token.text);
      if (use !== undefined) use.lower += 1;
    }
  }
  return uses;
}
