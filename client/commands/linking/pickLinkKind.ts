import { window } from 'vscode';
import type { LinkKind } from '../../../common/annotation/model';
import { linkKindItems } from '../../annotations/linkKindItems';
import type { Folder } from '../../folder';
import { unlinked } from '../../markdown';

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
  const options = { title: unlinked(title), placeHolder: 'How is the first passage related to the second?' };
  return (await window.showQuickPick(items, { ...options, matchOnDetail: true }))?.value;
}
