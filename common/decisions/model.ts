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
  /**
   * Words name an entity ("Same Person As", "this surname is X"): in a source or, with source null, in every source; at
   * one place where `context` is given (the words around, see `context.ts`), else wherever they stand. `name` is the
   * entity's name.
   */
  | ({ readonly kind: 'same' } & NameDecision)
  /** Words do not name that entity ("Not the Same Person"): they name another one, who stays apart. */
  | ({ readonly kind: 'different' } & NameDecision)
  /** The preferred form of an entity's name, in the whole workspace; `name` is any name that it has. */
  | {
      readonly kind: 'renamed';
      readonly source: null;
      readonly type: NamedType;
      readonly name: string;
      readonly preferred: string;
    }
  /** A finding that the user dismissed: at one quote, in a source (quote null), or in the workspace (source null). */
  | {
      readonly kind: 'dismissed';
      readonly code: string;
      readonly source: string | null;
      readonly quote: string | null;
      /** The words around the quote, so that the same words elsewhere in the source stay findings; null in older files. */
      readonly context: string | null;
      readonly reason: string;
    }
  /** A tag that Copydesk proposed for a passage and the user does not want there: `quote` its words, `context` those around. */
  | {
      readonly kind: 'rejected';
      readonly source: string;
      readonly tag: string;
      readonly quote: string;
      readonly context: string;
    };

/** What can be named; a nationality stands for its country, a place. */
export type NamedType = 'person' | 'organization' | 'place' | 'event' | 'product';

interface NameDecision {
  readonly source: string | null;
  readonly type: NamedType;
  readonly quote: string;
  readonly context: string | null;
  readonly name: string;
}
