import { window } from 'vscode';
import type { WireSuggestion } from '../../../common/protocol';
import { shortened } from '../../../common/text/shortened';
import type { App } from '../../app';
import { Notice } from '../notice';
import { newsEditor } from '../passages/passage';
import { toRange } from '../showLocation';

/** The suggestion at the cursor of the active news editor; a list where there are several. Undefined when the user left. */
export async function chooseSuggestion(app: App, title: string): Promise<WireSuggestion | undefined> {
  const { document, selection } = newsEditor();
  const all = await app.suggestions.ask(document.uri.toString());
  const near = all.filter(({ ranges }) => ranges.some((range) => toRange(range).intersection(selection) !== undefined));
  const [first, ...others] = near;
  if (!first) throw new Notice('No tag is proposed for the passage at the cursor.');
  if (others.length === 0) return first;
  const items = near.map((suggestion) => ({
    label: suggestion.tag,
    description: shortened(suggestion.words),
    detail: suggestion.reason,
    suggestion,
  }));
  return (await window.showQuickPick(items, { title }))?.suggestion;
}
