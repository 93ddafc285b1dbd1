import type { Edited } from '../text/problem';
import { addDecision, parseDecisions, removeDecision } from './file';
import { entryOf, sameMatter } from './kinds';
import type { Decision } from './model';
import { atPathNow, withPathsNow, type PathNow } from './sourcePaths';

/** What recording or revoking a decision did to the decisions file: enough to take it back. */
export interface DecisionChange {
  /** What was decided on the matter before, and what is decided now; null for nothing. */
  readonly before: Decision | null;
  readonly after: Decision | null;
  /** The file's text before and after. */
  readonly texts: readonly [string, string];
}

/** The change the other way round: taking it back does the change again. */
export const reversed = ({ before, after, texts: [old, left] }: DecisionChange): DecisionChange => ({
  before: after,
  after: before,
  texts: [left, old],
});

/** The change as it would be, had the sources had the paths then that they have now. */
export function withPathsSince(
  { before, after, texts: [old, left] }: DecisionChange,
  pathNow: PathNow,
): DecisionChange {
  const textNow = (text: string): string => {
    const edited = withPathsNow(text, pathNow);
    return edited.ok ? edited.text : text;
  };
  return {
    before: before && atPathNow(before, pathNow),
    after: after && atPathNow(after, pathNow),
    texts: [textNow(old), textNow(left)],
  };
}

/** What is decided on the same matter as this decision; the last entry counts. Null for nothing. */
export const decidedOn = (decisions: readonly Decision[], decision: Decision): Decision | null =>
  decisions.findLast((one) => sameMatter(one, decision)) ?? null;

/** Whether two decisions say the same in the same words; null stands for none. */
export function isSame(a: Decision | null, b: Decision | null): boolean {
  if (a === null || b === null) return a === b;
  return JSON.stringify(entryOf(a)) === JSON.stringify(entryOf(b));
}

/** The outcome of a change with the file's new text; a change is refused as in `file.ts`. */
export type Changed =
  | { readonly ok: true; readonly text: string; readonly change: DecisionChange }
  | Exclude<Edited, { readonly ok: true }>;

function changed(before: Decision | null, after: Decision | null, text: string, edited: Edited): Changed {
  return edited.ok ? { ...edited, change: { before, after, texts: [text, edited.text] } } : edited;
}

/** Records a decision in the file's text; see `addDecision`. */
export function recorded(text: string, decision: Decision): Changed {
  return changed(decidedOn(parseDecisions(text).decisions, decision), decision, text, addDecision(text, decision));
}

/** Takes the decisions on a matter out of the file's text; see `removeDecision`. */
export function revoked(text: string, decision: Decision): Changed {
  return changed(decidedOn(parseDecisions(text).decisions, decision), null, text, removeDecision(text, decision));
}

/**
 * The file's text with a change taken back. A file that is still as the change left it becomes what it was, to the
 * byte; in one that was edited since, only the matter of the change is set back. Refused when that matter was decided
 * anew meanwhile, and where the file is broken.
 */
export function undone(text: string, { before, after, texts }: DecisionChange): Edited {
  const [old, left] = texts;
  if (text === left && old.trim() !== '') return { ok: true, text: old };
  const matter = after ?? before;
  if (matter === null) return { ok: true, text };
  if (!isSame(decidedOn(parseDecisions(text).decisions, matter), after))
    return { ok: false, message: 'This was decided anew meanwhile: the later decision stands.' };
  return before === null ? removeDecision(text, matter) : addDecision(text, before);
}
