import { contextOf, sameContext } from '../../../common/decisions/context';
import { concerning, nameKeyOf } from '../../../common/decisions/nameDecisions';
import { groupBy } from '../../../common/text/groupBy';
import type { DecidedName, EntityType, Mention, NameDecisions } from '../model';
import type { Cluster, Named } from './cluster';
import { aloneMark, aloneUnder, clusterOfName, namesAmong } from './decidedClusters';
import type { Names, Ruled } from './decidedClusters';
import { sameClasses } from './sameClasses';

const typeOf = (mention: Mention): EntityType => (mention.type === 'nationality' ? 'place' : mention.type);

const isOneWord = (name: string): boolean => !/\s/.test(name.trim());

/** The state of a source's clusters while decisions are applied. */
interface Board {
  readonly clusters: Ruled[];
  readonly names: Names;
  /** The mentions whose words are a decision's quote, where its context is around them if it has one. */
  quoted(decision: DecidedName): readonly number[];
  /** Mentions by their words, as `nameKeyOf` has them. */
  readonly at: ReadonlyMap<string, readonly number[]>;
  clusterOf(mention: number): Ruled | undefined;
  /** Gives mentions to a cluster; one that they leave keeps its id only while a name of its own is left to it. */
  move(mentions: readonly number[], to: Ruled): void;
  /** A new cluster without mentions, under a name or the fullest of its forms. */
  made(type: EntityType, own: Pick<Cluster, 'key' | 'slug' | 'name'>): Ruled;
}

function boardOf(
  text: string,
  mentions: readonly Mention[],
  named: readonly Named[],
  given: readonly Cluster[],
): Board {
  const clusters = given.map((cluster): Ruled => ({
    ...cluster,
    mentions: [...cluster.mentions],
    decided: null,
    apart: new Set(),
    also: [],
  }));
  const names = namesAmong(named);
  const owner = new Map(clusters.flatMap((cluster) => cluster.mentions.map((at) => [at, cluster] as const)));
  const at = groupBy(mentions.keys(), (i) => {
    const mention = mentions[i];
    return mention === undefined ? '' : nameKeyOf(typeOf(mention), named[i]?.form ?? '');
  });
  const quoted = ({ type, quote, context }: DecidedName): readonly number[] => {
    const found = at.get(nameKeyOf(type, quote)) ?? [];
    if (context === null) return found;
    return found.filter((i) => {
      const mention = mentions[i];
      return mention !== undefined && sameContext(contextOf(text, mention), context);
    });
  };
  /** Whether the id comes from a name that the cluster has. */
  const isOwn = (cluster: Ruled): boolean =>
    names.formsOf(cluster).some((form) => clusterOfName(cluster.type, form).slug === cluster.slug);
  const move = (moved: readonly number[], to: Ruled): void => {
    const from = new Set(moved.map((i) => owner.get(i)).filter((cluster) => cluster !== undefined && cluster !== to));
    const gone = new Set(moved);
    for (const cluster of from) {
      if (cluster === undefined) continue;
      const own = isOwn(cluster);
      cluster.mentions = cluster.mentions.filter((i) => !gone.has(i));
      if (!own || cluster.mentions.length === 0 || isOwn(cluster)) continue;
      cluster.name = null;
      Object.assign(cluster, clusterOfName(cluster.type, names.shownName(cluster)));
    }
    to.mentions = [...new Set([...to.mentions, ...moved])].sort((a, b) => a - b);
    for (const i of moved) owner.set(i, to);
  };
  const made: Board['made'] = (type, { key, slug, name }) => {
    const cluster: Ruled = {
      ...{ type, key, slug, name, of: null, mentions: [] },
      ...{ decided: null, apart: new Set<string>(), also: [] },
    };
    clusters.push(cluster);
    return cluster;
  };
  return { clusters, names, quoted, at, clusterOf: (i) => owner.get(i), move, made };
}

/** The entity that a decision means by a name: one whose own name it is, else the only one that has it among its names. */
function meant({ clusters, names }: Board, type: EntityType, name: string): Ruled | undefined {
  const own = clusters.filter((cluster) => cluster.type === type && cluster.mentions.length > 0);
  const called = own.find((cluster) => names.isName(cluster, name));
  // A surname alone is many people's.
  if (called !== undefined || (type === 'person' && isOneWord(name))) return called;
  const having = own.filter((cluster) => names.hasName(cluster, name));
  return having.length === 1 ? having[0] : undefined;
}

