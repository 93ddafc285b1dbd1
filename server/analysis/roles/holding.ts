import type { LinkedMention, Role, RoleTold } from '../model';
import type { Around } from './around';
import type { TitlePhrase } from './phrase';

/** Who the words say holds a title. */
export interface Holding {
  readonly holder: LinkedMention;
  /** What the words around the title tell; null where they add nothing to the title's own qualifier. */
  readonly tells: RoleTold | null;
  readonly rule: string;
  /** Why the holder is this one, where no name stands there; else null. */
  readonly why: string | null;
  /** The title of this holder, where it is not the phrase's own ("ministers X (Finance)"). */
  readonly normalised?: string;
  /** Whose office it is of this holder, where that is not the phrase's own owner. */
  readonly owner?: LinkedMention;
}

export const holding = (holder: LinkedMention, rule: string, tells: RoleTold | null = null): Holding => ({
  ...{ holder, rule, tells, why: null },
});

/** What readers of one section's phrases are given. */
export interface Reading {
  readonly text: string;
  readonly around: Around;
  /** Bounds of the section. */
  readonly start: number;
  readonly end: number;
  /** Where the words before a name that belong to it begin ("the [former senator] Jane Roe"), by the name's start. */
  readonly nameStarts: ReadonlyMap<number, number>;
  readonly mentions: readonly LinkedMention[];
}

/** What a title is understood to tell by its own qualifier. */
export const toldBy = (qualifier: Role['qualifier']): RoleTold =>
  qualifier === 'former' ? 'left' : qualifier === 'elect' ? 'takes' : 'holds';

/** Whether words say whose office a title is. */
export const isOwned = ({ owner, possessor }: TitlePhrase): boolean => owner !== null || possessor !== null;
