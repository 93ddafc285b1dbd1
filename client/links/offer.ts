import { CancellationTokenSource, TabInputText, Uri, ViewColumn, window } from 'vscode';
import { linkSuggestions, type LinkSuggestion, type WireLocation } from '../../common/protocol';
import type { App } from '../app';
import { pickFrom } from '../commands/pickFrom';
import { toRange } from '../commands/showLocation';
import { rememberShown } from '../shownSelections';
import { suggestionItems, type SuggestionItem } from './suggestions.model';

/** Shows passages beside the editor that has the focus, and takes away again what it opened. */
function createPreview() {
  let column = ViewColumn.Beside;
  let before: ReadonlySet<string> | null = null;
  const opened = new Set<string>();

  const tabs = () =>
    window.tabGroups.all.flatMap((group) =>
      group.tabs.flatMap((tab) =>
        tab.input instanceof TabInputText ? [{ tab, key: `${group.viewColumn} ${tab.input.uri.toString()}` }] : [],
      ),
    );

  return {
    async show({ uri, range }: WireLocation): Promise<void> {
      before ??= new Set(tabs().map(({ key }) => key));
      const selection = toRange(range);
      const options = { viewColumn: column, preserveFocus: true, preview: true, selection };
      const editor = await window.showTextDocument(Uri.parse(uri, true), options);
      rememberShown(editor);
      column = editor.viewColumn ?? column;
      const key = `${column} ${editor.document.uri.toString()}`;
      if (!before.has(key)) opened.add(key);
    },
    async takeAway(): Promise<void> {
      const ours = tabs().filter(({ tab, key }) => tab.isPreview && opened.has(key));
      if (ours.length === 0) return;
      await window.tabGroups.close(
        ours.map(({ tab }) => tab),
        true,
      );
    },
  };
}

/** How a list is asked. */
export interface Asking {
  readonly title: string;
  readonly placeholder: string;
  /** Tells that there is nothing to choose from. */
  readonly none: () => void;
}

/**
 * A list of passages that a passage may be linked with. Going through it shows each one beside; undefined when the user
 * left it, or there is none. It is shown at once, and filled when the server has answered.
 */
export async function offerOtherEnds(
  app: App,
  passage: WireLocation,
  { title, placeholder, none }: Asking,
): Promise<LinkSuggestion | undefined> {
  const list = window.createQuickPick<SuggestionItem>();
  const asking = new CancellationTokenSource();
  const preview = createPreview();
  let shown: Promise<unknown> = Promise.resolve();
  list.title = title;
  list.placeholder = 'Looking for passages that tell the same …';
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.busy = true;
  const over = ({ suggestion }: SuggestionItem): void => {
    shown = shown
      .then(() => preview.show(suggestion.location))
      .catch((error: unknown) => app.server.failed('preview of a passage', error));
  };
  const chosen = pickFrom(list, { over });
  try {
    // Whoever leaves the list does not wait for the answer.
    const answer = app.server.request(linkSuggestions, passage, asking.token);
    const found = await Promise.race([answer, chosen.then(() => null)]);
    if (found !== null) {
      const items = suggestionItems(found);
      list.busy = false;
      list.placeholder = placeholder;
      list.items = items;
      if (items.length === 0) {
        list.hide();
        none();
      }
    }
    const suggestion = (await chosen)?.suggestion;
    await shown;
    if (suggestion === undefined) await preview.takeAway();
    return suggestion;
  } finally {
    asking.cancel();
    asking.dispose();
  }
}
