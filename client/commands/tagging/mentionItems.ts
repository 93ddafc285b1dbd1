import type { PersonMention } from '../../../common/protocol';
import type { PreviewRow } from '../preview';

/** A mention in the preview of Tag All Mentions. */
export interface MentionRow extends PreviewRow {
  readonly mention: PersonMention;
}

/** The preview's rows, as the mentions come; each says where it stands. `labelOf` names a source. */
export const mentionRows = (
  mentions: readonly PersonMention[],
  labelOf: (uri: string) => string,
): readonly MentionRow[] =>
  mentions.map((mention) => ({
    label: mention.text,
    description: `line ${mention.location.range.start.line + 1} · ${labelOf(mention.location.uri)}`,
    detail: mention.line,
    mention,
  }));
