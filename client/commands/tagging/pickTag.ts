import { ThemeIcon, window, type QuickInputButton } from 'vscode';
import { plainTag } from '../../../common/annotation/codebook';
import type { App } from '../../app';
import { addNewTag } from '../../codebook/addNewTag';
import { offerCodebook } from '../../codebook/offer';
import type { Folder } from '../../folder';
import { unlinked } from '../../markdown';
import { tagItems, withRecent, type TagItem } from './tagItems';
import type { Widening } from './widening';

const memory = 'copydesk.recentTags';

/** Tags that were used in this workspace, the last one first. */
export const recentTags = (app: Pick<App, 'memory'>): readonly string[] =>
  app.memory.get<readonly string[]>(memory) ?? [];

/** Puts a tag that was used in front of the recent ones; the first one may begin a codebook. */
export async function useTag(app: App, home: Folder, tag: string): Promise<void> {
  await app.memory.update(memory, withRecent(recentTags(app), tag));
  offerCodebook(app, home);
}

const wider: QuickInputButton = { iconPath: new ThemeIcon('arrow-up'), tooltip: 'Wider passage (Shift+Alt+Right)' };
const narrower: QuickInputButton = {
  iconPath: new ThemeIcon('arrow-down'),
  tooltip: 'Narrower passage (Shift+Alt+Left)',
};

function choose(app: App, home: Folder, title: string, passage: Widening | null): Promise<TagItem | undefined> {
  const picker = window.createQuickPick<TagItem>();
  picker.placeholder = 'Choose a tag, or type the name of a new one';
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  const fill = (): void => {
    picker.items = tagItems(home.tags, recentTags(app), picker.value);
  };
  const tellPassage = (): void => {
    picker.title = passage ? unlinked(`${title}: ${passage.label}`) : title;
    if (!passage) return;
    picker.buttons = [...(passage.canNarrow ? [narrower] : []), ...(passage.canWiden ? [wider] : [])];
  };
  fill();
  tellPassage();
  const listening = passage?.onChange(tellPassage);
  return new Promise((resolve) => {
    picker.onDidChangeValue(fill);
    picker.onDidTriggerButton((button) => passage?.step(button === wider ? 1 : -1));
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      listening?.dispose();
      picker.dispose();
    });
    picker.show();
  });
}

/**
 * Asks for one tag: the codebook's with their definitions, recent ones first, or a new one, which goes into the
 * codebook with the definition asked for. Gives its name, or undefined when the user left.
 * @param passage what is to be tagged, which can be made wider and narrower meanwhile
 */
export async function pickTag(
  app: App,
  home: Folder,
  title: string,
  passage: Widening | null = null,
): Promise<string | undefined> {
  const item = await choose(app, home, title, passage);
  if (!item?.isNew) return item?.tag;
  const definition = await window.showInputBox({
    title: `New tag: ${item.tag}`,
    prompt: 'What is this tag for? Leave it empty to say that later in .copydesk/codebook.yaml.',
  });
  if (definition === undefined) return undefined;
  const text = definition.trim() === '' ? null : definition.trim();
  return (await addNewTag(app, home, plainTag(item.tag, { definition: text }))) ? item.tag : undefined;
}
