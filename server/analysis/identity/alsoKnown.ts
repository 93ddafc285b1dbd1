import type { Mention } from '../model';
import type { Cluster } from './cluster';

/** How another name of the same one is given; without the adverb the words may be about somebody unnamed ("a group known as"). */
const cue =
  /\b(?:also|better|formerly|previously|commonly|widely|popularly|more commonly) known (?:as|by (?:his|her|its|their|the) (?:\p{Ll}{2,12} )?name) /gu;

/** How far before the cue the first name may end, and how far behind it the other may begin, in UTF-16 units. */
const before = 120;
const behind = 12;

/** Index of the first mention that begins at or after an offset. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pairs of mentions that the text says are two names of one: "Anna Berg, better known as Skylark". */
function pairs(text: string, mentions: readonly Mention[]): readonly (readonly [number, number])[] {
  // A search for words is many times quicker than one for a pattern, and most texts have none.
  if (!text.includes(' known ')) return [];
  const found: (readonly [number, number])[] = [];
  for (const match of text.matchAll(cue)) {
    const end = match.index + match[0].length;
    const other = firstFrom(mentions, end);
    const name = mentions[other];
    if (name === undefined || name.start > end + behind) continue;
    for (let at = other - 1; at >= Math.max(0, other - 6); at -= 1) {
      const mention = mentions[at];
      if (mention === undefined || mention.type !== name.type) continue;
      const around = mention.start < match.index && mention.end >= name.end;
      const stands = mention.end <= match.index && match.index - mention.end <= before;
      if (!around && (!stands || /[.;\n]/.test(text.slice(mention.end, match.index)))) continue;
      found.push([at, other]);
      break;
    }
  }
  return found;
}

/** The clusters with those joined that the text says to be one under two names; the name that stands more often gives the id. */
export function joinAlsoKnown(
  text: string,
  mentions: readonly Mention[],
  clusters: readonly Cluster[],
): readonly Cluster[] {
  const told = pairs(text, mentions);
  if (told.length === 0) return clusters;
  const owner = new Map(clusters.flatMap((cluster) => cluster.mentions.map((at) => [at, cluster] as const)));
  const gone = new Set<Cluster>();
  for (const [a, b] of told) {
    const [one, two] = [owner.get(a), owner.get(b)];
    if (one === undefined || two === undefined || one === two || one.type !== two.type) continue;
    if (one.key !== null && two.key !== null) continue;
    const isFirst = two.key === null && (one.key !== null || one.mentions.length >= two.mentions.length);
    const [kept, left] = isFirst ? [one, two] : [two, one];
    for (const at of left.mentions) owner.set(at, kept);
    kept.mentions.push(...left.mentions);
    gone.add(left);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}
