import type { Role, Section } from '../model';

/** A role while it is being made: with its section, and what is still to be inferred of it. */
export interface OpenRole extends Role {
  readonly section: Section;
  /** A common noun that says whose office it is ("the ministry's spokesperson"), or null. */
  readonly possessor: string | null;
}
