/**
 * What the user told us and no detection may overrule. Keyed by context (headline, quote), never by line number.
 * `source` is the path of the source relative to the workspace folder, with `/`.
 */
export type Decision =
  /** Publication day of one article; `article` is its headline as written, or null for the source's main article. */
  | { readonly kind: 'published'; readonly source: string; readonly article: string | null; readonly value: string }
  /** Day on which a source's page was captured: stamps relative to that moment ("18 hours ago") count from it. */
  | { readonly kind: 'captured'; readonly source: string; readonly value: string }
  /** What a stamp states, where witnesses disagree; `quote` is the stamp's words. */
  | {
      readonly kind: 'stamp';
      readonly source: string;
      readonly quote: string;
      readonly states: 'published' | 'updated' | 'captured';
    }
  /** What a time means: `quote` its words, `context` the words around (see `context.ts`), `value` a day, month or year, ISO. */
  | {
      readonly kind: 'pinned';
      readonly source: string;
      readonly quote: string;
      readonly context: string;
      readonly value: string;
    }
  /** How numeric dates of a source are read. */
  | { readonly kind: 'dateOrder'; readonly source: string; readonly order: 'dmy' | 'mdy' }
  /** How numeric dates of an outlet are read, in every source of the workspace whose main article is that outlet's. */
  | { readonly kind: 'outletOrder'; readonly source: null; readonly outlet: string; readonly order: 'dmy' | 'mdy' }
  /** A finding that the user dismissed: at one quote, in a source (quote null), or in the workspace (source null). */
  | {
      readonly kind: 'dismissed';
      readonly code: string;
      readonly source: string | null;
      readonly quote: string | null;
      /** The words around the quote, so that the same words elsewhere in the source stay findings; null in older files. */
      readonly context: string | null;
      readonly reason: string;
    };
