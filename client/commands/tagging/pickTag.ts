import { ThemeIcon, window, type QuickInputButton } from 'vscode';
import { plainTag } from '../../../common/annotation/codebook';
import { shortened } from '../../../common/text/shortened';
import type { App } from '../../app';
import { addNewTag } from '../../codebook/addNewTag';
import { offerCodebook } from '../../codebook/offer';
import type { Folder } from '../../folder';
import { unlinked } from '../../markdown';
import type { Work } from '../../undo/steps';
import { pickFrom } from '../pickFrom';
import { recentTags, rememberTag } from './recentTags';
import { tagItems, type TagItem } from './tagItems';
import type { Widening } from './widening';

/** Puts a tag that was used in front of the recent ones; the first one may begin a codebook. */
export async function useTag(app: App, home: Folder, tag: string): Promise<void> {
  await rememberTag(app, tag);
  offerCodebook(app, home);
}

const wider: QuickInputButton = { iconPath: new ThemeIcon('arrow-up'), tooltip: 'Wider passage (Shift+Alt+Right)' };
const narrower: QuickInputButton = {
  iconPath: new ThemeIcon('arrow-down'),
  tooltip: 'Narrower passage (Shift+Alt+Left)',
};

async function choose(app: App, home: Folder, title: string, passage: Widening | null): Promise<TagItem | undefined> {
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
  picker.onDidChangeValue(fill);
  picker.onDidTriggerButton((button) => passage?.step(button === wider ? 1 : -1));
  try {
    return await pickFrom(picker);
  } finally {
    listening?.dispose();
  }
}

/** A tag that was chosen. */
export interface PickedTag {
  readonly tag: string;
  /** What is to be done before it is put onto anything, in the same step: a new one goes into the codebook. */
  readonly first: readonly Work[];
}

/** The tag that a command was given by name; undefined where it was given none. */
export const givenTag = (given: unknown): PickedTag | undefined =>
  typeof given === 'string' ? { tag: given, first: [] } : undefined;

/**
 * Asks for one tag: the codebook's with their definitions, recent ones first, or a new one, which is to go into the
 * codebook with the definition asked for. Undefined when the user left.
 * @param passage what is to be tagged, which can be made wider and narrower meanwhile
 */
export async function pickTag(
  app: App,
  home: Folder,
  title: string,
  passage: Widening | null = null,
): Promise<PickedTag | undefined> {
  const item = await choose(app, home, title, passage);
  if (!item?.isNew) return givenTag(item?.tag);
  const definition = await window.showInputBox({
    title: unlinked(`New tag: ${shortened(item.tag)}`),
    prompt: 'What is this tag for? Leave it empty to say that later in .copydesk/codebook.yaml.',
  });
  if (definition === undefined) return undefined;
  const text = definition.trim() === '' ? null : definition.trim();
  const adding = await addNewTag(home, plainTag(item.tag, { definition: text }));
  return adding && { tag: item.tag, first: [adding] };
}
