import { Uri, window, type Disposable } from 'vscode';
import type { WireSuggestion } from '../../../common/protocol';
import { counted } from '../../../common/text/counted';
import { suggestionRows } from '../../suggestions/suggestions.model';
import type { Suggestions } from '../../suggestions/suggestions';
import type { Signal } from '../../files/signal';
import type { Folders } from '../../folders';
import { soon } from '../../soon';
import { provideComparisons, reviewedFolders } from './comparison';
import { revealRow } from '../revealRow';
import { reviewRows } from './review.model';
import { waitingItems } from './reviewItems';
import type { Row } from '../row';
import { createRowTree, type RowTree } from '../rowTree';
import { fileName } from '../sourceUris';
import type { ViewSelection } from '../selection';

/** The rows and the badge are made anew at most this often while a source is edited, in milliseconds. */
const pause = 150;

/** What the Review view goes by. */
export interface ReviewViewOptions {
  readonly folders: Folders;
  readonly selection: ViewSelection;
  readonly suggestions: Suggestions;
  /** Selects the row of a passage or suggestion, if the view is in sight. */
  readonly revealReview: Signal<(row: Row) => boolean>;
  readonly log: { warn(message: string, ...details: readonly unknown[]): void };
}

/** Tags that the server proposes, below a row of their own: they wait for nobody, and are not counted. */
const suggestionGroup = (proposed: readonly WireSuggestion[], labelOf: (uri: string) => string): Row => ({
  key: 'suggestions',
  label: 'Suggestions',
  description: String(proposed.length),
  spoken: `Suggestions, ${counted(proposed.length, 'proposed tag')}`,
  icon: 'lightbulb',
  context: 'suggestions.all',
  unfolded: true,
  children: suggestionRows(proposed, labelOf),
});

/** The Review view: passages whose words changed, may be elsewhere or are gone; the badge counts them. */
export function createReviewView({
  folders,
  selection,
  suggestions,
  revealReview,
  log,
}: ReviewViewOptions): Disposable & { readonly tree: RowTree } {
  const labelOf = (uri: string): string => folders.at(Uri.parse(uri, true))?.source ?? fileName(uri);
  const tree = createRowTree(async () => {
    await folders.load();
    const { rows } = reviewRows(reviewedFolders(folders));
    const proposed = suggestions.open();
    return proposed.length === 0 ? rows : [...rows, suggestionGroup(proposed, labelOf)];
  });
  const view = window.createTreeView('copydesk.review', {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  selection.follow('review', () => view.selection);

  function count(): void {
    const waiting = waitingItems(reviewedFolders(folders)).length;
    view.badge = waiting === 0 ? undefined : { value: waiting, tooltip: `${counted(waiting, 'passage')} to review` };
  }
  const renew = soon(pause, () => {
    count();
    tree.refresh();
  });
  async function reveal(accepts: (row: Row) => boolean): Promise<void> {
    // A view out of sight is left there: bringing it up would take the place of what the user looks at.
    if (!view.visible) return;
    tree.refresh();
    await revealRow(tree, view, accepts);
  }
  count();
  const endings = [
    view,
    tree,
    renew,
    provideComparisons(folders),
    folders.onAnnotations(renew.call),
    suggestions.onChange(renew.call),
    revealReview.listen((accepts) => void reveal(accepts).catch((error: unknown) => log.warn('review', error))),
  ];
  return { tree, dispose: () => endings.forEach((ending) => ending.dispose()) };
}
