import type { Tokens } from './tokens';

/** Tokens that two rows may share are looked at, up to so many. */
const longest = 64;
/** Rows that are shorter do not claim their neighbours. */
const shortest = 3;

interface Side {
  readonly text: string;
  readonly tokens: Tokens;
}

/** How likely something ends before a token: 2 at a line's beginning, 1 at a sentence's, 0 within one. */
function boundary({ text, tokens }: Side, at: number): number {
  if (at <= 0 || at >= tokens.count) return 2;
  const end = tokens.ends[at - 1] ?? 0;
  const start = tokens.starts[at] ?? 0;
  for (let i = end; i < start; i += 1) if (text.charCodeAt(i) === 0x0a) return 2;
  return /[.!?]/.test(text[end - 1] ?? '') ? 1 : 0;
}

/**
 * Marks the tokens of the earlier text that are linked to one place and might be linked to another just as well: at the
 * edge of a row of links, the next tokens of both texts may read the same and yet be linked to others, as where a
 * sentence that begins with "This" was put between another one and its neighbour, which begins with "This" too. The
 * texts part rather at the beginning of a line or of a sentence than within one.
 */
export function contestedIn(before: Side, after: Side, image: Int32Array, origin: Int32Array): Uint8Array {
  const contested = new Uint8Array(image.length);
  const [old, now] = [before.tokens, after.tokens];
  const isSame = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < old.count && y < now.count && old.ids[x] === now.ids[y];
  /** Marks what lies beyond the end of a row, `step` being 1, or before its beginning. */
  const claim = (first: number, place: number, step: number): void => {
    const edge = step > 0 ? 0 : 1;
    const [atBefore, atAfter] = [boundary(before, first + edge), boundary(after, place + edge)];
    let [countBefore, countAfter] = [0, 0];
    for (let i = 0; i < longest && isSame(first + i * step, place + i * step); i += 1) {
      const next = (i + 1) * step + edge;
      if (boundary(before, first + next) >= atBefore) countBefore = i + 1;
      if (boundary(after, place + next) >= atAfter) countAfter = i + 1;
    }
    for (let i = 0; i < Math.max(countBefore, countAfter); i += 1) {
      const [x, y] = [first + i * step, place + i * step];
      if (i < countBefore && (image[x] ?? -1) >= 0) contested[x] = 1;
      const other = origin[y] ?? -1;
      if (i < countAfter && other >= 0) contested[other] = 1;
    }
  };
  for (let start = 0; start < image.length;) {
    const place = image[start] ?? -1;
    let end = start + 1;
    if (place >= 0) {
      while (end < image.length && image[end] === place + end - start) end += 1;
      if (end - start >= shortest) {
        claim(end, place + end - start, 1);
        claim(start - 1, place - 1, -1);
      }
    }
    start = end;
  }
  return contested;
}
