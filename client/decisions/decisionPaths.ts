import { withPathsSince, type DecisionChange } from '../../common/decisions/change';
import { withPathsNow } from '../../common/decisions/sourcePaths';
import type { Edited } from '../../common/text/problem';
import type { EditedFile } from '../files/editedFile';
import { movedPath } from '../files/movedPath';

interface Rename {
  readonly from: string;
  readonly to: string;
  /** The decisions file's text before and after. */
  readonly texts: readonly [string, string];
}

/** Lets the decisions of a folder follow its sources to other paths. */
export interface DecisionPaths {
  /**
   * A source, or a folder with everything in it, has another path now. The same the other way round is what the editor
   * tells of when it takes a rename back. Rejects, with the file untouched, where it is broken or cannot be written.
   */
  renamed(from: string, to: string): Promise<void>;
  /** Notes that a change names the sources as they are called now; gives it back. */
  noted(change: DecisionChange): DecisionChange;
  /** A noted change with the present paths of its sources. */
  present(change: DecisionChange): DecisionChange;
}

/** Nothing renamed yet. */
export function createDecisionPaths(file: EditedFile): DecisionPaths {
  const renames: Rename[] = [];
  /** How many renames there had been when a change was noted. */
  const moments = new WeakMap<DecisionChange, number>();

  /** The file as it was to the byte, where it still is as the last rename left it and that one is taken back. */
  function takenBack(text: string, from: string, to: string): Edited | null {
    const last = renames.at(-1);
    return last?.from === to && last.to === from && last.texts[1] === text ? { ok: true, text: last.texts[0] } : null;
  }

  return {
    async renamed(from, to) {
      let texts: Rename['texts'] = ['', ''];
      await file.edit((text) => {
        const edited = takenBack(text, from, to) ?? withPathsNow(text, (source) => movedPath(source, from, to));
        // A broken file can hide what it names: it is told of only where the path stands in it.
        if (!edited.ok) return text.includes(from) ? edited : { ok: true, text };
        texts = [text, edited.text];
        return edited;
      });
      renames.push({ from, to, texts });
    },
    noted(change) {
      moments.set(change, renames.length);
      return change;
    },
    present: (change) =>
      renames
        .slice(moments.get(change) ?? renames.length)
        .reduce((now, { from, to }) => withPathsSince(now, (source) => movedPath(source, from, to)), change),
  };
}
