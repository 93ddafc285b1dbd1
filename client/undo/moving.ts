import type { Move } from '../annotations/moves';
import type { Folder } from '../folder';
import type { History, Step } from './history';
import { makeStep } from './steps';
import { counted } from '../../common/text/counted';

/** Moves annotations and decisions to the paths where their sources are now, as one step of the history. */
export async function moveAnnotations(
  history: History,
  home: Pick<Folder, 'renamed'>,
  moves: readonly Pick<Move, 'from' | 'to'>[],
): Promise<Step> {
  const [only, ...others] = moves;
  const what = only && others.length === 0 ? `to ${only.to}` : `of ${counted(moves.length, 'source')}`;
  const redo = async (): Promise<void> => {
    for (const { from, to } of moves) await home.renamed(from, to);
  };
  return makeStep(history, async () => {
    await redo();
    return {
      title: `Moved the annotations ${what}`,
      async undo() {
        for (const { from, to } of moves.toReversed()) await home.renamed(to, from);
      },
      redo,
    };
  });
}
