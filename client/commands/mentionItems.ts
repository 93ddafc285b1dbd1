import { QuickPickItemKind, type QuickPickItem } from 'vscode';
import type { PersonMention } from '../../common/protocol';
import { counted } from '../../common/text/counted';
import { groupBy } from '../../common/text/groupBy';
import { unlinked } from '../markdown';

/** A mention in the preview, or the heading of its source. */
export interface MentionItem extends QuickPickItem {
  readonly mention: PersonMention | null;
}

/** The preview's rows: mentions under their source, all of them ticked. `labelOf` names a source. */
export function mentionItems(
  mentions: readonly PersonMention[],
  labelOf: (uri: string) => string,
): readonly MentionItem[] {
  return [...groupBy(mentions, ({ location }) => location.uri)].flatMap(([uri, inSource]): readonly MentionItem[] => [
    {
      label: `${labelOf(uri)}, ${counted(inSource.length, 'mention')}`,
      kind: QuickPickItemKind.Separator,
      mention: null,
    },
    ...inSource.map((mention): MentionItem => ({
      label: unlinked(mention.text),
      description: `line ${mention.location.range.start.line + 1}`,
      detail: unlinked(mention.line),
      picked: true,
      mention,
    })),
  ]);
}
