import type { NamedType } from '../decisions/model';
import type { WireLocation } from './places';

/** A source's statement of a role. */
export interface PersonRole {
  readonly title: string;
  readonly of: string | null;
  readonly qualifier: string | null;
  /** What it tells as of `date`: that the role is held, is being taken, has ended, or is vacant. */
  readonly tells: 'holds' | 'takes' | 'left' | 'vacant';
  /** What was inferred and why, or null where the words say it all. */
  readonly inferred: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly quote: string;
  readonly location: WireLocation;
  /** Other places of the source that say it in the same words, as a repeated caption does. */
  readonly copies: readonly WireLocation[];
}
export interface PersonMention {
  readonly text: string;
  /** The line's text around the mention, shortened. */
  readonly line: string;
  readonly location: WireLocation;
}
/** A role that a person holds by all that the sources say, with the days for which they say it. */
export interface PersonHolding {
  readonly title: string;
  readonly of: string | null;
  readonly qualifier: string | null;
  /** First and last publication day of a statement that says so, ISO, or null. */
  readonly firstAttested: string | null;
  readonly lastAttested: string | null;
  /** Start and end that sources state, TIMEX3 values, or null. */
  readonly since: string | null;
  readonly until: string | null;
  /** Publication day of the source that tells it as over, where none says when it ended, ISO, or null. */
  readonly endedBefore: string | null;
  /** Every statement, by date, then source and place. */
  readonly statements: readonly PersonRole[];
}
/** A person of the People view: what its row shows before it is unfolded. */
export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The role of the newest evidence, in words, or null. */
  readonly role: string | null;
  /** Titles and countries or organizations of all roles, to be searched. */
  readonly roles: readonly string[];
  readonly mentions: number;
  /** Uris. */
  readonly sources: readonly string[];
  /** Changes with anything that is shown below the row. */
  readonly state: string;
}
/** A person of the workspace with everything that the sources say of it. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The ledger: every statement, by role, in order of time. */
  readonly holdings: readonly PersonHolding[];
  readonly decided: 'same' | 'different' | 'renamed' | null;
  readonly mentions: readonly PersonMention[];
  readonly sources: readonly string[];
}

/** An entity's mentions over the workspace, by source and place. */
export interface EntityMentions {
  readonly id: string;
  readonly type: NamedType;
  readonly name: string;
  readonly mentions: readonly PersonMention[];
}

/** An office with those who hold it, by all that the sources say; for Compare Roles Across Sources. */
export interface OfficeView {
  readonly title: string;
  readonly of: string | null;
  /** Those who hold or held it, and vacancies (`id` null), in order of time. */
  readonly holders: readonly OfficeHolder[];
  /** Two of them hold it on overlapping days, or it is held and vacant. */
  readonly disputed: boolean;
}

export interface OfficeHolder extends PersonHolding {
  readonly id: string | null;
  readonly name: string;
  /** Another one holds it on some of the same days. */
  readonly disputed: boolean;
}
