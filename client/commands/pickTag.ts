import { window } from 'vscode';
import { plainTag } from '../../common/annotation/codebook';
import type { App } from '../app';
import type { Folder } from '../folder';
import { tagItems, withRecent, type TagItem } from './tagItems';

const memory = 'copydesk.recentTags';

const recentOf = (app: App): readonly string[] => app.memory.get<readonly string[]>(memory) ?? [];

/** Puts a tag in front of the recent ones. */
export const useTag = (app: App, tag: string): Thenable<void> =>
  app.memory.update(memory, withRecent(recentOf(app), tag));

function choose(app: App, home: Folder, title: string): Promise<TagItem | undefined> {
  const picker = window.createQuickPick<TagItem>();
  picker.title = title;
  picker.placeholder = 'Choose a tag, or type the name of a new one';
  picker.matchOnDetail = true;
  const fill = (): void => {
    picker.items = tagItems(home.tags, recentOf(app), picker.value);
  };
  fill();
  return new Promise((resolve) => {
    picker.onDidChangeValue(fill);
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/**
 * Asks for one tag: the codebook's with their definitions, recent ones first, or a new one, which goes into the
 * codebook with the definition asked for. Gives its name, or undefined when the user left.
 */
export async function pickTag(app: App, home: Folder, title: string): Promise<string | undefined> {
  const item = await choose(app, home, title);
  if (!item?.isNew) return item?.tag;
  const definition = await window.showInputBox({
    title: `New tag: ${item.tag}`,
    prompt: 'What is this tag for? Leave it empty to say that later in .copydesk/codebook.yaml.',
  });
  if (definition === undefined) return undefined;
  const text = definition.trim() === '' ? null : definition.trim();
  await home.addTag(plainTag(item.tag, { definition: text }));
  return item.tag;
}