/** Joins all that has one of the names as its own, and the words that were decided on wherever they stand. */
function applyClasses(board: Board, same: readonly DecidedName[]): void {
  const { clusters, names, at } = board;
  for (const { type, name, names: all, quotes } of sameClasses(same)) {
    const words = [...quotes].flatMap((key) => at.get(key) ?? []);
    const whole = clusters.filter(
      (cluster) =>
        cluster.type === type && cluster.mentions.length > 0 && all.some((one) => names.isName(cluster, one)),
    );
    const known = meant(board, type, name);
    const others = whole.filter((cluster) => cluster !== known);
    if (words.length === 0 && others.length === 0) continue;
    const target = known ?? board.made(type, { ...clusterOfName(type, name), name });
    target.name ??= names.shownName(target);
    for (const cluster of others) {
      if (cluster.name !== null) target.also.push(cluster.name);
      target.of ??= cluster.of;
      board.move(cluster.mentions, target);
    }
    board.move(words, target);
    target.decided = 'same';
  }
}

/** Gives words at one place to the entity that they were decided to name. */
function applyHere(board: Board, decision: DecidedName): void {
  const { type, name } = decision;
  const found = board.quoted(decision);
  if (found.length === 0) return;
  const target = meant(board, type, name) ?? board.made(type, { ...clusterOfName(type, name), name });
  target.name ??= board.names.shownName(target);
  board.move(found, target);
  target.decided = 'same';
}

/** Takes words away from the entity that they were decided not to name. */
function applyDifferent(board: Board, decision: DecidedName, bound: ReadonlySet<number>): void {
  const { names } = board;
  const { type, quote, name } = decision;
  const found = board.quoted(decision).filter((i) => !bound.has(i));
  for (const [cluster, mentions] of groupBy(found, (i) => board.clusterOf(i))) {
    if (cluster === undefined || cluster.slug.endsWith(aloneMark)) continue;
    const base = clusterOfName(type, name);
    if (!names.hasName(cluster, name)) {
      // It names another one here; the index must not take it for that one either.
      cluster.apart.add(`${type}:${base.slug}`);
      cluster.decided = 'different';
      continue;
    }
    const notThis = names.isName(cluster, name) ? cluster.slug : base.slug;
    const own = clusterOfName(type, quote);
    const isSameName =
      nameKeyOf(type, quote) === nameKeyOf(type, name) ||
      own.slug === notThis ||
      (own.key !== null && own.key === cluster.key);
    const alone = isSameName ? aloneUnder(type, quote) : own;
    const target =
      board.clusters.find((other) => other !== cluster && other.type === type && other.slug === alone.slug) ??
      board.made(type, alone);
    const gone = new Set(mentions);
    const rest = { ...cluster, mentions: cluster.mentions.filter((i) => !gone.has(i)) };
    // What is left without the name itself ("Ruiz" without "Ana Ruiz") is short for it.
    const isWhole = isSameName && !names.formsOf(rest).some((form) => names.isName(cluster, form));
    board.move(isWhole ? cluster.mentions : mentions, target);
    target.apart.add(`${type}:${notThis}`);
    target.decided = 'different';
  }
}

/** Shows entities under the names that the user chose; the last choice counts. */
function applyRenamed(board: Board, renamed: NameDecisions['renamed']): void {
  for (const { type, name, preferred } of renamed) {
    const cluster = meant(board, type, name);
    if (cluster === undefined) continue;
    cluster.also.push(board.names.shownName(cluster));
    cluster.name = preferred;
    cluster.decided = 'renamed';
  }
}

/**
 * The clusters of a source as the user's decisions have them; every mention stays in exactly one. What was said of one
 * place (with a context) stands against what was said of the words anywhere; of contradictions the caller has kept one.
 * @param mentions in text order; all spans are UTF-16 offsets of `text`
 * @param named the mentions' forms, by index
 */
export function applyDecisions(
  text: string,
  mentions: readonly Mention[],
  named: readonly Named[],
  clusters: readonly Cluster[],
  decisions: NameDecisions,
): readonly Ruled[] {
  const board = boardOf(text, mentions, named, clusters);
  const own = new Set(board.clusters.map((cluster) => nameKeyOf(cluster.type, board.names.shownName(cluster))));
  // A workspace may hold decisions by the thousand, of which a source has few names.
  const { same, different, renamed } = concerning(decisions, (key) => board.at.has(key) || own.has(key));
  const isHere = ({ context }: DecidedName): boolean => context !== null;
  const here = same.filter(isHere);
  const bound = new Set(here.flatMap((one) => board.quoted(one)));
  applyClasses(
    board,
    same.filter((one) => !isHere(one)),
  );
  for (const one of different.filter((d) => !isHere(d))) applyDifferent(board, one, bound);
  for (const one of here) applyHere(board, one);
  for (const one of different.filter(isHere)) applyDifferent(board, one, new Set());
  applyRenamed(board, renamed);
  return board.clusters.filter((cluster) => cluster.mentions.length > 0);
}
