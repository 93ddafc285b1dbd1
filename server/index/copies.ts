import { byCode, countBelow } from '../../common/text/sorted';
import { copySizes } from './copyFacts';
import type { CopyFact, SourceSummary } from './model';

interface Kept {
  readonly summary: SourceSummary;
  readonly fact: CopyFact;
}

/** An article of another source with the same text. */
export interface Copy extends Kept {
  /** Part of the shorter article's runs of five words that the longer one has too, 0 to 1; of long articles an estimate. */
  readonly share: number;
}

/** Articles of all sources by what their text has in common. */
export interface Copies {
  add(summary: SourceSummary): void;
  remove(summary: SourceSummary): void;
  /** For each article of a source that has any, its copies in other sources: at most eight, the likest first. */
  of(uri: string): readonly { readonly own: CopyFact; readonly copies: readonly Copy[] }[];
}

/** Hashes below this find an article's copies: one in sixteen. */
const keysBelow = 2 ** 28;

const bounds = {
  /** A short article is found by so many, however large. */
  fewestKeys: 8,
  /** What more articles than this have in common is a set phrase or an outlet's last paragraph. */
  mostWithKey: 200,
  /** Most articles that one is compared with. */
  compared: 8,
  /** Fewest hashes that a share is counted from. */
  fewestHashes: 12,
  /** The least share that makes two articles copies. */
  share: 0.6,
} as const;

/** The hashes under which an article is found. */
const keysOf = ({ hashes }: CopyFact): readonly number[] => {
  const small = countBelow(hashes, (hash) => hash < keysBelow);
  return hashes.slice(0, Math.max(bounds.fewestKeys, small));
};

/** The hashes of an article are all that it has below this one. */
const endOf = ({ hashes }: CopyFact): number => (hashes.length < copySizes.kept ? Infinity : (hashes.at(-1) ?? 0) + 1);

const below = ({ hashes }: CopyFact, end: number): readonly number[] =>
  hashes.slice(
    0,
    countBelow(hashes, (hash) => hash < end),
  );

/** See `Copy.share`; 0 where too few hashes can be compared. The two are compared as far as both are complete. */
function shareOf(a: CopyFact, b: CopyFact): number {
  const end = Math.min(endOf(a), endOf(b));
  const [own, others] = [below(a, end), below(b, end)];
  const fewer = Math.min(own.length, others.length);
  if (fewer < bounds.fewestHashes) return 0;
  const known = new Set(own);
  return others.filter((hash) => known.has(hash)).length / fewer;
}

const bySource = (a: Kept, b: Kept): number => byCode(a.summary.uri, b.summary.uri) || a.fact.article - b.fact.article;

/** Makes an empty one. Adding, removing and asking cost what the source holds and what is like it. */
export function createCopies(): Copies {
  const held = new Map<string, readonly Kept[]>();
  const byKey = new Map<number, Set<Kept>>();

  /** Articles of other sources, those with most keys in common first. */
  function candidates({ summary, fact }: Kept): readonly Kept[] {
    const counts = new Map<Kept, number>();
    for (const key of keysOf(fact)) {
      const holders = byKey.get(key);
      if (holders === undefined || holders.size > bounds.mostWithKey) continue;
      for (const other of holders) {
        if (other.summary.uri !== summary.uri) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
    return [...counts]
      .sort(([a, m], [b, n]) => n - m || bySource(a, b))
      .slice(0, bounds.compared)
      .map(([other]) => other);
  }

  const copiesOf = (own: Kept): readonly Copy[] =>
    candidates(own)
      .map((other) => ({ ...other, share: shareOf(own.fact, other.fact) }))
      .filter(({ share }) => share >= bounds.share)
      .sort((a, b) => b.share - a.share || bySource(a, b));

  return {
    add: (summary) => {
      const kept = summary.copies.map((fact): Kept => ({ summary, fact }));
      if (kept.length > 0) held.set(summary.uri, kept);
      for (const one of kept) {
        for (const key of keysOf(one.fact)) {
          const known = byKey.get(key);
          if (known === undefined) byKey.set(key, new Set([one]));
          else known.add(one);
        }
      }
    },
    remove: ({ uri }) => {
      for (const one of held.get(uri) ?? []) {
        for (const key of keysOf(one.fact)) {
          const known = byKey.get(key);
          known?.delete(one);
          if (known?.size === 0) byKey.delete(key);
        }
      }
      held.delete(uri);
    },
    of: (uri) =>
      (held.get(uri) ?? []).flatMap((own) => {
        const copies = copiesOf(own);
        return copies.length === 0 ? [] : [{ own: own.fact, copies }];
      }),
  };
}
