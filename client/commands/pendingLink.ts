import { commands, StatusBarAlignment, window, type Disposable } from 'vscode';
import type { Target } from '../../common/annotation/model';
import { shortened } from '../../common/text/shortened';

/** The first end of a link that waits for its second. */
export interface PendingLink extends Disposable {
  readonly end: { readonly folder: string; readonly target: Target } | null;
  mark(folder: string, target: Target): void;
  clear(): void;
}

/** Shows the waiting end in the status bar and sets the context key `copydesk.linkPending`. */
export function createPendingLink(): PendingLink {
  let end: PendingLink['end'] = null;
  let hint: Disposable | null = null;
  const item = window.createStatusBarItem('copydesk.link', StatusBarAlignment.Left, 0);
  item.name = 'Copydesk: waiting link';
  item.command = 'copydesk.cancelLink';
  const tell = (): void => void commands.executeCommand('setContext', 'copydesk.linkPending', end !== null);
  return {
    get end() {
      return end;
    },
    mark(folder, target) {
      end = { folder, target };
      item.text = `$(link) ${shortened(target.selectors.exact, 30)} …`;
      item.tooltip = `One end of a link is marked, in ${target.source}. Run Link Passage on the other end. Click to cancel.`;
      item.show();
      hint = window.setStatusBarMessage('Now run Link Passage on the other end, in this or another source.');
      tell();
    },
    clear() {
      end = null;
      item.hide();
      hint?.dispose();
      tell();
    },
    dispose: () => item.dispose(),
  };
}
