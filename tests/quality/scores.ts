/** Counts from which precision, recall and F1 follow. */
export interface Counts {
  right: number;
  found: number;
  gold: number;
}

export const noCounts = (): Counts => ({ right: 0, found: 0, gold: 0 });

export const addCounts = (into: Counts, more: Counts): void => {
  into.right += more.right;
  into.found += more.found;
  into.gold += more.gold;
};

/** Harmonic mean of two rates. */
export const harmonic = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

/** Precision, recall and F1 in percent. */
function rates(c: Counts): { readonly p: number; readonly r: number; readonly f: number } {
  const p = c.found === 0 ? 0 : (100 * c.right) / c.found;
  const r = c.gold === 0 ? 0 : (100 * c.right) / c.gold;
  return { p, r, f: harmonic(p, r) };
}

/** "F1 92.1 (P 93.0 R 91.2; 100 right of 110 found, 120 gold)". */
export function show(c: Counts): string {
  const { p, r, f } = rates(c);
  return `F1 ${f.toFixed(1)} (P ${p.toFixed(1)} R ${r.toFixed(1)}; ${c.right} right of ${c.found} found, ${c.gold} gold)`;
}

/**
 * B-cubed over items that both sides cluster (Bagga and Baldwin 1998).
 * @param items pairs of gold cluster and found cluster, one for each item
 */
export function bCubed(items: readonly (readonly [gold: string, found: string])[]): {
  readonly p: number;
  readonly r: number;
  readonly f: number;
} {
  const golds = new Map<string, number>();
  const founds = new Map<string, number>();
  const both = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const [gold, found] of items) {
    count(golds, gold);
    count(founds, found);
    count(both, `${gold}\n${found}`);
  }
  let p = 0;
  let r = 0;
  for (const [gold, found] of items) {
    const shared = both.get(`${gold}\n${found}`) ?? 0;
    p += shared / (founds.get(found) ?? 1);
    r += shared / (golds.get(gold) ?? 1);
  }
  const n = items.length || 1;
  return { p: (100 * p) / n, r: (100 * r) / n, f: harmonic((100 * p) / n, (100 * r) / n) };
}

/** Bag of 4-grams of word tokens, as in the article extraction benchmark. */
function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const bag = new Map<string, number>();
  if (words.length === 0) return bag;
  const size = Math.min(4, words.length);
  for (let i = 0; i + size <= words.length; i += 1) {
    const key = words.slice(i, i + size).join(' ');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

/** Precision and recall (0 to 1) of one page's shingles; two empty texts agree. */
export function shingleRates(found: string, gold: string): { readonly p: number; readonly r: number } {
  const a = shingles(found);
  const b = shingles(gold);
  let shared = 0;
  for (const [key, n] of a) shared += Math.min(n, b.get(key) ?? 0);
  const sum = (bag: Map<string, number>): number => [...bag.values()].reduce((x, y) => x + y, 0);
  const all = sum(a);
  const want = sum(b);
  return { p: all === 0 ? (want === 0 ? 1 : 0) : shared / all, r: want === 0 ? 1 : shared / want };
}
