import { window } from 'vscode';
import { counted } from '../../../common/text/counted';
import { moveWords, searchMoved } from '../../annotations/movedOutside';
import type { Move } from '../../annotations/moves';
import type { App } from '../../app';
import type { Folder } from '../../folder';
import { offerUndo } from '../../offerUndo';
import { moveAnnotations } from '../../undo/moving';
import { fieldsOf, stringOf } from '../arguments';
import type { Command } from '../command';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';

interface Found {
  readonly home: Folder;
  readonly move: Move;
}

async function search(app: App): Promise<readonly Found[] | null> {
  const found: Found[] = [];
  for (const home of app.folders.all()) {
    const moves = await searchMoved(app.folders, home);
    if (moves === null) return null;
    found.push(...moves.map((move) => ({ home, move })));
  }
  return found;
}

async function choose(found: readonly Found[]): Promise<readonly Found[]> {
  const items = found.map((one) => ({
    label: one.move.to,
    description: `was ${one.move.from}`,
    detail: `${moveWords(one.move)}: ${one.move.why === 'text' ? 'the same text' : 'the same name, and most of the passages'}`,
    picked: one.move.why === 'text',
    one,
  }));
  const title = 'Move the annotations of sources that are gone';
  return ((await window.showQuickPick(items, { title, canPickMany: true })) ?? []).map(({ one }) => one);
}

/** Sources that are gone, for the message where no file takes their place. */
async function goneSources(app: App): Promise<number> {
  const counts = await Promise.all(app.folders.all().map(async ({ library }) => (await library.gone()).length));
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Looks for sources that were moved or renamed by another program, by their text, and moves their annotations to those
 * that the user picks; with `{ all: 'text' }` to all that have the same text. Gives the moves as `{ from, to }`.
 */
export const findMovedSources: Command = {
  name: 'findMovedSources',
  title: 'Find Moved Sources',
  async run(app, argument) {
    requireTrust();
    await app.folders.load();
    const found = await search(app);
    if (found === null) return undefined;
    if (found.length === 0) {
      const gone = await goneSources(app);
      if (gone === 0) throw new Notice('Every source with annotations is in its place.');
      const are = gone === 1 ? 'is' : 'are';
      throw new Notice(`${counted(gone, 'source')} with annotations ${are} gone, and no file has the same text.`);
    }
    const isGiven = stringOf(fieldsOf(argument)['all']) === 'text';
    const chosen = isGiven ? found.filter(({ move }) => move.why === 'text') : await choose(found);
    for (const home of new Set(chosen.map((one) => one.home))) {
      const moves = chosen.filter((one) => one.home === home).map(({ move }) => move);
      const step = await moveAnnotations(app.history, home, moves);
      offerUndo(`${step.title}.`, () => app.history.takeBack(step));
    }
    return chosen.map(({ move: { from, to } }) => ({ from, to }));
  },
};
