import type { Decision } from '../../../common/decisions/model';
import type { Analysis } from '../model';
import type { Finding, Severity } from './finding';

/** What one source looks like to a check that compares sources. Given by the index; absent when there is only one source. */
export interface OtherSources {
  /**
   * Roles that other sources state of the same person (by the index's identity), for an entity of this source. Of those
   * that say the same (title, qualifier, owner, date) the first ten are there and perhaps not the rest.
   */
  rolesOf(entity: number): readonly OtherRole[];
}

/** A role as another source states it. Offsets are of that source. */
export interface OtherRole {
  readonly uri: string;
  /** Short name of the source for messages, e.g. its file name. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly normalised: string;
  readonly qualifier: 'former' | 'acting' | 'elect' | null;
  readonly of: string | null;
  readonly date: string | null;
}

/** What a check sees. Pure: same input, same findings. */
export interface CheckInput {
  readonly text: string;
  readonly analysis: Analysis;
  /** Path of the source relative to the workspace, as decisions name it; the file's name where there is no workspace. */
  readonly source: string;
  readonly decisions: readonly Decision[];
  readonly others: OtherSources | null;
}

/** One check: one file, one doc page `docs/checks/<code>.md`. */
export interface Check {
  readonly code: string;
  /** One line for lists and settings. */
  readonly summary: string;
  /** The severity a finding has unless the check says otherwise. */
  readonly severity: Severity;
  run(input: CheckInput): readonly Finding[];
}
