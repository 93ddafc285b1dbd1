import type { Change } from './change';

/** A text that is put together only when somebody reads it: of many keystrokes in a long text few need all of it. */
export interface LateText {
  /** UTF-16 units. */
  readonly length: number;
  readonly read: () => string;
}

interface Node extends LateText {
  /** How many changes lie between this text and the last one that was put together. */
  readonly depth: () => number;
  /** The last text that was put together, and the changes since, in order. */
  readonly since: (changes: (readonly Change[])[]) => string;
}

/** So many changes are kept before the text is put together. */
const mostChanges = 64;

const nodes = new WeakMap<LateText, Node>();

function nodeOf(length: number, parent: Node | null, changes: readonly Change[], whole: string | null): Node {
  let text = whole;
  let before = parent;
  const node: Node = {
    length,
    depth: () => (before ? before.depth() + changes.length : 0),
    since: (later) => {
      if (text !== null || !before) return text ?? '';
      later.push(changes);
      return before.since(later);
    },
    read: () => {
      if (text !== null) return text;
      const later: (readonly Change[])[] = [];
      const base = node.since(later);
      text = applied(base, later.reverse().flat());
      before = null;
      return text;
    },
  };
  nodes.set(node, node);
  return node;
}

const wholeNode = (text: string): Node => nodeOf(text.length, null, [], text);

/** A text that is there. */
export const lateText = (text: string): LateText => wholeNode(text);

/** The text after some changes, in order, each in terms of the text that the one before left. */
export function changed(text: LateText, changes: readonly Change[]): LateText {
  const parent = nodes.get(text) ?? wholeNode(text.read());
  let { length } = text;
  for (const { start, deleted, inserted } of changes) {
    const from = Math.min(start, length);
    length = from + inserted.length + Math.max(0, length - from - deleted);
  }
  const node = nodeOf(length, parent, changes, null);
  if (node.depth() > mostChanges) node.read();
  return node;
}

/** A text as pieces, so that many changes copy it once. */
function applied(base: string, changes: readonly Change[]): string {
  let pieces: string[] = [base];
  for (const { start, deleted, inserted } of changes) {
    const next: string[] = [];
    let at = 0;
    let isPut = false;
    for (const piece of pieces) {
      const end = at + piece.length;
      if (start > at) next.push(piece.slice(0, Math.min(piece.length, start - at)));
      if (!isPut && start <= end) {
        next.push(inserted);
        isPut = true;
      }
      if (start + deleted < end) next.push(piece.slice(Math.max(0, start + deleted - at)));
      at = end;
    }
    if (!isPut) next.push(inserted);
    pieces = next.filter((piece) => piece !== '');
  }
  return pieces.join('');
}
