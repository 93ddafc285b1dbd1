import { nameKeyOf } from '../../../common/decisions/nameDecisions';
import type { DecidedName, EntityType } from '../model';
import { abbreviates } from './abbreviates';
import { personWords } from './nameWords';

/** Names that were decided to be one entity's. */
export interface SameClass {
  readonly type: EntityType;
  /** The name that the entity takes. */
  readonly name: string;
  /** Every name of the class, each way of writing once. */
  readonly names: readonly string[];
  /** The words that were decided on, as `nameKeyOf` gives them: they belong to the entity wherever they stand. */
  readonly quotes: ReadonlySet<string>;
}

/** The name that stands at the end of the chain (A is B, B is C), of several the one decided last; a fuller form of it goes first. */
function nameOf(type: EntityType, decisions: readonly DecidedName[], names: readonly string[]): string {
  const quotes = new Set(decisions.map((one) => nameKeyOf(type, one.quote)));
  const end = decisions.findLast((one) => !quotes.has(nameKeyOf(type, one.name))) ?? decisions.at(-1);
  const name = end?.name ?? '';
  if (type !== 'person') return name;
  const words = personWords(name);
  const [fuller] = names
    .filter((other) => abbreviates(words, personWords(other)))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return fuller ?? name;
}

/**
 * Decisions that hold wherever their words stand, as sets of names: said both ways round, or of A and B and of B and C, they
 * make one entity.
 */
export function sameClasses(decisions: readonly DecidedName[]): readonly SameClass[] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(key, at);
    return at;
  };
  for (const { type, quote, name } of decisions) {
    parent.set(rootOf(nameKeyOf(type, quote)), rootOf(nameKeyOf(type, name)));
  }
  const members = new Map<string, DecidedName[]>();
  for (const one of decisions) {
    const root = rootOf(nameKeyOf(one.type, one.quote));
    members.set(root, [...(members.get(root) ?? []), one]);
  }
  return [...members.values()].map((own) => {
    const type = own[0]?.type ?? 'person';
    const written = new Map(
      own.flatMap(({ quote, name }) => [quote, name].map((n) => [nameKeyOf(type, n), n] as const)),
    );
    const names = [...written.values()];
    return {
      type,
      name: nameOf(type, own, names),
      names,
      quotes: new Set(own.map((one) => nameKeyOf(type, one.quote))),
    };
  });
}
