import { publicFigures, surnamesFirst } from '../lexicon/personNames';
import { beginsEntry, entryOfWord } from './gazetteer';
import { tokenOf, type Shape, type Token } from './tokens';

/** Second parts that are no part of the name before them: "ASEAN-related", "Seoul-based". */
const tails = new Set(
  `born like era area wide style type only friendly bound run held made owned led style-based language speaking and to in-law
  free heavy rich level run-down century old round long term sized grade quality backed based president ceo boss chief
  owner wide-ranging minister themed dominated centric majority origin native turned run-up`.split(/\s+/),
);

/** First parts that are no part of the name behind them: "pan-Arab", "ex-Chelsea". */
const leads = new Set(
  'pan anti pro non ex post pre then mid inter intra sub trans all multi neo un counter'.split(' '),
);

const shapeOf = (word: string): Shape => {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  return word.length > 1 && word === word.toUpperCase() ? 'caps' : 'capital';
};

const splitsTail = (tail: string): boolean => tail.length > 4 && (tail.endsWith('ed') || tail.endsWith('ing'));

/** Where to cut a hyphenated word: offsets of the hyphens in it; empty where it is one name. */
function cuts(word: string, previous: string | undefined): number[] {
  if (beginsEntry(word)) return [];
  const parts = word.split(/[-\u2010\u2011]/);
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  if (parts.length === 2 && shapeOf(first) === 'lower' && leads.has(first)) return [first.length];
  if (shapeOf(first) === 'lower') return [];
  // "Hong Kong-based" is cut, "Chun Jung-ed" would be a given name.
  const afterSurname = previous !== undefined && surnamesFirst.has(previous);
  if (shapeOf(last) === 'lower' && (tails.has(last) || (!afterSurname && splitsTail(last))))
    return [word.length - last.length - 1];
  const known = (part: string): boolean => entryOfWord(part) !== null || publicFigures.has(part);
  const opens = /^(?:South|North|Saudi|Sri|United|Hong|New|European)$/.test(last);
  if (!parts.every((part, at) => known(part) || (opens && at === parts.length - 1))) return [];
  const offsets: number[] = [];
  let at = -1;
  for (const part of parts.slice(0, -1)) {
    at += part.length + 1;
    offsets.push(at);
  }
  return offsets;
}

function isHyphenated({ shape, text }: Token): boolean {
  if (shape === 'mark' || shape === 'number') return false;
  for (let at = 1; at < text.length - 1; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 45 || code === 0x2010 || code === 0x2011) return true;
  }
  return false;
}

/** Tokens with pairs of names ("US-Japan", "China-ASEAN") and compounds ("Seoul-based", "pan-Arab") cut at the hyphen. */
export function splitHyphens(tokens: readonly Token[]): readonly Token[] {
  // Most texts hardly have any, and their list is kept as it is up to the first.
  let result: Token[] | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const { text, start } = token;
    const previous = result === null ? tokens[index - 1] : result.at(-1);
    const at = isHyphenated(token) ? cuts(text, previous?.text) : [];
    if (at.length === 0) {
      result?.push(token);
      continue;
    }
    result ??= tokens.slice(0, index);
    let from = 0;
    for (const cut of [...at, text.length]) {
      const part = text.slice(from, cut);
      result.push(tokenOf(part, start + from, shapeOf(part), from === 0 ? token.before : 'none'));
      if (cut < text.length) result.push(tokenOf(text.charAt(cut), start + cut, 'mark', 'none'));
      from = cut + 1;
    }
  }
  return result ?? tokens;
}
