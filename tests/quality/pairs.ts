import { overlaps, type Span } from '../../common/text/span';

/** Pairs gold and found spans one to one: equal spans first, then overlapping ones in text order. */
export function pairs<G extends Span, F extends Span>(gold: readonly G[], found: readonly F[]): (readonly [G, F])[] {
  const free = new Set(found);
  const out: (readonly [G, F])[] = [];
  const left: G[] = [];
  for (const g of gold) {
    const same = [...free].find((f) => f.start === g.start && f.end === g.end);
    if (same === undefined) left.push(g);
    else {
      out.push([g, same]);
      free.delete(same);
    }
  }
  for (const g of left) {
    const near = [...free].find((f) => overlaps(f, g));
    if (near === undefined) continue;
    out.push([g, near]);
    free.delete(near);
  }
  return out;
}

/** Whether the two of a pair have the same span. */
export const sameSpan = ([g, f]: readonly [Span, Span]): boolean => g.start === f.start && g.end === f.end;
