/**
 * What the user told us and no detection may overrule. Keyed by context (headline, quote), never by line number.
 * `source` is the path of the source relative to the workspace folder, with `/`.
 */
export type Decision =
  /** Publication day of one article; `article` is its headline as written, or null for the source's main article. */
  | { readonly kind: 'published'; readonly source: string; readonly article: string | null; readonly value: string }
  /** How numeric dates of a source are read. */
  | { readonly kind: 'dateOrder'; readonly source: string; readonly order: 'dmy' | 'mdy' }
  /** A finding that the user dismissed: at one quote, in a source (quote null), or in the workspace (source null). */
  | {
      readonly kind: 'dismissed';
      readonly code: string;
      readonly source: string | null;
      readonly quote: string | null;
      readonly reason: string;
    };
