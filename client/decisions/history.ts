import type { DecisionChange } from '../../common/decisions/change';
import type { Folder } from '../folder';

/** A change of a folder's decisions that can be taken back. */
export interface PastChange {
  readonly home: Folder;
  readonly change: DecisionChange;
  /** What was done, in words. */
  readonly title: string;
}

/** Changes that are remembered at most. */
const most = 50;

/** The changes of decisions that were made in this window, the last one at the end. */
export interface DecisionHistory {
  add(change: PastChange): void;
  readonly last: PastChange | null;
  /** Forgets one, because it was taken back. */
  forget(change: PastChange): void;
}

/** An empty history. */
export function createDecisionHistory(): DecisionHistory {
  let past: readonly PastChange[] = [];
  return {
    add(change) {
      past = [...past.slice(1 - most), change];
    },
    get last() {
      return past.at(-1) ?? null;
    },
    forget(change) {
      past = past.filter((one) => one !== change);
    },
  };
}
