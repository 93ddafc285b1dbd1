import { window } from 'vscode';
import { allAnnotations } from '../../../common/annotation/queries';
import { counted } from '../../../common/text/counted';
import { outdatedTags, replacing, type Outdated } from '../../codebook/deprecated.model';
import { editAnnotations } from '../../undo/editing';
import { fieldsOf } from '../arguments';
import { chooseFolder } from '../files/chooseFolder';
import type { Command } from '../command';
import { changedAnnotation } from '../passages/making';
import { Notice } from '../notice';
import { requireTrust } from '../passages/passage';

const title = 'Replace Deprecated Tags';

/** The preview: what can be replaced is ticked. Undefined when the user left. */
async function ask(outdated: readonly Outdated[]): Promise<readonly Outdated[] | undefined> {
  const items = outdated.map((one) => ({
    label: `${one.tag.name} → ${one.successor?.name ?? ''}`,
    description: counted(one.annotations.length, 'annotation'),
    detail: one.successor?.definition ?? '',
    picked: true,
    one,
  }));
  const placeHolder = 'Untick what is to stay as it is';
  const picked = await window.showQuickPick(items, { title, placeHolder, canPickMany: true });
  return picked?.map(({ one }) => one);
}

/**
 * Puts the successors of deprecated tags in their place, in every annotation of a folder, after a preview. Takes `{ folder,
 * all }` (`all`: without the preview); gives the number of annotations that were changed.
 */
export const replaceDeprecatedTags: Command = {
  name: 'replaceDeprecatedTags',
  title,
  async run(app, argument) {
    requireTrust();
    const home = await chooseFolder(app, argument, title);
    if (!home) return undefined;
    await Promise.all([home.load(), home.library.load()]);
    const outdated = outdatedTags(home.codebook.tags, allAnnotations(home.library.store));
    if (outdated.length === 0) throw new Notice('No annotation has a deprecated tag.');
    const ready = outdated.filter(({ successor }) => successor !== null);
    if (ready.length === 0) {
      const names = outdated.map(({ tag }) => `“${tag.name}”`).join(', ');
      throw new Notice(`The codebook names no successor of ${names} that is in use: add one with "successor:".`);
    }
    const chosen = fieldsOf(argument)['all'] === true ? ready : await ask(ready);
    if (!chosen || chosen.length === 0) return undefined;
    const edits = replacing(chosen, changedAnnotation);
    const done = `Replaced deprecated tags in ${counted(edits.length, 'annotation')}`;
    await editAnnotations(app.history, done, [{ home, edits }], { tell: true });
    return edits.length;
  },
};
