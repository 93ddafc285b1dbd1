import type { PersonMention } from '../../common/protocol';
import { counted } from '../../common/text/counted';
import { groupBy } from '../../common/text/groupBy';
import { unlinked } from '../markdown';

/** A mention in the preview of Tag All Mentions, ticked. */
export interface MentionItem {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly picked: true;
  readonly mention: PersonMention;
}

/** The mentions of one source under its heading. */
export interface MentionGroup {
  readonly heading: string;
  readonly items: readonly MentionItem[];
}

/** The preview's rows: mentions by source, as they come. `labelOf` names a source. */
export const mentionGroups = (
  mentions: readonly PersonMention[],
  labelOf: (uri: string) => string,
): readonly MentionGroup[] =>
  [...groupBy(mentions, ({ location }) => location.uri)].map(([uri, inSource]) => ({
    heading: `${labelOf(uri)}, ${counted(inSource.length, 'mention')}`,
    items: inSource.map((mention): MentionItem => ({
      label: unlinked(mention.text),
      description: `line ${mention.location.range.start.line + 1}`,
      detail: unlinked(mention.line),
      picked: true,
      mention,
    })),
  }));
