import { metaType, readMeta, type BratMeta } from './bratMeta';
import type { ImportProblem, InFile } from './model';

/** A text-bound line with all that other lines say of it. */
export interface BratEntity {
  readonly id: string;
  readonly type: string;
  /** In characters, in the order of the file. */
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
  readonly words: string;
  /** File and line, in words. */
  readonly where: string;
}

/** A relation, or one argument of an event. */
export interface BratLink {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** File and line, in words. */
  readonly where: string;
}

/** What an `.ann` file says, or those that are read as one. */
export interface BratFile {
  readonly entities: ReadonlyMap<string, BratEntity>;
  readonly links: readonly BratLink[];
  /** Text-bound line of each event. */
  readonly triggers: ReadonlyMap<string, string>;
  /** By the id that they are about. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly attributes: ReadonlyMap<string, readonly { readonly type: string; readonly value: string | null }[]>;
  readonly metas: ReadonlyMap<string, BratMeta>;
}

const place = /^(\d{1,12}) (\d{1,12})$/;

function piecesOf(text: string): BratEntity['pieces'] | null {
  const pieces: { readonly start: number; readonly end: number }[] = [];
  for (const part of text.split(';')) {
    const [, start, end] = place.exec(part.trimEnd()) ?? [];
    if (start === undefined || end === undefined || Number(start) > Number(end)) return null;
    pieces.push({ start: Number(start), end: Number(end) });
  }
  return pieces;
}

/** The arguments of an event or a relation, `Role:Id` each; null where one is none. */
function argumentsOf(words: readonly string[]): readonly (readonly [role: string, id: string])[] | null {
  const pairs = words.map((word) => word.split(':'));
  return pairs.every((pair) => pair.length === 2 && pair[0] !== '' && pair[1] !== '')
    ? pairs.map(([role = '', id = '']) => [role, id] as const)
    : null;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Reads files of annotations on one text as one file, line by line and each line by itself: what cannot be read is a
 * problem and the rest is used. Never throws.
 */
export function readBratLines(files: readonly InFile[]): {
  readonly file: BratFile;
  readonly problems: readonly ImportProblem[];
} {
  const entities = new Map<string, BratEntity>();
  const links: BratLink[] = [];
  const triggers = new Map<string, string>();
  const notes = new Map<string, string[]>();
  const attributes = new Map<string, { readonly type: string; readonly value: string | null }[]>();
  const metas = new Map<string, BratMeta>();
  const problems: ImportProblem[] = [];
  const seen = new Set<string>();

  /** Reads one line; gives what is wrong with it, or null. */
  function read(id: string, data: string, tail: string, where: string): string | null {
    const words = data.split(' ').filter((word) => word !== '');
    const [type = '', second = '', ...rest] = words;
    const linksOf = (from: string, pairs: readonly (readonly [string, string])[]): void => {
      for (const [role, to] of pairs) links.push({ id, type: role, from, to, where });
    };
    switch (id[0]) {
      case 'T': {
        const pieces = piecesOf(data.slice(type.length + 1));
        if (type === '' || !pieces) return 'no "TYPE START END"';
        entities.set(id, { id, type, pieces, words: tail, where });
        return null;
      }
      case 'R': {
        const pairs = argumentsOf(words.slice(1));
        const [from, to] = pairs ?? [];
        if (type === '' || pairs?.length !== 2 || !from || !to) return 'no relation of two passages';
        links.push({ id, type, from: from[1], to: to[1], where });
        return null;
      }
      case 'E': {
        const pairs = argumentsOf(words);
        const [trigger, ...others] = pairs ?? [];
        if (!trigger) return 'no event with its words';
        triggers.set(id, trigger[1]);
        linksOf(id, others);
        return null;
      }
      case '*': {
        if (second === '') return 'no passages that are equal';
        let from = second;
        for (const to of rest) {
          links.push({ id: '*', type, from, to, where });
          from = to;
        }
        return null;
      }
      case 'A':
      case 'M':
        if (second === '') return 'no attribute of a passage';
        push(attributes, second, { type, value: rest.length === 0 ? null : rest.join(' ') });
        return null;
      case 'N':
        if (second === '' || rest[0] === undefined) return 'no reference of a passage';
        push(notes, second, tail === '' ? rest[0] : `${rest[0]} (${tail})`);
        return null;
      case '#': {
        if (second === '') return 'no note on a passage';
        const meta = type === metaType ? readMeta(tail) : null;
        if (meta) metas.set(second, meta);
        else if (type === metaType) return "a note of Copydesk's own that cannot be read";
        else push(notes, second, tail);
        return null;
      }
      default:
        return 'a kind of line that is not known';
    }
  }

  function readLine(whole: string, where: string): void {
    if (whole.trim() === '') return;
    const tell = (message: string): void => void problems.push({ where, message, isLeftOut: true });
    const [id = '', data, ...tails] = whole.split('\t');
    if (data === undefined || !/^(?:\*|(?:[A-Za-z]|#)[^\s]{0,40})$/.test(id)) tell('no line of annotations');
    else if (id !== '*' && seen.has(id)) tell(`the id ${id} stands twice; the first one counts`);
    else {
      seen.add(id);
      const fault = read(id, data, tails.join('\t'), where);
      if (fault !== null) tell(fault);
    }
  }

  for (const { path, text } of files) {
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
    for (const [at, line] of lines.entries()) readLine(line, `${path}, line ${at + 1}`);
  }
  return { file: { entities, links, triggers, notes, attributes, metas }, problems };
}
