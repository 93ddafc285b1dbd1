import { window } from 'vscode';
import type { TagName } from '../../../common/annotation/codebook';
import { tagKey } from '../../../common/annotation/codebook';
import { linkKindLabel } from '../../annotations/words';
import type { App } from '../../app';
import { renameEverywhere, renamingProblem } from '../../codebook/renaming';
import type { Folder } from '../../folder';
import { unlinked } from '../../markdown';
import type { Row } from '../../views/row';
import { watchEditorUse } from '../../views/editorUse';
import { isViewName } from '../../views/selection';
import { fieldsOf, stringOf } from '../arguments';
import { chooseFolder } from '../files/chooseFolder';
import type { Command } from '../command';
import { Notice } from '../notice';
import { rememberAs } from './recentTags';
import { requireTrust } from '../passages/passage';

const title = 'Rename Tag';

function givenTag(argument: unknown, home: Folder): TagName | null {
  // A row of the Annotations view has its tag as a member.
  const fields = fieldsOf(argument);
  const { name, on } = fields['tag'] === undefined ? fields : fieldsOf(fields['tag']);
  const given = stringOf(name);
  if (given === undefined) return null;
  const tag: TagName = { name: given, on: on === 'links' ? 'links' : 'passages' };
  if (home.codebook.tags.some((one) => tagKey(one) === tagKey(tag))) return tag;
  throw new Notice(`The codebook has no tag “${given}”.`);
}

async function askTag({ codebook }: Folder): Promise<TagName | undefined> {
  if (codebook.tags.length === 0) throw new Notice('The codebook has no tags yet.');
  const items = codebook.tags.map((tag) => ({
    label: tag.on === 'links' ? linkKindLabel(tag.name) : tag.name,
    description: tag.on === 'links' ? 'kind of link' : '',
    detail: tag.definition ?? '',
    tag,
  }));
  return (await window.showQuickPick(items, { title, placeHolder: 'Which tag?', matchOnDetail: true }))?.tag;
}

const askName = (home: Folder, tag: TagName): Thenable<string | undefined> =>
  window.showInputBox({
    title: unlinked(`New name of the tag “${tag.name}”`),
    prompt: 'Changed in the codebook and in every annotation of the folder, in one step.',
    value: tag.name,
    validateInput: (name) => renamingProblem(home, tag, name),
  });

const isFromView = (argument: unknown): boolean => isViewName(fieldsOf(argument)['view']);

/** Moves the focus of the Annotations view to the row of a tag. */
async function goToTag({ selection }: App, home: Folder, wanted: TagName): Promise<void> {
  const isTag = ({ context }: Row): boolean => context === 'group.tag';
  const isWanted = (row: Row): boolean =>
    isTag(row) && row.tag !== undefined && tagKey(row.tag) === tagKey(wanted) && row.folder === home.uri;
  await selection.goTo('annotations', isWanted, (row) => isTag(row) || row.context === 'group.folder');
}

/** The row of a tag that a key in the Annotations view is for, else what the command was given. */
function meantBy(argument: unknown, selected: unknown): unknown {
  if (!isFromView(argument)) return argument;
  const [row] = Array.isArray(selected) ? (selected as readonly Row[]) : [];
  if (row?.context === 'group.tag') return row;
  throw new Notice('Select a tag in the Annotations view: it is renamed in the whole folder.');
}

/**
 * Renames a tag of the codebook in the whole folder. Takes `{ folder, name, on, to }`, each of them optional (`on`:
 * passages or links), or the row of a tag, or `{ view }` for the one that is selected there; gives the number of
 * annotations that were changed.
 */
export const renameTag: Command = {
  name: 'renameTag',
  title,
  async run(app: App, given, selected) {
    requireTrust();
    const argument = meantBy(given, selected);
    const home = await chooseFolder(app, argument, title);
    if (!home) return undefined;
    await Promise.all([home.load(), home.library.load()]);
    const tag = givenTag(argument, home) ?? (await askTag(home));
    if (!tag) return undefined;
    const to = stringOf(fieldsOf(argument)['to']) ?? (await askName(home, tag));
    if (to === undefined) return undefined;
    const editors = watchEditorUse();
    try {
      const changed = await renameEverywhere(app, home, tag, to);
      if (tag.on === 'passages') await rememberAs(app, tag.name, to.trim());
      return changed;
    } finally {
      editors.dispose();
      // The row with the old name had the focus, and goes, also where a file could not be written.
      if (isFromView(given) && !editors.isUsed()) await goToTag(app, home, { name: to.trim(), on: tag.on });
    }
  },
};
