import { lettersOf } from './kinds';

/** A compiled pattern over the letters of tokens. */
export interface Phrase {
  /** Sticky, with one capture for each name and the captures' indices. */
  readonly expression: RegExp;
  /** The captures' names by number; the alternatives of a pattern may use a name more than once. */
  readonly names: readonly string[];
  /** The letters that a match can start with. */
  readonly starts: ReadonlySet<string>;
  /** The letters that can come second in a match. */
  readonly seconds: ReadonlySet<string>;
  /** A match can be one letter long. */
  readonly single: boolean;
}

interface Part {
  readonly source: string;
  readonly starts: readonly string[];
  readonly seconds: readonly string[];
  readonly single: boolean;
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
      starts: parts.flatMap((part) => part.starts),
      seconds: parts.flatMap((part) => part.seconds),
      single: parts.some((part) => part.single),
      empty: parts.some((part) => part.empty),
    };
  }

  function sequence(): Part {
    let source = '';
    const starts: string[] = [];
    const seconds: string[] = [];
    let single = false;
    let empty = true;
    while (at < tokens.length && tokens[at] !== ')' && tokens[at] !== '|') {
      const part = item();
      source += part.source;
      if (empty) starts.push(...part.starts);
      if (empty) seconds.push(...part.seconds);
      if (single) seconds.push(...part.starts);
      single = (single && part.empty) || (empty && part.single);
      empty &&= part.empty;
    }
    return { source, starts, seconds, single, empty };
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
      part = { source: `[${letters.join('')}]`, starts: letters, seconds: [], single: true, empty: false };
    }
    at += 1;
    const optional = tokens[at] === '?';
    if (optional) at += 1;
    return {
      source: `(${name === null ? '?:' : ''}${part.source})${optional ? '?' : ''}`,
      starts: part.starts,
      seconds: part.seconds,
      single: part.single,
      empty: part.empty || optional,
    };
  }

  const whole = alternatives();
  if (at < tokens.length || whole.empty) throw new Error(`Pattern is not well formed: ${pattern}`);
  return {
    expression: new RegExp(whole.source, 'dy'),
    names,
    starts: new Set(whole.starts),
    seconds: new Set(whole.seconds),
    single: whole.single,
  };
}
