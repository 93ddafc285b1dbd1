import type { Run } from './runs';

/** The links of two texts that stand on more than a few common words. */
export interface Firm {
  /** As in `TokenDiff`; -1 also where a link is weak. */
  readonly image: Int32Array;
  readonly origin: Int32Array;
}

/** So many tokens in a row are firm by themselves. */
const row = 4;
/** Links with no more tokens between them support each other. */
const widest = 3;

/**
 * Leaves out the links that may be chance: words such as "the" between stretches that have nothing to do with each
 * other. A link is firm in a row of four, or where at least four of them stand so near to each other that they make
 * up half of the words there in both texts; so is the row that is all of both.
 */
export function firmOf(image: Int32Array, count: number): Firm {
  const firm = {
    image: new Int32Array(image.length).fill(-1),
    origin: new Int32Array(count).fill(-1),
  };
  const keep = ({ start, end }: Run): void => {
    for (let at = start; at < end; at += 1) {
      const place = image[at] ?? -1;
      if (place < 0) continue;
      firm.image[at] = place;
      firm.origin[place] = at;
    }
  };
  let block = { start: 0, end: 0, linked: 0 };
  const close = (): void => {
    const [first, last] = [image[block.start] ?? 0, image[block.end - 1] ?? 0];
    const longer = Math.max(block.end - block.start, last - first + 1);
    const isAll = block.linked === image.length && block.linked === count;
    if (isAll || (block.linked >= row && 2 * block.linked >= longer)) keep(block);
  };
  for (let at = 0; at < image.length;) {
    const place = image[at] ?? -1;
    if (place < 0) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < image.length && image[end] === place + end - at) end += 1;
    const last = image[block.end - 1] ?? -1;
    const isNear = block.linked > 0 && at - block.end <= widest && place > last && place - last - 1 <= widest;
    if (end - at >= row) keep({ start: at, end });
    if (isNear) block = { start: block.start, end, linked: block.linked + end - at };
    else {
      if (block.linked > 0) close();
      block = { start: at, end, linked: end - at };
    }
    at = end;
  }
  if (block.linked > 0) close();
  return firm;
}
