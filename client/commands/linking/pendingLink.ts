import { commands, MarkdownString, StatusBarAlignment, window, workspace, type Disposable } from 'vscode';
import type { Target } from '../../../common/annotation/model';
import { shortened } from '../../../common/text/shortened';
import { createSignal, type Ending } from '../../files/signal';
import { sourcePathOf, type SourcePath } from '../../files/sources';
import { isWithin } from '../../files/within';
import { waitingCommands, waitingElsewhere } from '../../links/waiting.model';

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
  readonly onChange: (listener: () => void) => Ending;
}

const tooltipOf = (target: Target): MarkdownString => {
  const tooltip = new MarkdownString(waitingElsewhere(target));
  tooltip.isTrusted = { enabledCommands: waitingCommands };
  return tooltip;
};

/** Shows the waiting end in the status bar, where a click suggests other ends, and sets the context key `copydesk.linkPending`. */
export function createPendingLink(): PendingLink {
  let end: WaitingEnd | null = null;
  let hint: Disposable | null = null;
  const item = window.createStatusBarItem('copydesk.link', StatusBarAlignment.Left, 0);
  item.name = 'Copydesk: waiting link';
  item.command = 'copydesk.suggestLinks';
  const changed = createSignal<void>();
  const tell = (): void => {
    void commands.executeCommand('setContext', 'copydesk.linkPending', end !== null);
    changed.fire();
  };
  function show(folder: string, target: Target): void {
    end = { folder, target };
    const words = shortened(target.selectors.exact, 30);
    // The editor draws `$(name)` as an icon.
    item.text = `$(link) Link from “${words.replaceAll('$(', '$ (')}”`;
    item.tooltip = tooltipOf(target);
    item.accessibilityInformation = { label: `One end of a link waits for the other: ${words}, in ${target.source}` };
    item.show();
    tell();
  }

  function clear(): void {
    end = null;
    item.hide();
    hint?.dispose();
    tell();
  }

  /** The source of the waiting end has another path now. */
  function follow({ folder, target }: WaitingEnd, from: SourcePath, to: SourcePath): void {
    if (from.folder !== folder || !isWithin(target.source, from.source)) return;
    show(to.folder, { ...target, source: to.source + target.source.slice(from.source.length) });
  }

  const endings = [
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        const [from, to] = [sourcePathOf(oldUri), sourcePathOf(newUri)];
        if (end && from && to) follow(end, from, to);
      }
    }),
    workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      if (removed.some(({ uri }) => uri.toString() === end?.folder)) clear();
    }),
  ];

  return {
    get end() {
      return end;
    },
    mark(folder, target) {
      show(folder, target);
      hint?.dispose();
      hint = window.setStatusBarMessage(
        'Now run Link Passage on the other end, in this or another source. Escape cancels.',
      );
    },
    clear,
    onChange: changed.listen,
    dispose() {
      for (const ending of [...endings, item]) ending.dispose();
      hint?.dispose();
    },
  };
}
