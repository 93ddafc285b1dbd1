import { EventEmitter, TabInputTextDiff, Uri, commands, window, workspace, type Disposable, type Tab } from 'vscode';
import { shortened } from '../../../common/text/shortened';
import { titleOf } from '../../annotations/words';
import type { Folders } from '../../folders';
import { soon } from '../../soon';
import { itemOfKey, sameKey, type ReviewedFolder, type ReviewItem, type ReviewKey } from './reviewItems';
import { readAddress, reviewAddress, reviewScheme, reviewText, type Side } from './reviewText.model';

/** The comparison is made anew at most this often while a source is edited, in milliseconds. */
const pause = 150;

/** The open folders as the review needs them. */
export const reviewedFolders = (folders: Folders): readonly ReviewedFolder[] =>
  folders.all().map(({ uri, name, library }) => ({ uri, name, store: library.store }));

const uriOfSide = (item: ReviewItem, side: Side): Uri =>
  Uri.from({ scheme: reviewScheme, ...reviewAddress(item, item.placed.source, side) });

/** What a tab compares; null for any other tab. */
function keyOfTab(tab: Tab | undefined): ReviewKey | null {
  const input = tab?.input;
  if (!(input instanceof TabInputTextDiff) || input.modified.scheme !== reviewScheme) return null;
  return readAddress(input.modified.query)?.key ?? null;
}

/** What is compared in the active tab. */
export const comparedNow = (): ReviewKey | null => keyOfTab(window.tabGroups.activeTabGroup.activeTab);

/** Whether a comparison is in sight. */
export const isComparing = (): boolean => window.tabGroups.all.some(({ activeTab }) => keyOfTab(activeTab) !== null);

/** Shows the stored words of an end beside the text now; what has the focus keeps it. */
export async function compare(item: ReviewItem): Promise<void> {
  const { annotation, source, anchoring } = item.placed;
  const title = `${shortened(titleOf(annotation), 40)}: stored ↔ now (${anchoring?.state ?? 'unread'}, ${source})`;
  const options = { preview: true, preserveFocus: true };
  await commands.executeCommand('vscode.diff', uriOfSide(item, 'stored'), uriOfSide(item, 'now'), title, options);
}

/** Closes the comparisons of ends that need none any more. */
export async function endComparing(keys: readonly ReviewKey[]): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const over = tabs.filter((tab) => {
    const key = keyOfTab(tab);
    return key !== null && keys.some((one) => sameKey(one, key));
  });
  await window.tabGroups.close(over, true);
}

/** Gives the documents of comparisons their text, anew when annotations or sources change. */
export function provideComparisons(folders: Folders): Disposable {
  const changed = new EventEmitter<Uri>();
  const renew = soon(pause, () => {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === reviewScheme) changed.fire(uri);
  });
  const provider = workspace.registerTextDocumentContentProvider(reviewScheme, {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      await folders.load();
      const address = readAddress(uri.query);
      const all = reviewedFolders(folders);
      const item = address && itemOfKey(all, address.key);
      const folder = all.find((one) => one.uri === item?.folder);
      return item && folder && address
        ? reviewText(folder, item, address.side)
        : 'This annotation is no longer there.\n';
    },
  });
  const endings = [changed, renew, provider, folders.onAnnotations(renew.call)];
  return { dispose: () => endings.forEach((ending) => ending.dispose()) };
}
