import { window } from 'vscode';
import type { LinkKind } from '../../../common/annotation/model';
import { linkKindItems } from '../../annotations/linkKindItems';
import type { Folder } from '../../folder';

/**
 * Asks for the kind of relation, of those of the folder's codebook; undefined when the user left.
 * @param suggested kind that stands first
 */
export async function pickLinkKind(
  home: Pick<Folder, 'linkKinds'>,
  title: string,
  suggested: LinkKind | null = null,
): Promise<LinkKind | undefined> {
  const items = linkKindItems(home.linkKinds, suggested);
  const placeHolder = 'How are the two passages related?';
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDetail: true }))?.value;
}
