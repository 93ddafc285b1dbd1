import type { EntityType } from '../model';

/** Mentions that name one entity, before the entity is made. */
export interface Cluster {
  readonly type: EntityType;
  /** Lexicon key, or null. */
  readonly key: string | null;
  /** Readable part of the id, without the type. */
  readonly slug: string;
  /** Preferred name where the lexicon or the grouping gives one, else null: the fullest form is taken. */
  readonly name: string | null;
  /** Indexes of its mentions, in any order. */
  readonly mentions: number[];
  /** Key of the country that it belongs to (a ministry's), or null. */
  readonly of: string | null;
}

/** A mention as linking sees it. */
export interface Named {
  /** Index into the mentions. */
  readonly at: number;
  /** The name as written, without a possessive. */
  readonly form: string;
  readonly article: number;
  readonly key: string | null;
}

/** One person's name as the source writes it, with all its mentions in text order. */
export interface PersonName {
  /** Folded words without honorifics and suffixes. */
  readonly words: readonly string[];
  readonly mentions: readonly Named[];
  /** Title words that stand right before its mentions, folded; read when asked for, as few names need them. */
  titles(): ReadonlySet<string>;
}
