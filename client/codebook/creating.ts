import { newCodebook, plainTag, starterCodebook, type Tag } from '../../common/annotation/codebook';
import { findTag } from '../../common/annotation/codebook/tag';
import { isBuiltInKind } from '../../common/annotation/codebook/linkKinds';
import { allAnnotations } from '../../common/annotation/queries';
import { tagsInUse } from '../../common/annotation/tagged';
import type { App } from '../app';
import type { Folder } from '../folder';
import { makeStep } from '../undo/steps';
import { createCodebookStep } from './steps';

/** With what a new codebook begins: the usual tags, only tags that annotations have, or none. */
export const beginnings = ['usual', 'used', 'empty'] as const;
export type Beginning = (typeof beginnings)[number];

/** Tags that annotations of a folder have, as far as they are not among those given. */
export const usedBeside = (home: Pick<Folder, 'library'>, tags: readonly Tag[]): readonly Tag[] =>
  tagsInUse(allAnnotations(home.library.store))
    .filter((tag) => findTag(tags, tag) === undefined && !(tag.on === 'links' && isBuiltInKind(tag.name)))
    .map(({ name, on }) => plainTag(name, { on }));

/** The text of a new codebook for a folder. */
function beginningText(home: Pick<Folder, 'library'>, beginning: Beginning): string {
  if (beginning === 'empty') return newCodebook([]);
  const tags = beginning === 'usual' ? starterCodebook : [];
  return newCodebook([...tags, ...usedBeside(home, tags)]);
}

/** Makes a folder's codebook, as a step of the history. Rejects where there is one, or it cannot be written. */
export async function createCodebook(
  { history }: Pick<App, 'history'>,
  home: Folder,
  beginning: Beginning,
): Promise<void> {
  await home.library.load();
  await makeStep(history, () => createCodebookStep(home, beginningText(home, beginning)));
}
