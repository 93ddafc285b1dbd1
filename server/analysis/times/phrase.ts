import { kindCount, lettersOf, letterNumbered } from './kinds';

/** A compiled pattern over the letters of tokens. */
export interface Phrase {
  /** Sticky, with one capture for each name and the captures' indices. */
  readonly expression: RegExp;
  /** The captures' names by number; the alternatives of a pattern may use a name more than once. */
  readonly names: readonly string[];
  /** The letters that a match can start with. */
  readonly starts: ReadonlySet<string>;
  /** Whether something can match that begins with these letters, or all of a match with something else behind it. */
  mayMatch(letters: string): boolean;
}

/** Whether a part of a pattern can stand at `at`, and `then` what follows it; all can stand where the letters end. */
type Reader = (letters: string, at: number, then: (at: number) => boolean) => boolean;

interface Part {
  readonly source: string;
  readonly reader: Reader;
  readonly empty: boolean;
}

/**
 * Compiles a pattern such as `weekday:ANYDAY? COMMA? month:MONTHS day:DAYFIGURE (COMMA? year:YEAR)?`.
 * Capitals name a kind of token or a group of kinds, `name:` captures, `?` makes the thing before it optional,
 * parentheses group and `|` separates alternatives. There is no repetition, so matching is bounded.
 * Throws on a pattern that is not well formed, when the rules are loaded.
 */
export function phrase(pattern: string): Phrase {
  const tokens = pattern.match(/[a-z][A-Za-z]*:|[A-Z]+|[()|?]/g) ?? [];
  const names: string[] = [];
  let at = 0;

  function alternatives(): Part {
    const parts = [sequence()];
    while (tokens[at] === '|') {
      at += 1;
      parts.push(sequence());
    }
    return {
      source: parts.map((part) => part.source).join('|'),
      reader: (letters, from, then) => parts.some((part) => part.reader(letters, from, then)),
      empty: parts.some((part) => part.empty),
    };
  }

  function sequence(): Part {
    const parts: Part[] = [];
    while (at < tokens.length && tokens[at] !== ')' && tokens[at] !== '|') parts.push(item());
    return {
      source: parts.map((part) => part.source).join(''),
      reader: parts.reduceRight<Reader>(
        (rest, part) => (letters, from, then) => part.reader(letters, from, (to) => rest(letters, to, then)),
        (_letters, from, then) => then(from),
      ),
      empty: parts.every((part) => part.empty),
    };
  }

  function item(): Part {
    const name = tokens[at]?.endsWith(':') === true ? (tokens[at] ?? '').slice(0, -1) : null;
    if (name !== null) {
      names.push(name);
      at += 1;
    }
    let part: Part;
    if (tokens[at] === '(') {
      at += 1;
      part = alternatives();
      if (tokens[at] !== ')') throw new Error(`Unclosed group in pattern: ${pattern}`);
    } else {
      const letters = lettersOf(tokens[at] ?? '');
      if (letters === null) throw new Error(`Unknown kind ${tokens[at] ?? ''} in pattern: ${pattern}`);
      const reader: Reader = (all, from, then) =>
        from >= all.length || (letters.includes(all.charAt(from)) && then(from + 1));
      part = { source: `[${letters.join('')}]`, reader, empty: false };
    }
    at += 1;
    const optional = tokens[at] === '?';
    if (optional) at += 1;
    const { reader } = part;
    return {
      source: `(${name === null ? '?:' : ''}${part.source})${optional ? '?' : ''}`,
      reader: optional ? (all, from, then) => then(from) || reader(all, from, then) : reader,
      empty: part.empty || optional,
    };
  }

  const whole = alternatives();
  if (at < tokens.length || whole.empty) throw new Error(`Pattern is not well formed: ${pattern}`);
  const mayMatch = (letters: string): boolean => whole.reader(letters, 0, () => true);
  return {
    expression: new RegExp(whole.source, 'dy'),
    names,
    starts: new Set(Array.from({ length: kindCount }, (_, number) => letterNumbered(number)).filter(mayMatch)),
    mayMatch,
  };
}
