import { foldKey } from '../text/fold';
import type { Decision, NamedType } from './model';

/** That words name an entity or do not, without the source that it was said of. */
export interface DecidedWords {
  readonly type: NamedType;
  readonly quote: string;
  readonly context: string | null;
  readonly name: string;
}

/** The decisions about names that hold in one source, without those that a later or nearer one took the place of. */
export interface DecidedNames {
  readonly same: readonly DecidedWords[];
  readonly different: readonly DecidedWords[];
  readonly renamed: readonly { readonly type: NamedType; readonly name: string; readonly preferred: string }[];
}

type Naming = Extract<Decision, { readonly kind: 'same' | 'different' }>;
type Renaming = Extract<Decision, { readonly kind: 'renamed' }>;

const isNaming = (one: Decision): one is Naming => one.kind === 'same' || one.kind === 'different';
const isRenaming = (one: Decision): one is Renaming => one.kind === 'renamed';

/** A name as names are compared: its type, folded, without enclosing quotation marks and a possessive. */
export const nameKeyOf = (type: NamedType, name: string): string =>
  `${type} ${foldKey(name)
    .replace(/^["']{1,2}|["']{1,2}$/g, '')
    .replace(/'s?$/, '')}`;

/** A later decision overrules, but one on this source is not overruled by one on all sources. */
const overrules = (later: Naming, earlier: Naming | undefined): boolean =>
  earlier === undefined || earlier.source === null || later.source !== null;

const placeOf = ({ context }: Naming): string => (context === null ? '' : `@${foldKey(context)}`);
const wordsOf = (one: Naming): string => `${placeOf(one)}\n${nameKeyOf(one.type, one.quote)}`;

/** What a decision is about: two names of one type, at one place or anywhere, whichever of the two is the quote. */
const pairOf = (one: Naming): string =>
  [placeOf(one), ...[nameKeyOf(one.type, one.quote), nameKeyOf(one.type, one.name)].sort()].join('\n');

/** The decisions that hold of those on one source or all, see `nameDecisionsOn`. */
function holding(names: readonly Naming[], renamed: readonly Renaming[]): DecidedNames {
  const shown = new Map(renamed.map((one) => [nameKeyOf(one.type, one.preferred), one.name]));
  const byPair = new Map<string, Naming>();
  const bySame = new Map<string, Naming>();
  for (const given of names) {
    const one = { ...given, name: shown.get(nameKeyOf(given.type, given.name)) ?? given.name };
    const pair = byPair.get(pairOf(one));
    const same = one.kind === 'same' ? bySame.get(wordsOf(one)) : undefined;
    if (!overrules(one, pair) || !overrules(one, same)) continue;
    if (same !== undefined) byPair.delete(pairOf(same));
    if (pair?.kind === 'same') bySame.delete(wordsOf(pair));
    // Taken out first, so that the order is that of the decisions which hold.
    byPair.delete(pairOf(one));
    byPair.set(pairOf(one), one);
    if (one.kind === 'same') bySame.set(wordsOf(one), one);
  }
  const kept = [...byPair.values()];
  const ofKind = (kind: Naming['kind']): readonly DecidedWords[] =>
    kept
      .filter((one) => one.kind === kind)
      .map(({ type, quote, context, name }): DecidedWords => ({ type, quote, context, name }));
  return {
    same: ofKind('same'),
    different: ofKind('different'),
    renamed: renamed.map(({ type, name, preferred }) => ({ type, name, preferred })),
  };
}

interface Held {
  readonly everywhere: DecidedNames | null;
  readonly bySource: Map<string, DecidedNames | null>;
}

/** What a list of decisions says of names, worked out once: thousands of sources ask the same list. */
const known = new WeakMap<readonly Decision[], Held>();

function heldOf(decisions: readonly Decision[]): Held {
  const before = known.get(decisions);
  if (before !== undefined) return before;
  const renamed = decisions.filter(isRenaming);
  const names = decisions.filter(isNaming);
  const within = (source: string | null): DecidedNames | null => {
    const own = names.filter((one) => one.source === null || one.source === source);
    return renamed.length === 0 && own.length === 0 ? null : holding(own, renamed);
  };
  const sources = new Set(names.map((one) => one.source).filter((source) => source !== null));
  const held = {
    everywhere: within(null),
    bySource: new Map([...sources].map((source) => [source, within(source)])),
  };
  known.set(decisions, held);
  return held;
}

/**
 * What the user decided of names, for one source, in the file's order; null for nothing. Of two decisions that contradict
 * each other (A is the same as B, A is not B; or A is B, A is C) the later one holds, but what was said of this source
 * alone stands against what was said of all. A name that the user chose for display is read as the name that the sources
 * have.
 * @param source path of the source as decisions name it
 */
export function nameDecisionsOn(decisions: readonly Decision[], source: string): DecidedNames | null {
  const { everywhere, bySource } = heldOf(decisions);
  const own = bySource.get(source);
  return own === undefined ? everywhere : own;
}

/**
 * Those of the decisions that can change what is read in a source: the ones whose words or name it has, and the ones about
 * names that such a decision gives.
 * @param has whether the source has a name, given as `nameKeyOf` makes it
 */
export function concerning(decided: DecidedNames, has: (key: string) => boolean): DecidedNames {
  const given = new Set<string>();
  const knows = (type: NamedType, name: string): boolean => {
    const key = nameKeyOf(type, name);
    return has(key) || given.has(key);
  };
  // A decision may give a name that an earlier one asks for: again until nothing new is given.
  for (let before = -1; before !== given.size;) {
    before = given.size;
    for (const { type, quote, name } of decided.same) {
      if (knows(type, quote) || knows(type, name)) given.add(nameKeyOf(type, quote)).add(nameKeyOf(type, name));
    }
    for (const { type, name, preferred } of decided.renamed) {
      if (knows(type, name)) given.add(nameKeyOf(type, preferred));
    }
  }
  return {
    // A class of names takes in the entity that one of them is the name of, too.
    same: decided.same.filter(({ type, quote, name }) => knows(type, quote) || knows(type, name)),
    different: decided.different.filter(({ type, quote }) => knows(type, quote)),
    renamed: decided.renamed.filter(({ type, name }) => knows(type, name)),
  };
}
