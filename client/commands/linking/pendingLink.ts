import { commands, MarkdownString, StatusBarAlignment, window, type Disposable } from 'vscode';
import type { Target } from '../../../common/annotation/model';
import { shortened } from '../../../common/text/shortened';
import { commandLink, escaped } from '../../markdown';

/** The first end of a link that waits for its second. */
export interface WaitingEnd {
  /** Uri of its workspace folder. */
  readonly folder: string;
  readonly target: Target;
}

/** Keeps the first end of a link until its second is marked. */
export interface PendingLink extends Disposable {
  readonly end: WaitingEnd | null;
  mark(folder: string, target: Target): void;
  clear(): void;
}

const tooltipOf = ({ source, selectors }: Target): MarkdownString => {
  const words = `One end of a link is marked, in ${escaped(source)}: “${escaped(shortened(selectors.exact, 120))}”`;
  const ways = [
    commandLink('Suggest other ends', 'copydesk.suggestLinks', {}),
    commandLink('Cancel', 'copydesk.cancelLink', {}),
  ];
  const text = `${words}\n\nRun Link Passage on the other end. ${ways.join(' · ')}`;
  const tooltip = new MarkdownString(text);
  tooltip.isTrusted = { enabledCommands: ['copydesk.suggestLinks', 'copydesk.cancelLink'] };
  return tooltip;
};

/** Shows the waiting end in the status bar, where a click suggests other ends, and sets the context key `copydesk.linkPending`. */
export function createPendingLink(): PendingLink {
  let end: WaitingEnd | null = null;
  let hint: Disposable | null = null;
  const item = window.createStatusBarItem('copydesk.link', StatusBarAlignment.Left, 0);
  item.name = 'Copydesk: waiting link';
  item.command = 'copydesk.suggestLinks';
  const tell = (): void => void commands.executeCommand('setContext', 'copydesk.linkPending', end !== null);
  return {
    get end() {
      return end;
    },
    mark(folder, target) {
      end = { folder, target };
      const words = shortened(target.selectors.exact, 30);
      // The editor draws `$(name)` as an icon.
      item.text = `$(link) ${words.replaceAll('$(', '$ (')} …`;
      item.tooltip = tooltipOf(target);
      item.accessibilityInformation = { label: `One end of a link waits for the other: ${words}, in ${target.source}` };
      item.show();
      hint?.dispose();
      hint = window.setStatusBarMessage(
        'Now run Link Passage on the other end, in this or another source. Escape cancels.',
      );
      tell();
    },
    clear() {
      end = null;
      item.hide();
      hint?.dispose();
      tell();
    },
    dispose() {
      hint?.dispose();
      item.dispose();
    },
  };
}
